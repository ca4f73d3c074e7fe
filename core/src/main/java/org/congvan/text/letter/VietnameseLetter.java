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

  private VietnameseLetter() {}

  /** Returns whether a character is a vowel without a tone mark. */
  public static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  /** Returns the tone of a letter, 0 for all but vowels with a tone mark. */
  public static int tone(char letter) {
    for (int tone = 1; letter > 'z' && tone < TONED.length; tone++) {
      if (TONED[tone].indexOf(letter) >= 0) {
        return tone;
      }
    }
    return 0;
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
