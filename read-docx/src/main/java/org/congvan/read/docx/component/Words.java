package org.congvan.read.docx.component;

import java.util.List;
import org.congvan.text.VietnameseText;

/** Words of several lines as one text. */
final class Words {
  private Words() {}

  /** Joins lines with single spaces. */
  static String join(List<String> lines) {
    return VietnameseText.collapseWhiteSpace(String.join(" ", lines));
  }

  /** Joins the words of pieces with single spaces. */
  static String of(List<Piece> pieces) {
    return join(pieces.stream().map(Piece::text).toList());
  }

  /** Returns a text without signs at its end. */
  static String withoutEnd(String text, String signs) {
    int end = text.length();
    while (end > 0
        && (signs.indexOf(text.charAt(end - 1)) >= 0 || Piece.isSpace(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Returns a text without signs at its beginning. */
  static String withoutStart(String text, String signs) {
    int start = 0;
    while (start < text.length()
        && (signs.indexOf(text.charAt(start)) >= 0 || Piece.isSpace(text.charAt(start)))) {
      start++;
    }
    return text.substring(start);
  }
}
