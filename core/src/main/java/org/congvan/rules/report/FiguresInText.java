package org.congvan.rules.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Citation;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.Text;
import org.congvan.count.CountScanner;
import org.congvan.count.FoundCount;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.text.VietnameseText;

/**
 * The figures of a text with the words after them: in "11 văn bản; bảy tin,bài", 11 before "văn bản
 * …" and 7 before "tin,bài".
 *
 * @param text the text
 * @param counts the figures in the order of the text
 */
record FiguresInText(String text, List<FoundCount> counts) {

  /** No unit is longer than this. */
  private static final int MAX_UNIT = 200;

  /** A figure, and the text that it is in. */
  record Figure(FoundCount count, String text) {

    boolean isFollowedBy(String unit) {
      return isFollowedAsWritten(unit) || isFollowedByKey(unit);
    }

    /** Nearly all units are in the text as they are recorded: the words after need no key then. */
    private boolean isFollowedAsWritten(String unit) {
      int from = Math.toIntExact(count.figure().end());
      int start = from;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
      int end = start + unit.length();
      return end < from + MAX_UNIT
          && text.startsWith(unit, start)
          && (end == text.length() || " ,;.:()".indexOf(text.charAt(end)) >= 0);
    }

    private boolean isFollowedByKey(String unit) {
      String key = VietnameseText.comparisonKey(unit);
      String after = after();
      return after.startsWith(key)
          && (after.length() == key.length()
              || !Character.isLetterOrDigit(after.charAt(key.length()))
              || !Character.isLetterOrDigit(key.charAt(key.length() - 1)));
    }

    boolean matches(ActivityCount recorded) {
      return count.canMean(recorded.value()) && isFollowedBy(recorded.unit());
    }

    /** The comparison key of the words after the figure. */
    private String after() {
      int from = Math.toIntExact(count.figure().end());
      return VietnameseText.comparisonKey(
          text.substring(from, Math.min(text.length(), from + MAX_UNIT)));
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
    return of(all.toString(), units(activity));
  }

  /** The text of an activity without citations, links and footnotes. */
  static FiguresInText withoutReferences(Activity activity) {
    return withoutReferences(activity.text(), units(activity));
  }

  /** The text of a record that has no recorded figures. */
  static FiguresInText withoutReferences(List<Inline> words) {
    return withoutReferences(words, List.of());
  }

  private static FiguresInText withoutReferences(List<Inline> words, List<String> units) {
    if (words.size() == 1 && words.get(0) instanceof Text text) {
      return of(text.text(), units);
    }
    String[] own = new String[words.size()];
    for (int i = 0; i < own.length; i++) {
      Inline inline = words.get(i);
      boolean replaced = inline instanceof Citation || inline instanceof Link;
      own[i] = replaced ? "\u2026" : inline.text();
    }
    return of(String.join("", own), units);
  }

  /** The units of the figures recorded for an activity. */
  private static List<String> units(Activity activity) {
    List<String> units = new ArrayList<>(activity.counts().size());
    for (ActivityCount count : activity.counts()) {
      units.add(count.unit());
    }
    return units;
  }

  private static FiguresInText of(String text, List<String> units) {
    CountScanner scanner = CountScanner.standard();
    return new FiguresInText(
        text, (units.isEmpty() ? scanner : scanner.withUnits(units)).scan(text));
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(counts.size());
    for (FoundCount count : counts) {
      figures.add(new Figure(count, text));
    }
    return figures;
  }

  boolean contains(ActivityCount recorded) {
    for (FoundCount count : counts) {
      if (count.canMean(recorded.value())
          && new Figure(count, text).isFollowedBy(recorded.unit())) {
        return true;
      }
    }
    return JoinedFigures.of(text).contains(recorded.value(), recorded.unit());
  }

  /** A percentage with the digits of the text, which a record does not keep. */
  BigDecimal asWritten(ActivityCount recorded) {
    return counts.stream()
        .filter(count -> count.unitKind() == FoundCount.UnitKind.PERCENT)
        .map(FoundCount::value)
        .filter(value -> value.compareTo(recorded.value()) == 0)
        .findFirst()
        .orElse(recorded.value());
  }
}
