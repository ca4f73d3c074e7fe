package org.congvan.text;

/** Moves tone marks that may be on either of two vowels to one of them. */
final class TonePlacement {
  private static final String[] WITHOUT_TONE = {"a", "e", "i", "o", "u", "y"};
  private static final String[] WITH_TONE = {"àảãáạ", "èẻẽéẹ", "ìỉĩíị", "òỏõóọ", "ùủũúụ", "ỳỷỹýỵ"};
  private static final String MARKABLE = "aăâeêioôơuưy";

  private static final String[] MARKED = {
    "àằầèềìòồờùừỳ", "ảẳẩẻểỉỏổởủửỷ", "ãẵẫẽễĩõỗỡũữỹ", "áắấéếíóốớúứý", "ạặậẹệịọộợụựỵ"
  };

  private TonePlacement() {}

  /**
   * Returns lower-case NFC text with {@code òa} written {@code oà}, {@code ùy} {@code uỳ} and so
   * on.
   */
  static String onSecondVowel(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i + 1 < letters.length; i++) {
      char second = letters[i + 1];
      int mark = MARKABLE.indexOf(second);
      if (mark < 0) {
        continue;
      }
      for (int v = 0; v < WITH_TONE.length; v++) {
        int tone = WITH_TONE[v].indexOf(letters[i]);
        if (tone >= 0 && moves(letters, i, WITHOUT_TONE[v].charAt(0), second)) {
          letters[i] = WITHOUT_TONE[v].charAt(0);
          letters[i + 1] = MARKED[tone].charAt(mark);
          // The vowel is free now for the mark of the one before it, as in qùùy.
          i = Math.max(i - 2, -1);
          break;
        }
      }
    }
    return new String(letters);
  }

  private static boolean moves(char[] letters, int i, char first, char second) {
    char before = i > 0 ? letters[i - 1] : ' ';
    if ((before == 'q' && first == 'u') || (before == 'g' && first == 'i')) {
      return true;
    }
    boolean pair =
        (first == 'o' && (second == 'a' || second == 'e')) || (first == 'u' && second == 'y');
    return pair && (i + 2 == letters.length || !Character.isLetter(letters[i + 2]));
  }
}
