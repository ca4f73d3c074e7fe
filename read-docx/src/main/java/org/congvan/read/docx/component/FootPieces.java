package org.congvan.read.docx.component;

import java.util.List;

/** Cuts a line of a scan in which Nơi nhận and the signature ran into each other. */
final class FootPieces {
  private static final String ENDS = ";:.,";

  private static final int LONGEST = 200;

  private FootPieces() {}

  /** Returns the parts of a piece, itself if it is one. */
  static List<Piece> of(Piece piece) {
    String text = piece.text();
    if (text.length() > LONGEST || piece.isInCapitals()) {
      return List.of(piece);
    }
    for (int i = 1; i + 2 < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0 && Piece.isSpace(text.charAt(i + 1))) {
        Piece right = piece.part(i + 1, text.length(), Piece.Column.RIGHT);
        if (SigningWords.isAuthority(right)) {
          return List.of(piece.part(0, i + 1, Piece.Column.LEFT), right);
        }
      }
    }
    return List.of(piece);
  }
}
