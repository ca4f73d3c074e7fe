package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;

/** A signature that a website put on one line: {@code KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn A}. */
final class SignatureOnOneLine {
  private SignatureOnOneLine() {}

  /** Adds the lines of a signature, or the piece if it is none. */
  static void add(Piece piece, List<Piece> parts) {
    String text = piece.text();
    int name = nameStart(text);
    boolean signature =
        name > 0
            && PersonName.is(text.substring(name))
            && Capitals.isIn(text.substring(0, name))
            && (SigningWords.form(text) != null || Positions.begin(piece.folded()));
    if (!signature) {
      parts.add(piece);
      return;
    }
    int start = 0;
    for (int cut : lines(text.substring(0, name))) {
      parts.add(piece.part(start, cut, piece.column()));
      start = cut;
    }
    parts.add(piece.part(start, name, piece.column()));
    parts.add(piece.part(name, text.length(), piece.column()));
  }

  /** The first word that is not in capitals; the name begins with it. */
  private static int nameStart(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      end = end < 0 ? text.length() : end;
      String word = text.substring(at, end);
      if (word.length() > 1
          && Character.isUpperCase(word.charAt(0))
          && word.chars().anyMatch(Character::isLowerCase)) {
        return at;
      }
      at = end + 1;
    }
    return -1;
  }

  /** Where a further form of signing or a further position begins. */
  private static List<Integer> lines(String text) {
    List<Integer> cuts = new ArrayList<>();
    String folded = Folded.of(text);
    int at = 0;
    boolean mayCut = false;
    while (at < text.length()) {
      SigningWords.Form form = SigningWords.form(text.substring(at));
      if (form != null) {
        if (at > 0) {
          cuts.add(at);
        }
        at += Math.max(form.end(), 1);
        mayCut = false;
        continue;
      }
      int length = Positions.length(folded.substring(at));
      if (length > 0 && mayCut) {
        cuts.add(at);
      }
      int space = text.indexOf(' ', at + length);
      mayCut = space > 0 && text.charAt(space - 1) != ',';
      at = space < 0 ? text.length() : space + 1;
    }
    return cuts;
  }
}
