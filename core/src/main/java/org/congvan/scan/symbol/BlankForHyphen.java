package org.congvan.scan.symbol;

import java.util.Set;
import org.congvan.scan.token.Letters;
import org.congvan.text.letter.LetterForms;

/**
 * Capitals after a blank that may have been typed for the hyphen of a symbol: the UBND of {@code
 * 15/QĐ UBND ngày 05/3/2019}.
 *
 * @param group the letters; empty if there are no capitals
 * @param length how many characters they have in the text
 * @param next the word after them, in lower case; empty if a mark or nothing follows
 */
record BlankForHyphen(String group, int length, String next) {
  private static final BlankForHyphen NONE = new BlankForHyphen("", 0, "");
  private static final int MAX_GROUP = 12;
  private static final int MAX_WORD = 8;

  /** Agencies at every level, which act in sentences under their letters. */
  private static final Set<String> ACTING = Set.of("UBND", "HĐND", "UBMTTQ", "TAND", "VKSND");

  /** Words after a whole symbol. */
  private static final Set<String> AFTER_SYMBOL = Set.of("", "của", "năm", "về", "v");

  /** Reads the letters at an offset: capitals with at most two small letters after them. */
  static BlankForHyphen at(CharSequence text, int from, int limit) {
    int end = from;
    int capitals = 0;
    int small = 0;
    while (end < limit && end - from <= MAX_GROUP && isInWord(text.charAt(end))) {
      char c = text.charAt(end);
      boolean capital = GroupReader.isSymbolLetter(c);
      capitals += capital ? 1 : 0;
      small += capital || Letters.kind(c) == Letters.DIACRITIC ? 0 : 1;
      if (Letters.tone(c) > 0 || (!capital && capitals < 2)) {
        return NONE;
      }
      end++;
    }
    int kind = end < text.length() ? Letters.kind(text.charAt(end)) : Letters.SPACE;
    if (capitals < 2 || small > 2 || end - from > MAX_GROUP || kind == Letters.DIGIT) {
      return NONE;
    }
    String group = LetterForms.composed(text.subSequence(from, end).toString());
    return new BlankForHyphen(group.replace('\u00D0', '\u0110'), end - from, word(text, end));
  }

  private static String word(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && at - from < 4 && Letters.isSpace(text.charAt(at))) {
      at++;
    }
    int start = at;
    while (at < text.length() && at - start < MAX_WORD && isInWord(text.charAt(at))) {
      at++;
    }
    return LetterForms.composed(text.subSequence(start, at).toString());
  }

  private static boolean isInWord(char c) {
    int kind = Letters.kind(c);
    return kind == Letters.LETTER || kind == Letters.DIACRITIC;
  }

  /** Returns whether the day of the document follows. */
  boolean isDated() {
    return next.equals("ngày") || next.equals("ngay");
  }

  /** Returns whether what follows begins no clause of which the agency is the subject. */
  boolean ends() {
    return AFTER_SYMBOL.contains(next);
  }

  /** Returns whether the letters may be the agency that acts in the sentence. */
  boolean mayAct() {
    return ACTING.contains(group);
  }
}
