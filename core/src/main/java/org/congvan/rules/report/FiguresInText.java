package org.congvan.rules.report;

import java.math.BigDecimal;
import java.util.List;
import org.congvan.body.Citation;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.count.CountScanner;
import org.congvan.count.FoundCount;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.text.VietnameseText;

/**
 * The figures of a text with the words after them: in "11 văn bản; bảy tin,bài", 11 before "văn bản
 * …" and 7 before "tin,bài".
 *
 * @param figures the figures in the order of the text
 * @param joined those that share a unit
 */
record FiguresInText(List<Figure> figures, JoinedFigures joined) {

  /** No unit is longer than this. */
  private static final int MAX_UNIT = 200;

  /** A number and the comparison key of the words after it. */
  record Figure(FoundCount count, String after) {

    boolean isFollowedBy(String unit) {
      String key = VietnameseText.comparisonKey(unit);
      return after.startsWith(key)
          && (after.length() == key.length()
              || !Character.isLetterOrDigit(after.charAt(key.length()))
              || !Character.isLetterOrDigit(key.charAt(key.length() - 1)));
    }

    boolean matches(ActivityCount recorded) {
      return count.canMean(recorded.value()) && isFollowedBy(recorded.unit());
    }
  }

  /** The text of an activity and its footnotes; the units recorded for it are known. */
  static FiguresInText of(Activity activity) {
    StringBuilder all = new StringBuilder(Inline.plainText(activity.text()));
    for (Inline inline : activity.text()) {
      if (inline instanceof Footnote note) {
        all.append('\n').append(note.noteText());
      }
    }
    return of(all.toString(), ReportWords.units(activity));
  }

  /** The text of an activity without citations, links and footnotes. */
  static FiguresInText withoutReferences(Activity activity) {
    return withoutReferences(activity.text(), ReportWords.units(activity));
  }

  /** The text of a record without citations, links and footnotes. */
  static FiguresInText withoutReferences(ReportWords words) {
    return withoutReferences(words.words(), words.units());
  }

  private static FiguresInText withoutReferences(List<Inline> words, List<String> units) {
    StringBuilder own = new StringBuilder();
    for (Inline inline : words) {
      boolean replaced = inline instanceof Citation || inline instanceof Link;
      own.append(replaced ? "\u2026" : inline.text());
    }
    return of(own.toString(), units);
  }

  private static FiguresInText of(String text, List<String> units) {
    return new FiguresInText(
        CountScanner.standard().withUnits(units).scan(text).stream()
            .map(count -> new Figure(count, after(text, count)))
            .toList(),
        JoinedFigures.of(text));
  }

  boolean contains(ActivityCount recorded) {
    return figures.stream().anyMatch(figure -> figure.matches(recorded))
        || joined.contains(recorded.value(), recorded.unit());
  }

  /** A percentage with the digits of the text, which a record does not keep. */
  BigDecimal asWritten(ActivityCount recorded) {
    return figures.stream()
        .map(Figure::count)
        .filter(count -> count.unitKind() == FoundCount.UnitKind.PERCENT)
        .map(FoundCount::value)
        .filter(value -> value.compareTo(recorded.value()) == 0)
        .findFirst()
        .orElse(recorded.value());
  }

  private static String after(String text, FoundCount count) {
    int from = Math.toIntExact(count.figure().end());
    return VietnameseText.comparisonKey(
        text.substring(from, Math.min(text.length(), from + MAX_UNIT)));
  }
}
