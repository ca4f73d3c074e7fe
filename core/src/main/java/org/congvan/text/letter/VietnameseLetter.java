package org.congvan.text.letter;

/**
 * Tones of vowels, look-alikes of Đ and characters that are not seen, such as tone 5 and vowel
 * {@code ê} for {@code ệ}.
 *
 * <p>Vowels are composed and in lower case; tones are 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5
 * nặng.
 */
public final class VietnameseLetter {
  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String[] TONED = {
    VOWELS, "àằầèềìòồờùừỳ", "ảẳẩẻểỉỏổởủửỷ", "ãẵẫẽễĩõỗỡũữỹ", "áắấéếíóốớúứý", "ạặậẹệịọộợụựỵ"
  };

  /** The number of the tone of each letter, and {@link #NONE} for a vowel without one. */
  private static final byte[] TONES = new byte[0x1F00];

  private static final byte NONE = (byte) TONED.length;

  static {
    for (int tone = 0; tone < TONED.length; tone++) {
      for (char letter : TONED[tone].toCharArray()) {
        TONES[letter] = tone == 0 ? NONE : (byte) tone;
      }
    }
  }

  private static final boolean[] LETTERS = new boolean[TONES.length];

  static {
    for (char c = 0; c < LETTERS.length; c++) {
      LETTERS[c] = Character.isLetter(c);
    }
  }

  private VietnameseLetter() {}

  /** Returns whether a character is a letter of any alphabet, soonest for a Vietnamese one. */
  public static boolean isLetter(char c) {
    return c < LETTERS.length ? LETTERS[c] : Character.isLetter(c);
  }

  /** Returns whether a character is a vowel without a tone mark. */
  public static boolean isVowel(char c) {
    return c < TONES.length && TONES[c] == NONE;
  }

  /** Returns the tone of a letter, 0 for all but vowels with a tone mark. */
  public static int tone(char letter) {
    int tone = letter < TONES.length ? TONES[letter] : 0;
    return tone == NONE ? 0 : tone;
  }

  /** Returns a letter with another tone; the same if it is no vowel. */
  public static char withTone(char letter, int tone) {
    int vowel = TONED[tone(letter)].indexOf(letter);
    return vowel < 0 ? letter : TONED[tone].charAt(vowel);
  }

  /** Returns whether a character is Đ, đ, or looks like one of them. */
  public static boolean isStrokedD(char c) {
    return c == 'Đ' || c == 'đ' || isLookAlike(c);
  }

  /** Returns whether a character is U+00D0, U+00F0 or U+0189, which look like Đ or đ. */
  public static boolean isLookAlike(char c) {
    return c == '\u00D0' || c == '\u00F0' || c == '\u0189';
  }

  /** Returns whether a character has no width: soft hyphen, zero-width characters. */
  public static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
  }
}
