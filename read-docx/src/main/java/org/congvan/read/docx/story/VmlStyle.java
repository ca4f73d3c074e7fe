package org.congvan.read.docx.story;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The style of a VML element, such as {@code position:absolute;left:0;width:72pt}. */
final class VmlStyle {

  private final Map<String, String> properties = new HashMap<>();

  VmlStyle(@Nullable String style) {
    String text = style == null ? "" : style;
    int start = 0;
    while (start < text.length()) {
      int semicolon = text.indexOf(';', start);
      int end = semicolon < 0 ? text.length() : semicolon;
      int colon = text.indexOf(':', start);
      if (colon > start && colon < end) {
        properties.put(
            text.substring(start, colon).strip(), text.substring(colon + 1, end).strip());
      } else if (colon < 0) {
        return;
      }
      start = end + 1;
    }
  }

  @Nullable String get(String property) {
    return properties.get(property);
  }

  String get(String property, String otherwise) {
    return properties.getOrDefault(property, otherwise);
  }
}
