package org.congvan.read.docx.component;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with which the body of a paper begins. */
final class BodyStart {
  private static final List<String> WORDS =
      List.of(
          "can cu", "theo de nghi", "xet de nghi", "thuc hien", "kinh gui", "hom nay", "phuc dap");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:dieu \\d|chuong [ivx]|phan (?:thu|[ivx])|muc \\d|[ivx]{1,4}\\.|\\d{1,2}\\.|a\\)|[-–+] ?\\p{L}).*+");

  /** The second word of THÀNH PHỐ, whose first is in the line above; PHÓ begins a position. */
  private static final String SECOND_OF_CITY = "PHỐ ";

  /** A line this long is no line of a title in the middle. */
  private static final int LONGEST_TITLE_LINE = 130;

  /** A title that ends in a full stop by mistake is shorter. */
  private static final int SHORTEST_SENTENCE = 60;

  private BodyStart() {}

  /** The first words of a body after an addressee in the same line. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<=[^,;:] )(?:Phúc đáp|Trả lời|Căn cứ|Thực hiện|Tiếp theo|Theo đề nghị|Ngày \\d|Sau khi|Ban hành)");

  private static final int SHORTEST_WITH_BODY = 150;

  /** Returns whether words name what a paper rests on: {@code Căn cứ Luật …}. */
  static boolean isBasis(String words) {
    return Folded.words(words).startsWith("can cu ");
  }

  /** Returns where a body begins in the line of an addressee; -1 if it does not. */
  static int inside(String text) {
    if (text.length() < SHORTEST_WITH_BODY) {
      return -1;
    }
    Matcher words = INSIDE.matcher(text);
    return words.find() ? words.start() : -1;
  }

  /** Returns whether a line can only be of the body. */
  static boolean is(Piece piece) {
    String words = piece.folded();
    return (Folded.beginsWithAny(words, WORDS)
            && !piece.isInCapitals()
            && !piece.isCentred()
            && !Capitals.beginsSmall(piece.text()))
        || words.startsWith("can cu")
        || LABEL.matcher(words).matches()
        || isAuthority(piece)
        || endsAsProse(piece.text());
  }

  /** The one who decides, in capitals above the bases: {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH}. */
  static boolean isAuthority(Piece piece) {
    return piece.isInCapitals()
        && !piece.text().startsWith(SECOND_OF_CITY)
        && Positions.beginWithWhoDecides(piece.folded());
  }

  /** Returns whether a line is a sentence or the first line of one. */
  static boolean isProse(Piece piece) {
    return piece.text().length() > LONGEST_TITLE_LINE || endsAsProse(piece.text());
  }

  private static boolean endsAsProse(String text) {
    return text.endsWith(":")
        || text.endsWith(";")
        || (text.length() > SHORTEST_SENTENCE && text.endsWith("."));
  }
}
