package org.congvan.rules.content;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a cell as Vietnamese tables write it: "1.250", "1,5", "12 văn bản"; a dash and an
 * empty cell have no figure.
 *
 * @param value the value; null where the cell has no figure but may have one
 * @param english the value if commas group thousands; null if they cannot
 * @param unit the words after it; empty for none
 * @param grouped whether marks group its thousands
 */
record CellFigure(
    @Nullable BigDecimal value, @Nullable BigDecimal english, String unit, boolean grouped) {

  private static final int MOST_LETTERS = 60;

  private static final Pattern FIGURE =
      Pattern.compile(
          "([-–]?)(\\d{1,3}(?:[. ]\\d{3}){1,8}|\\d{1,24})(?:,(\\d{1,9}))?(?: ?(\\p{L}[\\p{L} /.]*+[23²³]?))?");

  private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,8}");

  private static final Pattern NONE = Pattern.compile("[-–—xX/]?|[Kk]hông");

  /** Reads a cell; null if it has words, a percentage or a figure in another form. */
  static @Nullable CellFigure read(String text) {
    if (NONE.matcher(text).matches()) {
      return new CellFigure(null, null, "", false);
    }
    if (text.length() > MOST_LETTERS) {
      return null;
    }
    if (ENGLISH.matcher(text).matches()) {
      BigDecimal english = new BigDecimal(text.replace(",", ""));
      int comma = text.indexOf(',');
      BigDecimal value =
          comma == text.lastIndexOf(',') ? new BigDecimal(text.replace(',', '.')) : english;
      return new CellFigure(value, english, "", false);
    }
    Matcher figure = FIGURE.matcher(text);
    if (!figure.matches()) {
      return null;
    }
    String whole = figure.group(2).replace(".", "").replace(" ", "");
    String fraction = figure.group(3) == null ? "" : "." + figure.group(3);
    BigDecimal value = new BigDecimal(whole + fraction);
    BigDecimal signed = figure.group(1).isEmpty() ? value : value.negate();
    String unit = figure.group(4) == null ? "" : figure.group(4).strip();
    boolean grouped = !whole.equals(figure.group(2));
    return new CellFigure(signed, fraction.isEmpty() ? signed : null, unit, grouped);
  }

  /** Whether it looks like a year: 2024. */
  boolean isYearLike() {
    return value != null
        && !grouped
        && value.scale() == 0
        && value.compareTo(BigDecimal.valueOf(1900)) >= 0
        && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
  }
}
