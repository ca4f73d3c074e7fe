package org.congvan.scan.symbol;

import org.congvan.text.letter.LetterForms;

/** Words glued to the end of a symbol where a space is missing: {@code NĐ-CPngày}. */
final class GluedWord {
  private static final String[] WORDS = {
    "ngày", "ngay", "của", "cua", "về", "ve", "năm", "nam", "quy", "hướng", "ban", "và", "va",
    "sửa", "do", "đã", "được", "có", "thì", "ký", "như", "tại", "theo", "cho", "nêu", "trong"
  };

  private GluedWord() {}

  static boolean begins(String tail) {
    String composed = LetterForms.composed(tail);
    for (String word : WORDS) {
      if (composed.startsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
