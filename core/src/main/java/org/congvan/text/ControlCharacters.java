package org.congvan.text;

/**
 * Takes characters out of a foreign text that are not part of its words (ký tự điều khiển), such as
 * the vertical tab that Word puts where a line ends: {@code dòng một}, U+000B, {@code dòng hai}
 * becomes the same words with a line feed between them.
 *
 * <p>Nothing in this library does so by itself: texts are kept as they are given, and a format that
 * cannot hold one refuses it with its place. This is for hosts that take texts from word processors
 * and forms and would rather have them mended, before they make values of them:
 *
 * <ul>
 *   <li>Line ends become a line feed: CR LF, CR, vertical tab (U+000B), form feed (U+000C), U+0085,
 *       U+2028, U+2029.
 *   <li>Word's own hyphen that does not break (U+001E) becomes a hyphen.
 *   <li>Half of a surrogate pair becomes U+FFFD, so that it is seen that something is lost.
 *   <li>Other control characters but tab and line feed are removed (U+0000 to U+001F, U+007F to
 *       U+009F); and so are those that are not seen and change how others are read: marks that turn
 *       the direction of writing (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069), byte
 *       order marks (U+FEFF), annotation marks (U+FFF9 to U+FFFB), tags (U+E0000 to U+E007F), and
 *       code points that are no characters, such as U+FFFE and U+FFFF.
 * </ul>
 *
 * <p>Everything else stays: soft hyphens, no-break spaces, joiners and zero-width spaces, which
 * some scripts need, letters of any alphabet, emoji. Depends on no locale and no state.
 */
public final class ControlCharacters {

  private static final char REPLACEMENT = '\uFFFD';

  private ControlCharacters() {}

  /**
   * Returns a text without control characters.
   *
   * @param text any text
   * @return the mended text, never longer; the same text if there is nothing to mend
   */
  public static String mend(String text) {
    int first = 0;
    while (first < text.length() && isUsual(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length()).append(text, 0, first);
    int at = first;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (c == '\r' && next < text.length() && text.charAt(next) == '\n') {
        next++;
      }
      append(c, mended);
      at = next;
    }
    return mended.toString();
  }

  private static boolean isUsual(char c) {
    return c == '\n' || c == '\t' || (c >= ' ' && c < '\u007F') || (c >= '\u00A0' && c < '\u0600');
  }

  private static void append(int c, StringBuilder mended) {
    switch (c) {
      case '\t', '\n' -> mended.append((char) c);
      case '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> mended.append('\n');
      case 0x1E -> mended.append('-');
      default -> {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
          mended.append(REPLACEMENT);
        } else if (!Character.isISOControl(c) && !turnsOrHides(c)) {
          mended.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean turnsOrHides(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }
}
