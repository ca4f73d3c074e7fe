package org.congvan.read.docx.component;

import java.util.List;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/** The number and symbol of a head, on one line or with the word "Số" on a line before it. */
final class HeadCode {
  private final List<RoledText> roles;
  private @Nullable CodeLine line;
  private boolean labelAlone;

  HeadCode(List<RoledText> roles) {
    this.roles = roles;
  }

  /** Returns the line with number and symbol; null if it was not read. */
  @Nullable CodeLine line() {
    return line;
  }

  boolean isRead() {
    return line != null;
  }

  /**
   * Takes a piece that is the number and symbol, once; a subject after it in the same line is left.
   *
   * @param piece the piece
   * @param below whether an agency stands above it, without which a label with dots may be prose
   */
  boolean take(Piece piece, boolean below) {
    boolean labelled = CodeLine.isLabelled(piece) || (below && CodeLine.isPlaceholder(piece));
    if (isRead()
        || !(labelled || CodeLine.isBare(piece) || (labelAlone && CodeLine.isSymbol(piece)))) {
      return false;
    }
    if (labelled && CodeLine.isLabelAlone(piece)) {
      labelAlone = true;
      roles.add(piece.as(Role.CODE, Confidence.LIKELY, "is the word \"Số\""));
      return true;
    }
    int type = CodeLine.typeLabel(piece);
    if (type > 0) {
      roles.add(
          piece
              .part(0, type, piece.column())
              .as(Role.OTHER, Confidence.LIKELY, "names the type before \"số\""));
    }
    int subject = SubjectLines.labelInside(piece);
    Piece words = subject > 0 ? piece.part(0, subject, piece.column()) : piece;
    CodeLine read = CodeLine.read(words);
    line = read;
    roles.add(
        words.as(
            Role.CODE,
            read.confidence(),
            labelled ? "begins with \"Số\"" : "has the form of a number and symbol"));
    return true;
  }
}
