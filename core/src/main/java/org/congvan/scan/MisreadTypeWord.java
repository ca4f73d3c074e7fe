package org.congvan.scan;

import org.congvan.code.DocumentType;
import org.congvan.scan.token.Letters;
import org.congvan.scan.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The word for a type as OCR misread it, before a symbol whose letters say what it must be: {@code
 * Nqhị định số 30/2020/NĐ-CP}.
 *
 * @param start offset of its first character
 * @param end offset after it
 */
record MisreadTypeWord(int start, int end) {
  /** How many letters may be wrong, lost or too many. */
  private static final int MAX_MISREAD = 2;

  private static final int MIN_LETTERS = 6;
  private static final int MAX_LETTERS = 24;

  /**
   * Returns the word before a symbol, or null.
   *
   * @param label index of số, or of the number if it has none
   * @param type the type that the letters of the symbol say
   */
  static @Nullable MisreadTypeWord before(Tokens tokens, int label, DocumentType type) {
    String name = letters(type.vietnameseName(), 0, type.vietnameseName().length());
    MisreadTypeWord adjacent = at(tokens, label - 2, name);
    // OCR makes other words of số: sa, sé.
    return adjacent == null && tokens.isShort(label - 1) ? at(tokens, label - 3, name) : adjacent;
  }

  private static @Nullable MisreadTypeWord at(Tokens tokens, int first, String name) {
    if (!tokens.isWord(first) || !tokens.isWord(first + 1)) {
      return null;
    }
    int start = tokens.start(first);
    int end = tokens.end(first + 1);
    if (end - start > MAX_LETTERS || name.length() < MIN_LETTERS) {
      return null;
    }
    String read = letters(tokens.text(), start, end);
    return distance(read, name) <= MAX_MISREAD ? new MisreadTypeWord(start, end) : null;
  }

  /** Returns the letters between two offsets without case and diacritics. */
  private static String letters(CharSequence text, int from, int to) {
    StringBuilder letters = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      int base = Letters.base(text.charAt(i));
      if (Letters.kind(text.charAt(i)) == Letters.LETTER) {
        letters.append((char) ('a' + base - 1));
      }
    }
    return letters.toString();
  }

  /** Returns how many letters one word has to change to become the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
