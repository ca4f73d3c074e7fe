package org.congvan.rules.report;

import java.math.BigDecimal;
import java.util.List;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.count.CountScanner;
import org.congvan.count.FoundCount;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.text.VietnameseText;

/**
 * The figures of a sentence with the words behind them: of "11 văn bản; bảy tin,bài" 11 before "văn
 * bản …" and 7 before "tin,bài".
 *
 * @param figures those of the text in its order
 */
record FiguresInText(List<Figure> figures) {

  /** No unit is longer. */
  private static final int MAX_UNIT = 200;

  /** A number and the comparison key of the words behind it. */
  record Figure(FoundCount count, String behind) {

    boolean isFollowedBy(String unit) {
      String key = VietnameseText.comparisonKey(unit);
      return behind.startsWith(key)
          && (behind.length() == key.length()
              || !Character.isLetterOrDigit(behind.charAt(key.length()))
              || !Character.isLetterOrDigit(key.charAt(key.length() - 1)));
    }

    boolean tells(ActivityCount recorded) {
      return count.canMean(recorded.value()) && isFollowedBy(recorded.unit());
    }
  }

  /** All words of an activity; a unit that is recorded for it is known. */
  static FiguresInText of(Activity activity) {
    return of(Inline.plainText(activity.text()), ReportWords.units(activity));
  }

  /** The words of an activity that are its own: no citations, no links. */
  static FiguresInText ownWordsOf(Activity activity) {
    return ownWordsOf(activity.text(), ReportWords.units(activity));
  }

  /** The words of a record that are its own. */
  static FiguresInText ownWordsOf(ReportWords words) {
    return ownWordsOf(words.words(), words.units());
  }

  private static FiguresInText ownWordsOf(List<Inline> words, List<String> units) {
    StringBuilder own = new StringBuilder();
    for (Inline inline : words) {
      own.append(inline instanceof Text text ? text.text() : "\u2026");
    }
    return of(own.toString(), units);
  }

  private static FiguresInText of(String text, List<String> units) {
    return new FiguresInText(
        CountScanner.standard().withUnits(units).scan(text).stream()
            .map(count -> new Figure(count, behind(text, count)))
            .toList());
  }

  boolean tell(ActivityCount recorded) {
    return figures.stream().anyMatch(figure -> figure.tells(recorded));
  }

  /** Returns a percentage with the digits it is written with, which a record does not keep. */
  BigDecimal asWritten(ActivityCount recorded) {
    return figures.stream()
        .map(Figure::count)
        .filter(count -> count.unitKind() == FoundCount.UnitKind.PERCENT)
        .map(FoundCount::value)
        .filter(value -> value.compareTo(recorded.value()) == 0)
        .findFirst()
        .orElse(recorded.value());
  }

  private static String behind(String text, FoundCount count) {
    int from = Math.toIntExact(count.figure().end());
    return VietnameseText.comparisonKey(
        text.substring(from, Math.min(text.length(), from + MAX_UNIT)));
  }
}
