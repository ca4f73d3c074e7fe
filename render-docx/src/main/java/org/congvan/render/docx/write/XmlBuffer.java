package org.congvan.render.docx.write;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.congvan.page.line.LineEnds;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.render.docx.fragment.Fragment;
import org.congvan.render.docx.fragment.Slot;
import org.jspecify.annotations.Nullable;

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

  /** Longer texts are not kept after {@link #clear}. */
  private static final int MOST_KEPT = 1024 * 1024;

  private static final int MOST_DIGITS = 19;

  /** UTF-8 takes as many bytes for a unit of UTF-16 at most. */
  private static final int MOST_BYTES = 3;

  private static final int USUAL_WORDS = 4 * 1024;

  /**
   * What is written as it is, up to the letters of Vietnamese: of each character its bytes in
   * UTF-8, the first one lowest, and above them their number; 0 for all others. Letters of one, two
   * and three bytes come one after the other: a table and one way for all of them take a third of
   * the time that three ways do.
   */
  private static final int[] AS_IT_IS = new int[0x2000];

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  static {
    for (int c = ' '; c < 0x80; c++) {
      AS_IT_IS[c] = "&<>\"".indexOf(c) < 0 ? 1 << 24 | c : 0;
    }
    for (int c = 0x80; c < 0x800; c++) {
      boolean shown = c >= 0xA0 || !isBreak((char) c);
      AS_IT_IS[c] = shown ? 2 << 24 | (0x80 | (c & 0x3F)) << 8 | (0xC0 | c >> 6) : 0;
    }
    for (int c = 0x800; c < AS_IT_IS.length; c++) {
      AS_IT_IS[c] =
          3 << 24 | (0x80 | (c & 0x3F)) << 16 | (0x80 | (c >> 6 & 0x3F)) << 8 | (0xE0 | c >> 12);
    }
  }

  private final int capacity;
  private final @Nullable Sink longText;
  private byte[] bytes;

  /** The words that are being put in: an array is read faster than a text, letter by letter. */
  private char[] letters = new char[0];

  private int size;

  XmlBuffer(int capacity) {
    this(capacity, null);
  }

  /** Makes a buffer whose text goes on to another place as it becomes long. */
  XmlBuffer(int capacity, @Nullable Sink longText) {
    this.capacity = capacity;
    this.bytes = new byte[capacity];
    this.longText = longText;
  }

  /** Where a text goes that is too long to be kept as a whole. */
  interface Sink {
    /** Takes the next bytes, which are changed afterwards. */
    void take(byte[] bytes, int size);
  }

  /** Lets go of what was put in, where it is long: nothing of it will be taken back. */
  void settle() {
    if (longText != null && size >= capacity / 2) {
      longText.take(bytes, size);
      size = 0;
    }
  }

  /** Makes it empty, for another text. */
  void clear() {
    size = 0;
    if (bytes.length > MOST_KEPT) {
      bytes = new byte[capacity];
    }
    if (letters.length > MOST_KEPT) {
      letters = new char[0];
    }
  }

  private static byte[] entity(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Fills a slot of a fragment. */
  interface Filler {
    void fill(Slot slot);
  }

  /** Returns the bytes that are kept; only the first {@link #size()} of them count. */
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
    if (value < 0) {
      ascii(Long.toString(value));
      return;
    }
    ensure(MOST_DIGITS);
    int digits = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      digits++;
    }
    size += digits;
    long rest = value;
    for (int i = 1; i <= digits; i++) {
      bytes[size - i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  /** Escapes words of an element's text or an attribute's value. */
  void text(String text, DocumentPath place) {
    int written = escaped(text, 0, false, place);
    if (written != text.length()) {
      throw new AssertionError(written);
    }
  }

  /**
   * Escapes words up to a tab or a line end.
   *
   * @return where that is; the length of the text if there is none
   */
  int line(String text, int from, DocumentPath place) {
    return escaped(text, from, true, place);
  }

  private int escaped(String text, int from, boolean oneLine, DocumentPath place) {
    int end = text.length();
    ensure(MOST_BYTES * (end - from) + Integer.BYTES);
    if (letters.length < end - from) {
      letters = new char[Math.max(USUAL_WORDS, end - from)];
    }
    text.getChars(from, end, letters, 0);
    // Fields would be read and written again for each letter.
    char[] source = letters;
    byte[] to = bytes;
    int at = size;
    for (int i = from; i < end; i++) {
      char c = source[i - from];
      int written = c < AS_IT_IS.length ? AS_IT_IS[c] : 0;
      if (written != 0) {
        FOUR_BYTES.set(to, at, written);
        at += written >>> 24;
        continue;
      }
      size = at;
      if (oneLine && isBreak(c)) {
        return i;
      }
      i += rare(c, text, i, place);
      to = bytes;
      at = size;
    }
    size = at;
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\t' || LineEnds.isLineEnd(c);
  }

  /** Writes another character; returns how many more of the text it took. */
  private int rare(char c, String text, int offset, DocumentPath place) {
    if (c < 0x80) {
      escape(c, text.length() - offset, offset, place);
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | (c >> 6));
      bytes[size++] = (byte) (0x80 | (c & 0x3F));
    } else if (Character.isHighSurrogate(c)
        && offset + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(offset + 1))) {
      fourBytes(Character.toCodePoint(c, text.charAt(offset + 1)));
      return 1;
    } else if (Character.isSurrogate(c) || c >= 0xFFFE) {
      throw unwritable(c, offset, place);
    } else {
      bytes[size++] = (byte) (0xE0 | (c >> 12));
      bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[size++] = (byte) (0x80 | (c & 0x3F));
    }
    return 0;
  }

  private void escape(char c, int left, int offset, DocumentPath place) {
    switch (c) {
      case '&' -> escape(AMPERSAND, left);
      case '<' -> escape(LESS, left);
      case '>' -> escape(GREATER, left);
      case '"' -> escape(QUOTE, left);
      case '\t' -> escape(TAB, left);
      case '\n' -> escape(LINE_FEED, left);
      case '\r' -> escape(CARRIAGE_RETURN, left);
      default -> throw unwritable(c, offset, place);
    }
  }

  private void escape(byte[] escaped, int left) {
    raw(escaped);
    ensure(MOST_BYTES * left + Integer.BYTES);
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
