package org.congvan.render.html.write;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.congvan.body.Inline;
import org.congvan.layout.Component;
import org.congvan.page.line.LineEnds;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;

/**
 * HTML in UTF-8 while it is written, and the one place that puts words of a document into it.
 * Characters with a meaning in HTML, and those that are not seen (such as U+202E, which turns the
 * order of letters), are written as references; those that HTML cannot hold are refused. For one
 * thread.
 */
final class HtmlBuffer {

  private static final int USUAL_SIZE = 32 * 1024;
  private static final int USUAL_WORDS = 4 * 1024;

  /** A longer text goes on in another piece, and is not kept after {@link #clear}. */
  private static final int PIECE = 256 * 1024;

  /** UTF-8 takes as many bytes for a unit of UTF-16 at most. */
  private static final int MOST_BYTES = 3;

  /**
   * What is written as it is: ASCII without what HTML gives a meaning, and the ranges in which the
   * letters of Vietnamese are, where all is seen. Of each character its bytes in UTF-8, the first
   * one lowest, and above them their number; 0 for all other characters. Words change between the
   * three ranges at nearly every letter: a table and one way for all of them take a third of the
   * time that three ways do.
   */
  private static final int[] AS_IT_IS = new int[0x1F00];

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  static {
    for (int c = ' '; c < 0x7F; c++) {
      AS_IT_IS[c] = "&<>\"'".indexOf(c) < 0 ? 1 << 24 | c : 0;
    }
    for (int c = 0xC0; c < 0x250; c++) {
      AS_IT_IS[c] = 2 << 24 | (0x80 | (c & 0x3F)) << 8 | (0xC0 | c >> 6);
    }
    for (int c = 0x1E00; c < 0x1F00; c++) {
      AS_IT_IS[c] =
          3 << 24 | (0x80 | (c & 0x3F)) << 16 | (0x80 | (c >> 6 & 0x3F)) << 8 | (0xE0 | c >> 12);
    }
  }

  private final PlaceMarks marks;
  private final boolean refusing;
  private byte[] bytes = new byte[USUAL_SIZE];

  /** What is full, and how much of it counts: a long text is never copied. */
  private final List<Piece> full = new ArrayList<>();

  private int lengthBefore;

  /** The words that are being put in: an array is read faster than a text, letter by letter. */
  private char[] words = new char[USUAL_WORDS];

  private int size;
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
  HtmlBuffer markup(String ours) {
    int length = ours.length();
    ensure(length);
    byte[] to = bytes;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = ours.charAt(i);
      if (c >= 0x80) {
        return utf8(ours.getBytes(StandardCharsets.UTF_8));
      }
      to[at++] = (byte) c;
    }
    size = at;
    return this;
  }

  /** Puts in HTML of our own in UTF-8. */
  HtmlBuffer utf8(byte[] ours) {
    ensure(ours.length);
    System.arraycopy(ours, 0, bytes, size, ours.length);
    size += ours.length;
    return this;
  }

  private HtmlBuffer markup(char ascii) {
    ensure(1);
    bytes[size++] = (byte) ascii;
    return this;
  }

  /** Begins a start tag; {@link #done} ends it. */
  HtmlBuffer start(String element) {
    return markup('<').markup(element);
  }

  /** Writes where in the document an element comes from and what it is. */
  HtmlBuffer place(DocumentPath path, String component) {
    attribute("data-path", path.toString(), path);
    markup(" data-component=\"").markup(component).markup('"');
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
      markup("<span class=\"words\">").markup(here);
    }
    return !here.isEmpty();
  }

  /** Writes the class attribute; empty names are left out. */
  HtmlBuffer classes(String... names) {
    boolean begun = false;
    for (String name : names) {
      if (!name.isEmpty()) {
        markup(begun ? " " : " class=\"").markup(name);
        begun = true;
      }
    }
    return markup(begun ? "\"" : "");
  }

  /** Writes an attribute whose value is words of a document. */
  HtmlBuffer attribute(String name, String value, DocumentPath place) {
    markup(' ').markup(name).markup("=\"");
    words(value, true, place);
    return markup('"');
  }

  /** Writes an attribute whose value is ours. */
  HtmlBuffer attribute(String name, String ours) {
    return markup(' ').markup(name).markup("=\"").markup(ours).markup('"');
  }

  /** Ends a start tag. */
  HtmlBuffer done() {
    markup('>').markup(begun);
    begun = "";
    return this;
  }

  HtmlBuffer end(String element) {
    return markup("</").markup(element).markup('>');
  }

  /** Ends an element that stands on lines of its own. */
  HtmlBuffer endBlock(String element) {
    return end(element).newLine();
  }

  /** Ends a line of the file, where that is not seen on the page. */
  HtmlBuffer newLine() {
    return markup('\n');
  }

  /** Writes words as they are read, with their line ends. */
  HtmlBuffer text(String text, DocumentPath place) {
    words(text, false, place);
    return this;
  }

  private void words(String text, boolean inAttribute, DocumentPath place) {
    int end = text.length();
    ensureWords(end);
    words = words.length < end ? new char[end] : words;
    text.getChars(0, end, words, 0);
    // Fields would be read and written again for each character.
    char[] from = words;
    byte[] to = bytes;
    int at = size;
    for (int i = 0; i < end; i++) {
      char c = from[i];
      int utf8 = c < AS_IT_IS.length ? AS_IT_IS[c] : 0;
      if (utf8 != 0) {
        // The fourth is written over by what comes next.
        FOUR_BYTES.set(to, at, utf8);
        at += utf8 >>> 24;
      } else {
        size = at;
        i = character(text, i, inAttribute, place);
        ensureWords(end - i);
        to = bytes;
        at = size;
      }
    }
    size = at;
  }

  /** Makes room for words and for what is written beyond their last byte. */
  private void ensureWords(int length) {
    ensure(MOST_BYTES * length + Integer.BYTES);
  }

  /** Writes the character at an index and returns the index of its last unit. */
  private int character(String text, int index, boolean inAttribute, DocumentPath place) {
    int c = text.codePointAt(index);
    if (Character.isBmpCodePoint(c) && LineEnds.isLineEnd((char) c)) {
      markup(inAttribute ? "&#10;" : "<br>");
      boolean two = c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
      return two && !inAttribute ? index + 1 : index;
    }
    switch (c) {
      case '&' -> markup("&amp;");
      case '<' -> markup("&lt;");
      case '>' -> markup("&gt;");
      case '"' -> markup("&quot;");
      case '\'' -> markup("&#39;");
      case '\t' -> markup("&#9;");
      default -> {
        switch (Character.getType(c)) {
          case Character.CONTROL, Character.SURROGATE -> unwritable(c, index, place);
          case Character.FORMAT -> markup(String.format(Locale.ROOT, "&#x%X;", c));
          default -> {
            if (isNoncharacter(c)) {
              unwritable(c, index, place);
            } else {
              utf8(Character.toString(c).getBytes(StandardCharsets.UTF_8));
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
      markup("\uFFFD");
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
    while (earlierLength < lengthBefore) {
      Piece last = full.remove(full.size() - 1);
      bytes = last.bytes;
      lengthBefore -= last.size;
    }
    size = earlierLength - lengthBefore;
  }

  /** Returns how many bytes it holds. */
  int length() {
    return lengthBefore + size;
  }

  /** Makes it empty, for another text. */
  void clear() {
    rewind(0);
    begun = "";
    if (bytes.length > PIECE) {
      bytes = new byte[USUAL_SIZE];
    }
    if (words.length > PIECE) {
      words = new char[USUAL_WORDS];
    }
  }

  void writeTo(OutputStream out) throws IOException {
    for (Piece each : full) {
      out.write(each.bytes, 0, each.size);
    }
    out.write(bytes, 0, size);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Piece each : full) {
      text.append(new String(each.bytes, 0, each.size, StandardCharsets.UTF_8));
    }
    return text.append(new String(bytes, 0, size, StandardCharsets.UTF_8)).toString();
  }

  private void ensure(int more) {
    if (bytes.length - size >= more) {
      return;
    }
    if (size + more <= PIECE) {
      bytes = Arrays.copyOf(bytes, Math.min(PIECE, Math.max(bytes.length * 2, size + more)));
    } else {
      full.add(new Piece(bytes, size));
      lengthBefore += size;
      bytes = new byte[Math.max(PIECE, more)];
      size = 0;
    }
  }

  /** A part of the text. */
  private static final class Piece {
    final byte[] bytes;
    final int size;

    Piece(byte[] bytes, int size) {
      this.bytes = bytes;
      this.size = size;
    }
  }
}
