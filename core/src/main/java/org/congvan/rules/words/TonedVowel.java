package org.congvan.rules.words;

/**
 * Vowels with a tone mark that might be on the vowel after them instead: "ủy" and "uỷ", "hóa" and
 * "hoá", and after q or g.
 */
public final class TonedVowel {

  private static final String TONED_O = "òóỏõọÒÓỎÕỌ";
  private static final String TONED_U = "ùúủũụÙÚỦŨỤ";
  private static final String TONED = TONED_O + TONED_U + "ìíỉĩịÌÍỈĨỊ";

  private static final boolean[] MAY_MOVE = new boolean[0x1F00];

  static {
    TONED.chars().forEach(c -> MAY_MOVE[c] = true);
  }

  private TonedVowel() {}

  /** Whether a character is an o, u or i with a tone mark. */
  public static boolean mayMove(char c) {
    return c < MAY_MOVE.length && MAY_MOVE[c];
  }

  /** Whether the vowel at a place has a mark that might be on the next one. */
  public static boolean isOnFirstOfTwo(String text, int at) {
    char c = text.charAt(at);
    if (!mayMove(c) || at + 1 == text.length()) {
      return false;
    }
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    String next = TONED_O.indexOf(c) >= 0 ? "aeAE" : TONED_U.indexOf(c) >= 0 ? "yY" : "";
    return "qQgG".indexOf(before) >= 0 || next.indexOf(text.charAt(at + 1)) >= 0;
  }
}
