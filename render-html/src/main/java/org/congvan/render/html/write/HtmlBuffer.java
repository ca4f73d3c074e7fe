package org.congvan.render.html.write;

import java.util.Locale;
import org.congvan.body.Inline;
import org.congvan.layout.Component;
import org.congvan.page.line.LineEnds;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;

/**
 * HTML while it is written, and the one place that puts words of a document into it. Characters
 * with a meaning in HTML, and those that are not seen (such as U+202E, which turns the order of
 * letters), are written as references; those that HTML cannot hold are refused.
 */
final class HtmlBuffer {

  private static final int USUAL_SIZE = 16 * 1024;

  private final StringBuilder html = new StringBuilder(USUAL_SIZE);
  private final PlaceMarks marks;
  private final boolean refusing;
  private String begun = "";

  HtmlBuffer() {
    this(PlaceMarks.NONE, true);
  }

  private HtmlBuffer(PlaceMarks marks, boolean refusing) {
    this.marks = marks;
    this.refusing = refusing;
  }

  /**
   * Begins a page about a document, which may be what is wrong: characters that HTML lacks are
   * shown as U+FFFD, and nothing is refused.
   *
   * @param marks what is put at the beginning of elements, by where they come from
   */
  static HtmlBuffer about(PlaceMarks marks) {
    return new HtmlBuffer(marks, false);
  }

  /** Whether what cannot be written is refused; else the page shows what it can. */
  boolean isRefusing() {
    return refusing;
  }

  /** Puts in HTML of our own, which is not escaped. */
  HtmlBuffer markup(CharSequence ours) {
    html.append(ours);
    return this;
  }

  /** Begins a start tag; {@link #done} ends it. */
  HtmlBuffer start(String element) {
    html.append('<').append(element);
    return this;
  }

  /** Writes where in the document an element comes from and what it is. */
  HtmlBuffer place(DocumentPath path, String component) {
    attribute("data-path", path.toString(), path);
    html.append(" data-component=\"").append(component).append('"');
    begun = marks.begin(path, component);
    return this;
  }

  /** Writes where in the document an element comes from and what it is. */
  HtmlBuffer place(DocumentPath path, Component component) {
    return place(path, ComponentNames.of(component));
  }

  /** Begins words inside a paragraph; returns whether they have an element, which must be ended. */
  boolean startWords(Inline words) {
    String here = marks.beginWords(words);
    if (!here.isEmpty()) {
      html.append("<span class=\"words\">").append(here);
    }
    return !here.isEmpty();
  }

  /** Writes the class attribute; empty names are left out. */
  HtmlBuffer classes(String... names) {
    boolean begun = false;
    for (String name : names) {
      if (!name.isEmpty()) {
        html.append(begun ? " " : " class=\"").append(name);
        begun = true;
      }
    }
    html.append(begun ? "\"" : "");
    return this;
  }

  /** Writes an attribute whose value is words of a document. */
  HtmlBuffer attribute(String name, String value, DocumentPath place) {
    html.append(' ').append(name).append("=\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (LineEnds.isLineEnd(c)) {
        html.append("&#10;");
      } else {
        i = character(value, i, place);
      }
    }
    html.append('"');
    return this;
  }

  /** Writes an attribute whose value is ours. */
  HtmlBuffer attribute(String name, String ours) {
    html.append(' ').append(name).append("=\"").append(ours).append('"');
    return this;
  }

  /** Ends a start tag. */
  HtmlBuffer done() {
    html.append('>').append(begun);
    begun = "";
    return this;
  }

  HtmlBuffer end(String element) {
    html.append("</").append(element).append('>');
    return this;
  }

  /** Ends an element that stands on lines of its own. */
  HtmlBuffer endBlock(String element) {
    return end(element).newLine();
  }

  /** Ends a line of the file, where that is not seen on the page. */
  HtmlBuffer newLine() {
    html.append('\n');
    return this;
  }

  /** Writes words as they are read, with their line ends. */
  HtmlBuffer text(String text, DocumentPath place) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (LineEnds.isLineEnd(c)) {
        html.append("<br>");
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
      } else {
        i = character(text, i, place);
      }
    }
    return this;
  }

  /** Writes the character at an index and returns the index of its last unit. */
  private int character(String text, int index, DocumentPath place) {
    int c = text.codePointAt(index);
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      case '\t' -> html.append("&#9;");
      default -> {
        switch (Character.getType(c)) {
          case Character.CONTROL, Character.SURROGATE -> unwritable(c, index, place);
          case Character.FORMAT -> html.append(String.format(Locale.ROOT, "&#x%X;", c));
          default -> {
            if (isNoncharacter(c)) {
              unwritable(c, index, place);
            } else {
              html.appendCodePoint(c);
            }
          }
        }
      }
    }
    return index + Character.charCount(c) - 1;
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private void unwritable(int c, int offset, DocumentPath place) {
    if (!refusing) {
      html.append('\uFFFD');
      return;
    }
    boolean half = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
    throw new RenderException(
        place,
        String.format(
            Locale.ROOT,
            "%s U+%04X at offset %d cannot stand in an html file; take it out of the text, or write"
                + " a line feed or a tab where one is meant",
            half ? "half of a surrogate pair" : "character",
            c,
            offset));
  }

  /** Takes back what was put in after a length. */
  void rewind(int earlierLength) {
    html.setLength(earlierLength);
  }

  int length() {
    return html.length();
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
