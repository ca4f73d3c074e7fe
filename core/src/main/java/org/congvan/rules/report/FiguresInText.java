package org.congvan.rules.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.OfficialNumber;
import org.congvan.text.VietnameseText;

/**
 * The figures of a sentence with the words behind them: of "11 văn bản; 07 tin,bài" 11 before "văn
 * bản …" and 7 before "tin,bài".
 *
 * @param figures the figures in the order of the text
 */
record FiguresInText(List<Figure> figures) {

  /** A number and the comparison key of all text behind it. */
  record Figure(BigDecimal value, String behind) {}

  static FiguresInText of(String text) {
    String key = VietnameseText.comparisonKey(text);
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < key.length()) {
      int end = numberEnd(key, at);
      if (end > at) {
        addFigure(figures, key.substring(at, end), key.substring(end).strip());
        at = end;
      } else {
        at++;
      }
    }
    return new FiguresInText(List.copyOf(figures));
  }

  boolean contains(BigDecimal value, String unit) {
    String key = VietnameseText.comparisonKey(unit);
    return figures.stream()
        .anyMatch(each -> each.value().compareTo(value) == 0 && isFollowedBy(each.behind(), key));
  }

  /** The number may be told in words too: "11 (mười một) văn bản". */
  private static boolean isFollowedBy(String behind, String unit) {
    int end = behind.startsWith("(") ? behind.indexOf(')') : -1;
    return begins(behind, unit) || (end > 0 && begins(behind.substring(end + 1).strip(), unit));
  }

  private static boolean begins(String behind, String unit) {
    return behind.startsWith(unit)
        && (behind.length() == unit.length()
            || !Character.isLetterOrDigit(behind.charAt(unit.length()))
            || !Character.isLetterOrDigit(unit.charAt(unit.length() - 1)));
  }

  private static void addFigure(List<Figure> figures, String number, String behind) {
    try {
      figures.add(new Figure(OfficialNumber.parse(number), behind));
    } catch (DocumentFormatException notANumber) {
      // Dates, section numbers and the like are no figures.
    }
  }

  /** Ends behind the last digit, so that the comma of "20, 30" is not part of the number. */
  private static int numberEnd(String text, int from) {
    int end = from;
    int at = from;
    while (at < text.length()
        && (isDigit(text.charAt(at)) || (at > from && isMark(text.charAt(at))))) {
      at++;
      if (isDigit(text.charAt(at - 1))) {
        end = at;
      }
    }
    return end;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
