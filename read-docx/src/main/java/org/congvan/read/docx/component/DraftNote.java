package org.congvan.read.docx.component;

import java.util.regex.Pattern;

/** Words above or beside a head that say what became of the paper: {@code DỰ THẢO LẦN 2}. */
final class DraftNote {
  private static final Pattern NOTE =
      Pattern.compile(
          "[(\\[\"*]?(?:(?:ban )?du thao(?: (?:lan|ngay|so|\\d).{0,30}+)?|ban (?:dien tu|chinh|goc))"
              + "[)\\]\"*.]?");

  private static final int LONGEST = 50;

  private DraftNote() {}

  /** Returns whether a line says nothing else. */
  static boolean is(Piece piece) {
    return piece.text().length() <= LONGEST && NOTE.matcher(piece.folded()).matches();
  }
}
