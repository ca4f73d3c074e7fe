package org.congvan.layout;

import java.util.ArrayList;
import java.util.List;
import org.congvan.text.compound.BreakOpportunities;

/**
 * Fills lines with one text, such as {@code SỞ KHOA HỌC VÀ CÔNG NGHỆ}, at its spaces (ngắt dòng).
 *
 * <p>Widths are in units of 1/2048 em. A no-break space belongs to its word; a run of other white
 * space counts as one space. A word wider than the line gets a line of its own.
 */
final class LineBreaker {

  private final List<String> words;
  private final long[] widthBefore;
  private final long space;
  private final long limit;

  /**
   * Measures the words of a text.
   *
   * @param text the text, in NFC
   * @param widths the advance widths
   * @param face the face
   * @param limit the widest line
   */
  LineBreaker(String text, AdvanceWidths widths, FontFace face, long limit) {
    this.words = BreakOpportunities.wordsOf(text);
    this.space = widths.unitsOf(" ", face);
    this.limit = limit;
    this.widthBefore = new long[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      widthBefore[i + 1] = widthBefore[i] + widths.unitsOf(words.get(i), face);
    }
  }

  /** Fills each line before it begins the next. */
  List<String> greedy() {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int end = start + 1;
      while (end < words.size() && width(start, end + 1) <= limit) {
        end++;
      }
      lines.add(line(start, end));
      start = end;
    }
    return List.copyOf(lines);
  }

  private long width(int start, int end) {
    return widthBefore[end] - widthBefore[start] + space * (end - start - 1);
  }

  private String line(int start, int end) {
    return String.join(" ", words.subList(start, end));
  }
}
