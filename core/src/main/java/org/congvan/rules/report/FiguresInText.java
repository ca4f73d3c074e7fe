package org.congvan.rules.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.OfficialNumber;
import org.congvan.text.VietnameseText;

/**
 * The figures of a sentence with the words behind them: of "11 văn bản; bảy tin,bài" 11 before "văn
 * bản …" and 7 before "tin,bài".
 *
 * @param figures those in digits in the order of the text, then those in words
 */
record FiguresInText(List<Figure> figures) {

  /** Thousands with spaces between, as foreign forms and spreadsheets have them: "1 234,5". */
  private static final Pattern SPACED =
      Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})++(?!\\d|\\.\\d)(?:,\\d+)?");

  /** A number and the comparison key of all text behind it. */
  record Figure(BigDecimal value, String behind) {}

  static FiguresInText of(String text) {
    String key = VietnameseText.comparisonKey(text);
    List<Figure> figures = new ArrayList<>();
    Matcher spaced = SPACED.matcher(key);
    int at = 0;
    while (at < key.length()) {
      spaced.region(at, key.length());
      int end = spaced.lookingAt() ? spaced.end() : numberEnd(key, at);
      if (end > at) {
        addFigure(figures, key.substring(at, end).replace(" ", ""), key.substring(end).strip());
        at = end;
      } else {
        at++;
      }
    }
    for (NumberWords.Reading inWords : NumberWords.in(key)) {
      figures.add(new Figure(BigDecimal.valueOf(inWords.value()), inWords.behind()));
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
