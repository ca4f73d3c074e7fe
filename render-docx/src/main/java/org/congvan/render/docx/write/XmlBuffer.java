package org.congvan.render.docx.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.render.docx.fragment.Fragment;
import org.congvan.render.docx.fragment.Slot;

/**
 * A growing UTF-8 text that fragments and escaped words are put into; for one thread.
 *
 * <p>Words that XML 1.0 cannot hold are refused with the place they come from.
 */
final class XmlBuffer {

  private static final byte[] AMPERSAND = entity("&amp;");
  private static final byte[] LESS = entity("&lt;");
  private static final byte[] GREATER = entity("&gt;");
  private static final byte[] QUOTE = entity("&quot;");
  private static final byte[] TAB = entity("&#9;");
  private static final byte[] LINE_FEED = entity("&#10;");
  private static final byte[] CARRIAGE_RETURN = entity("&#13;");

  private byte[] bytes;
  private int size;

  XmlBuffer(int capacity) {
    this.bytes = new byte[capacity];
  }

  private static byte[] entity(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Fills a slot of a fragment. */
  interface Filler {
    void fill(Slot slot);
  }

  /** Returns the bytes; only the first {@link #size()} of them count. */
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  /** Puts in a fragment that has no places. */
  void put(Fragment fragment) {
    if (fragment.slotCount() != 0) {
      throw new AssertionError("Places left open in " + fragment);
    }
    raw(fragment.literal(0));
  }

  /** Puts in a fragment and has its places filled, in their order. */
  void put(Fragment fragment, Filler filler) {
    int count = fragment.slotCount();
    for (int i = 0; i < count; i++) {
      raw(fragment.literal(i));
      filler.fill(fragment.slot(i));
    }
    raw(fragment.literal(count));
  }

  /** Takes back what was put in after a size. */
  void rewind(int earlierSize) {
    size = earlierSize;
  }

  void raw(byte[] source) {
    raw(source, source.length);
  }

  /** Puts in what another buffer holds. */
  void put(XmlBuffer source) {
    raw(source.bytes, source.size);
  }

  private void raw(byte[] source, int length) {
    ensure(length);
    System.arraycopy(source, 0, bytes, size, length);
    size += length;
  }

  void ascii(CharSequence text) {
    ensure(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
  }

  void number(long value) {
    ascii(Long.toString(value));
  }

  /** Escapes words of an element's text or an attribute's value. */
  void text(String text, DocumentPath place) {
    text(text, 0, text.length(), place);
  }

  /** Escapes a stretch of words. */
  void text(String text, int from, int to, DocumentPath place) {
    ensure(3 * (to - from));
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        oneByte(c, to - i, i, place);
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | (c >> 6));
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < to
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        fourBytes(Character.toCodePoint(c, text.charAt(++i)));
      } else if (Character.isSurrogate(c) || c >= 0xFFFE) {
        throw unwritable(c, i, place);
      } else {
        bytes[size++] = (byte) (0xE0 | (c >> 12));
        bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
      }
    }
  }

  private void oneByte(char c, int left, int offset, DocumentPath place) {
    switch (c) {
      case '&' -> escape(AMPERSAND, left);
      case '<' -> escape(LESS, left);
      case '>' -> escape(GREATER, left);
      case '"' -> escape(QUOTE, left);
      case '\t' -> escape(TAB, left);
      case '\n' -> escape(LINE_FEED, left);
      case '\r' -> escape(CARRIAGE_RETURN, left);
      default -> {
        if (c < ' ') {
          throw unwritable(c, offset, place);
        }
        bytes[size++] = (byte) c;
      }
    }
  }

  private void escape(byte[] escaped, int left) {
    raw(escaped);
    ensure(3 * left);
  }

  private void fourBytes(int codePoint) {
    bytes[size++] = (byte) (0xF0 | (codePoint >> 18));
    bytes[size++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    bytes[size++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    bytes[size++] = (byte) (0x80 | (codePoint & 0x3F));
  }

  private static RenderException unwritable(char c, int offset, DocumentPath place) {
    String code = String.format(Locale.ROOT, "U+%04X", (int) c);
    return new RenderException(
        place,
        (Character.isSurrogate(c) ? "half of a surrogate pair " : "character ")
            + code
            + " at offset "
            + offset
            + " cannot stand in a docx file; take it out of the text, or write a line feed or a tab"
            + " where one is meant");
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
