package org.congvan.layout;

import java.util.ArrayList;
import java.util.List;
import org.congvan.text.compound.BreakOpportunities;
import org.congvan.text.compound.LineBreak;
import org.jspecify.annotations.Nullable;

/**
 * Breaks one text into lines as a centred heading wants: as few as can be, no word, name, date or
 * number torn, no word alone on a line, of even width (ngắt dòng cân đối).
 *
 * <p>Of two ways the better has fewer lines; then fewer breaks inside a word or phrase, which only
 * one wider than the line may have; then fewer lines of a single word; then the lower cost, which
 * is the squares of the widths and how well the lines end. Widths are in units of 1/2048 em.
 */
final class BalancedLines {

  /** A word of more syllables may stand alone on a line. */
  private static final int LONGEST_LONELY = 2;

  private final List<String> words;
  private final LineBreak[] after;
  private final boolean[] loosened;
  private final long[] widthBefore;
  private final long space;
  private final long limit;

  /**
   * Measures the words of a text.
   *
   * @param text the words as they are written, and what is between them
   * @param words the same words as they are set
   * @param widths the advance widths
   * @param face the face
   * @param limit the widest line
   */
  BalancedLines(
      BreakOpportunities text,
      List<String> words,
      AdvanceWidths widths,
      FontFace face,
      long limit) {
    this.words = words;
    this.space = widths.unitsOf(" ", face);
    this.limit = limit;
    this.after = new LineBreak[words.size()];
    this.loosened = new boolean[words.size()];
    this.widthBefore = new long[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      after[i] = i + 1 < words.size() ? text.after(i) : LineBreak.MANDATORY;
      widthBefore[i + 1] = widthBefore[i] + widths.unitsOf(words.get(i), face);
    }
  }

  /** The lines from the top. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      if (after[i] == LineBreak.MANDATORY) {
        addLines(start, i + 1, lines);
        start = i + 1;
      }
    }
    return List.copyOf(lines);
  }

  private void addLines(int start, int end, List<String> lines) {
    if (width(start, end) <= limit) {
      lines.add(line(start, end));
      return;
    }
    loosen(start, end);
    int[] lineStart = lineStarts(start, end);
    List<String> fromTheEnd = new ArrayList<>();
    for (int at = end; at > start; at = lineStart[at - start]) {
      fromTheEnd.add(line(lineStart[at - start], at));
    }
    for (int i = fromTheEnd.size() - 1; i >= 0; i--) {
      lines.add(fromTheEnd.get(i));
    }
  }

  /**
   * Lets what is wider than a line break: phrases between their words first, then words between
   * their syllables, before a dash at last.
   */
  private void loosen(int start, int end) {
    for (LineBreak next : List.of(LineBreak.IN_PHRASE, LineBreak.IN_WORD, LineBreak.BEFORE_MARK)) {
      int unit = start;
      while (unit < end) {
        int unitEnd = endOfUnit(unit, end);
        if (width(unit, unitEnd) > limit) {
          for (int i = unit; i < unitEnd - 1; i++) {
            loosened[i] |= after[i] == next;
          }
        }
        unit = unitEnd;
      }
    }
  }

  private int endOfUnit(int start, int end) {
    int at = start + 1;
    while (at < end && !mayBreak(at - 1)) {
      at++;
    }
    return at;
  }

  private boolean mayBreak(int word) {
    return loosened[word] || !after[word].isLastResort();
  }

  /** For each place where a line may end, where that line begins in the best way up to there. */
  private int[] lineStarts(int start, int end) {
    int size = end - start;
    @Nullable LineScore[] best = new LineScore[size + 1];
    int[] lineStart = new int[size + 1];
    best[0] = LineScore.NONE;
    for (int last = 1; last <= size; last++) {
      if (last < size && !mayBreak(start + last - 1)) {
        continue;
      }
      int units = 0;
      for (int first = last - 1; first >= 0; first--) {
        LineScore before = best[first];
        if (before == null) {
          continue;
        }
        units++;
        long width = width(start + first, start + last);
        if (width > limit && units > 1) {
          break;
        }
        LineScore score =
            before.withLine(
                (double) width / limit,
                units == 1 && last - first <= LONGEST_LONELY,
                last < size ? after[start + last - 1] : LineBreak.FREE);
        LineScore other = best[last];
        if (other == null || !other.isBetterThan(score)) {
          best[last] = score;
          lineStart[last] = start + first;
        }
      }
    }
    return lineStart;
  }

  private long width(int start, int end) {
    return widthBefore[end] - widthBefore[start] + space * (end - start - 1);
  }

  private String line(int start, int end) {
    return String.join(" ", words.subList(start, end));
  }
}
