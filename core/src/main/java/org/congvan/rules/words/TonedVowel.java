package org.congvan.rules.words;

/**
 * Vowels with a tone mark that might be on the vowel after them instead: "ủy" and "uỷ", "hóa" and
 * "hoá", and after q or g.
 */
public final class TonedVowel {

  private static final byte O = 1;
  private static final byte U = 2;
  private static final byte I = 3;

  /** Which vowel a letter with a tone mark is. */
  private static final byte[] VOWELS = new byte[0x1F00];

  static {
    "òóỏõọÒÓỎÕỌ".chars().forEach(c -> VOWELS[c] = O);
    "ùúủũụÙÚỦŨỤ".chars().forEach(c -> VOWELS[c] = U);
    "ìíỉĩịÌÍỈĨỊ".chars().forEach(c -> VOWELS[c] = I);
  }

  private TonedVowel() {}

  /** Whether a character is an o, u or i with a tone mark. */
  public static boolean mayMove(char c) {
    return c < VOWELS.length && VOWELS[c] > 0;
  }

  /** Whether the vowel at a place has a mark that might be on the next one. */
  public static boolean isOnFirstOfTwo(String text, int at) {
    char c = text.charAt(at);
    byte vowel = c < VOWELS.length ? VOWELS[c] : 0;
    if (vowel == 0 || at + 1 == text.length()) {
      return false;
    }
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    return switch (text.charAt(at + 1)) {
          case 'a', 'e', 'A', 'E' -> vowel == O;
          case 'y', 'Y' -> vowel == U;
          default -> false;
        }
        || before == 'q'
        || before == 'Q'
        || before == 'g'
        || before == 'G';
  }
}
