package org.congvan.read.docx.component;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a head that stands on two lines: the national name, or place and date. */
final class OnTwoLines {
  /** The first figures of a date, the last of them perhaps on the next line. */
  private static final Pattern BEGUN =
      Pattern.compile(".*+(?<=, ?ngay(?: \\d{1,2}(?: thang(?: \\d{1,2}(?: nam)?)?)?)?)");

  private static final int LONGEST = 80;

  private OnTwoLines() {}

  /** Returns both lines as one piece if they are one part; null if they are two. */
  static @Nullable Piece of(Piece first, Piece second) {
    if (first.isRule()
        || second.isBlank()
        || first.column() != second.column()
        || first.text().length() > LONGEST
        || second.text().length() > LONGEST
        || HeadPieces.hasFixedWords(first.text())
        || PlaceAndDate.find(first.text()) != null) {
      return null;
    }
    Piece both = first.before(second);
    return isNationalName(first, second, both) || isDate(first, second, both) ? both : null;
  }

  private static boolean isNationalName(Piece first, Piece second, Piece both) {
    return first.isInCapitals()
        && second.isInCapitals()
        && !HeadPieces.hasFixedWords(second.text())
        && HeadPieces.isWholeNationalName(both.text());
  }

  private static boolean beginsDate(Piece piece) {
    PlaceAndDate date = PlaceAndDate.find(piece.text());
    return date != null && date.place().isEmpty() && date.isAllOf(piece.text());
  }

  /** A long place stands above its date in one paragraph of a column, or the date is cut. */
  private static boolean isDate(Piece first, Piece second, Piece both) {
    boolean above =
        second.isInLineOf(first)
            && first.column() != Piece.Column.WHOLE
            && !first.isInCapitals()
            && PlaceAndDate.find(second.text()) != null;
    boolean place = first.text().endsWith(",") && beginsDate(second);
    PlaceAndDate date =
        above || place || BEGUN.matcher(first.folded()).matches()
            ? PlaceAndDate.find(both.text())
            : null;
    return date != null && date.isAllOf(both.text()) && (above || date.date() != null);
  }
}
