package org.congvan.text.legacy;

/**
 * The first look at a text, which nearly every text passes: only letters of the Vietnamese
 * alphabet, as Vietnamese puts them next to each other, and common punctuation.
 */
final class QuickLook {

  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;
  private static final byte OTHER = 3;

  private static final String LETTERS =
      "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
  private static final String CAPITAL_LETTERS =
      "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ";

  /** What each character is; 0 for those that no Vietnamese text needs. */
  private static final byte[] KINDS = kinds();

  /** Those that are in place after any other. */
  private static final boolean[] PLAIN = plain();

  private QuickLook() {}

  private static boolean[] plain() {
    boolean[] plain = new boolean[KINDS.length];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = KINDS[c] != 0 && c != '?' && (c <= '\u00BF' || c >= '\u0100');
    }
    return plain;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x2100];
    for (char c = 0; c < 0x80; c++) {
      kinds[c] = Character.isLowerCase(c) ? SMALL : Character.isUpperCase(c) ? CAPITAL : OTHER;
    }
    LETTERS.chars().forEach(c -> kinds[c] = SMALL);
    CAPITAL_LETTERS.chars().forEach(c -> kinds[c] = CAPITAL);
    // Combining tones and diacritics, dashes and quotation marks, spaces.
    for (char c : "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323".toCharArray()) {
      kinds[c] = OTHER;
    }
    for (char c = '\u2010'; c <= '\u2027'; c++) {
      kinds[c] = OTHER;
    }
    kinds['\u00A0'] = OTHER;
    kinds['\u20AB'] = OTHER;
    return kinds;
  }

  /** Whether a text may be garbled and is worth a second look. */
  static boolean mayBeGarbled(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < PLAIN.length && PLAIN[c]) {
        before = c;
        continue;
      }
      byte kind = c < KINDS.length ? KINDS[c] : 0;
      if (kind == 0
          || (c == '?' && Character.isLetter(before) && isLetterOrMark(text, i + 1))
          || (c > '\u00BF' && c < '\u0100' && isOutOfPlace(before, c, kind))) {
        return true;
      }
      before = c;
    }
    return false;
  }

  private static boolean isLetterOrMark(String text, int at) {
    return at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '?');
  }

  /** Letters of Windows-1252 where Vietnamese does not put them: a capital inside a word, "aù". */
  private static boolean isOutOfPlace(char before, char c, byte kind) {
    if (kind == CAPITAL && before < KINDS.length && KINDS[before] == SMALL) {
      return true;
    }
    return switch (before) {
      case 'a', 'e', 'A', 'E' -> true;
      case 'o',
          'u',
          'y',
          'ô',
          'ê',
          'â',
          'ã',
          'õ',
          'ý',
          'O',
          'U',
          'Y',
          'Ô',
          'Ê',
          'Â',
          'Ã',
          'Õ',
          'Ý' ->
          "ùõìòÙÕÌÒ".indexOf(c) >= 0;
      default -> false;
    };
  }
}
