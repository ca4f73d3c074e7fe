package org.congvan.read.docx.component;

/** The word "Nơi nhận:", one or two letters of it perhaps misread. */
final class RecipientsWord {
  private static final FuzzyWords WORD = new FuzzyWords("Nơi nhận", 2);

  private static final int LONGEST_WORD = 12;

  private RecipientsWord() {}

  /** Returns whether a line begins with the word. */
  static boolean is(Piece piece) {
    int colon = piece.text().indexOf(':');
    if (piece.folded().startsWith("noi nhan")) {
      return colon >= 0 || piece.folded().length() <= "noi nhan ".length();
    }
    if (colon < 0 || colon > LONGEST_WORD || !piece.text().startsWith("N")) {
      return false;
    }
    FuzzyWords.Match match = WORD.find(piece.text().substring(0, colon));
    return match != null && match.start() == 0;
  }
}
