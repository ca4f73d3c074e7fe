package org.congvan.scan.symbol;

import org.congvan.scan.token.Letters;
import org.congvan.scan.token.Syllables;
import org.congvan.text.letter.LetterForms;

/** Cuts off words that are glued to the end of a symbol: {@code CPngày}, {@code BNNMTLuật}. */
final class GluedEnd {
  private final SymbolCursor in;

  GluedEnd(SymbolCursor in) {
    this.in = in;
  }

  /** Cuts off a word with a capital that is glued to the group: {@code BNNMTLuật}. */
  boolean cutCapital(int from, int length) {
    int cut = in.at - 1;
    int letters = 0;
    int tones = 0;
    int marks = 0;
    while (cut > from && !Letters.isCapital(in.text.charAt(cut))) {
      marks += Letters.tone(in.text.charAt(cut));
      if (Letters.kind(in.text.charAt(cut)) == Letters.LETTER) {
        letters++;
        tones += marks;
        marks = 0;
      }
      cut--;
    }
    boolean word = (letters > 1 || tones > 0) && Syllables.mayBeginAt(in.text, cut, in.at);
    if (cut - from < 2 || !word || (tones > 0 && isAgencyBefore(from, cut + 1))) {
      return false;
    }
    String usual = UsualGroup.before(in.text, from, cut);
    for (int i = from; usual == null && i < cut; i++) {
      char c = in.text.charAt(i);
      boolean mark = Letters.kind(c) == Letters.DIACRITIC && Letters.tone(c) == 0;
      if (!GroupReader.isSymbolLetter(c) && !mark) {
        return false;
      }
    }
    in.spelling.cut(length);
    if (usual == null) {
      for (int i = from; i < cut; i++) {
        in.letter(in.text.charAt(i));
      }
    } else {
      in.spelling.append(usual, 0, usual.length());
    }
    in.at = cut;
    return true;
  }

  /** Returns whether an agency ends where a word in small letters begins: BTCcủa. */
  private boolean isAgencyBefore(int from, int to) {
    String group = LetterForms.composed(in.text.subSequence(from, to).toString());
    return GroupTable.isAgency(group)
        && GluedWord.begins(in.text.subSequence(to, in.at).toString());
  }

  /**
   * Cuts off a word glued to the group: {@code CPngày}.
   *
   * @return how many small letters are left, or -1 if there is no such word
   */
  int cutSmall(int from, int length) {
    int cut = in.at;
    while (cut > from && !Letters.isCapital(in.text.charAt(cut - 1))) {
      cut--;
    }
    String tail = in.text.subSequence(cut, in.at).toString();
    String group = in.text.subSequence(from, cut).toString();
    if (cut - from < 2 || !group.chars().allMatch(c -> GroupReader.isSymbolLetter((char) c))) {
      return -1;
    }
    if (tail.startsWith("g") && group.endsWith("TT") && GluedWord.begins(tail.substring(1))) {
      cut++;
    } else if (!GluedWord.begins(tail)) {
      return -1;
    }
    in.spelling.cut(length);
    for (int i = from; i < cut; i++) {
      in.letter(in.text.charAt(i));
    }
    in.at = cut;
    return 0;
  }
}
