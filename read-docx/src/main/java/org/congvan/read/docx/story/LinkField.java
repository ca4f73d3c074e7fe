package org.congvan.read.docx.story;

import org.congvan.read.docx.text.WordField;
import org.congvan.read.docx.text.WordLink;
import org.jspecify.annotations.Nullable;

/** Where a field {@code HYPERLINK "address" \l "anchor"} leads. */
final class LinkField {

  private LinkField() {}

  static @Nullable WordLink read(WordField field) {
    String text = field.instruction();
    String address = "";
    String anchor = "";
    char before = ' ';
    int at = field.type().length();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c <= ' ') {
        at++;
        continue;
      }
      boolean quoted = c == '"';
      int start = quoted ? at + 1 : at;
      int end = start;
      while (end < text.length() && (quoted ? text.charAt(end) != '"' : text.charAt(end) > ' ')) {
        end++;
      }
      String word = text.substring(start, end);
      at = end + 1;
      if (!quoted && word.length() == 2 && word.charAt(0) == '\\') {
        before = word.charAt(1);
      } else {
        if (before == 'l') {
          anchor = word;
        } else if (before == ' ' && address.isEmpty()) {
          address = word;
        }
        before = ' ';
      }
    }
    return address.isEmpty() && anchor.isEmpty() ? null : new WordLink(address, anchor);
  }
}
