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
    int colon = -1;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == ';') {
        if (colon > start) {
          properties.put(
              text.substring(start, colon).strip(), text.substring(colon + 1, at).strip());
        }
        start = at + 1;
        colon = -1;
      } else if (text.charAt(at) == ':' && colon < 0) {
        colon = at;
      }
    }
  }

  @Nullable String get(String property) {
    return properties.get(property);
  }

  String get(String property, String otherwise) {
    return properties.getOrDefault(property, otherwise);
  }
}
