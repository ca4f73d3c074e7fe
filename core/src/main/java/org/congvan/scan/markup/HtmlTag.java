package org.congvan.scan.markup;

import java.util.Map;
import org.congvan.text.letter.LetterForms;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tag of HTML, such as {@code <b>} or {@code </td>}, or a comment. In its place a reader of
 * the page sees nothing, a line end, a paragraph or the side of a cell.
 */
final class HtmlTag {
  private static final String PARAGRAPH = "\n\n";
  private static final String CELL = " | ";
  private static final int MAX_NAME = 10;
  private static final int MAX_LENGTH = 4_000;

  /** Elements by name, with what separates their content from that before. */
  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("a", ""),
          Map.entry("b", ""),
          Map.entry("i", ""),
          Map.entry("u", ""),
          Map.entry("s", ""),
          Map.entry("q", ""),
          Map.entry("em", ""),
          Map.entry("strong", ""),
          Map.entry("span", ""),
          Map.entry("font", ""),
          Map.entry("mark", ""),
          Map.entry("small", ""),
          Map.entry("big", ""),
          Map.entry("del", ""),
          Map.entry("ins", ""),
          Map.entry("strike", ""),
          Map.entry("sub", ""),
          Map.entry("sup", ""),
          Map.entry("code", ""),
          Map.entry("label", ""),
          Map.entry("nobr", ""),
          Map.entry("wbr", ""),
          Map.entry("img", ""),
          Map.entry("o:p", ""),
          Map.entry("br", "\n"),
          Map.entry("td", CELL),
          Map.entry("th", CELL),
          Map.entry("p", PARAGRAPH),
          Map.entry("div", PARAGRAPH),
          Map.entry("tr", PARAGRAPH),
          Map.entry("table", PARAGRAPH),
          Map.entry("tbody", PARAGRAPH),
          Map.entry("thead", PARAGRAPH),
          Map.entry("li", PARAGRAPH),
          Map.entry("ul", PARAGRAPH),
          Map.entry("ol", PARAGRAPH),
          Map.entry("h1", PARAGRAPH),
          Map.entry("h2", PARAGRAPH),
          Map.entry("h3", PARAGRAPH),
          Map.entry("h4", PARAGRAPH),
          Map.entry("h5", PARAGRAPH),
          Map.entry("h6", PARAGRAPH),
          Map.entry("hr", PARAGRAPH),
          Map.entry("blockquote", PARAGRAPH),
          Map.entry("section", PARAGRAPH),
          Map.entry("article", PARAGRAPH),
          Map.entry("center", PARAGRAPH));

  private HtmlTag() {}

  /** Returns the tag that begins at an offset, or null if none does. */
  static @Nullable Markup at(CharSequence text, int start) {
    if (isAt("<!--", text, start)) {
      return comment(text, start);
    }
    int name = start + 1;
    boolean closes = name < text.length() && text.charAt(name) == '/';
    name += closes ? 1 : 0;
    int nameEnd = afterName(text, name);
    String element = LetterForms.lowerCase(text.subSequence(name, nameEnd).toString());
    String between = ELEMENTS.get(element);
    int end = between == null ? start : afterTag(text, nameEnd);
    if (between == null || end == start || end == nameEnd) {
      return null;
    }
    if (element.equals("sup")) {
      // A raised number is the mark of a footnote, not a digit of the symbol before it.
      return new Markup(closes ? ")" : "(", end);
    }
    return new Markup(between, end);
  }

  private static @Nullable Markup comment(CharSequence text, int start) {
    int limit = Math.min(text.length(), start + MAX_LENGTH);
    for (int i = start + 4; i < limit; i++) {
      if (isAt("-->", text, i)) {
        return new Markup("", i + 3);
      }
      if (isAt("<!--", text, i)) {
        return null;
      }
    }
    return null;
  }

  private static int afterName(CharSequence text, int from) {
    int at = from;
    int limit = Math.min(text.length(), from + MAX_NAME + 1);
    while (at < limit && isNameCharacter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6') || c == ':';
  }

  /** Returns the offset after the end of the tag, or {@code from} if the tag has none. */
  private static int afterTag(CharSequence text, int from) {
    int limit = Math.min(text.length(), from + MAX_LENGTH);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || (i == from && c != ' ' && c != '/' && c != '\n' && c != '\r' && c != '\t')) {
        return from;
      }
    }
    return from;
  }

  private static boolean isAt(String mark, CharSequence text, int at) {
    if (at + mark.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if (text.charAt(at + i) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
