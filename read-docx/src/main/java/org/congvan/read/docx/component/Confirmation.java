package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;

/**
 * The place below Nơi nhận where another office confirms (Mẫu 1.10): {@code Xác nhận của cơ quan},
 * then "(Chữ ký, dấu)" and "Họ và tên".
 *
 * @param pieces the pieces of all three
 * @param words what is confirmed
 * @param end the position of the first piece after them
 */
record Confirmation(List<Piece> pieces, String words, int end) {
  private static final Pattern SIGN_HERE = Pattern.compile("\\(chu ky, ?dau\\)");

  private static final int MOST_LINES = 6;

  /** Copies the list. */
  Confirmation {
    pieces = List.copyOf(pieces);
  }

  /**
   * Returns the confirmation whose first line is a piece; without pieces if it is no confirmation.
   */
  static Confirmation at(List<Piece> pieces, int from) {
    List<Piece> lines = new ArrayList<>();
    Piece first = pieces.get(from);
    for (int i = from; i < pieces.size() && i < from + MOST_LINES; i++) {
      Piece piece = pieces.get(i);
      if (!first.cell() || piece.column() != Piece.Column.LEFT || piece.block() != first.block()) {
        break;
      }
      if (SIGN_HERE.matcher(piece.folded()).matches() && !lines.isEmpty()) {
        return whole(lines, pieces, i);
      }
      if (!piece.isBlank()) {
        if (Recipients.isBulleted(piece)
            || RecipientsWord.is(piece)
            || DrafterWords.read(piece) != null) {
          break;
        }
        lines.add(piece);
      }
    }
    return new Confirmation(List.of(), "", from);
  }

  private static Confirmation whole(List<Piece> lines, List<Piece> pieces, int sign) {
    List<Piece> all = new ArrayList<>(lines);
    all.add(pieces.get(sign));
    int end = sign + 1;
    if (end < pieces.size() && pieces.get(end).folded().equals("ho va ten")) {
      all.add(pieces.get(end));
      end++;
    }
    return new Confirmation(all, Words.of(lines), end);
  }

  List<RoledText> roles() {
    return pieces.stream()
        .map(
            each ->
                each.as(Role.CONFIRMATION, Confidence.CERTAIN, "stands above \"(Chữ ký, dấu)\""))
        .toList();
  }
}
