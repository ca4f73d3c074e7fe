package org.congvan.rules.text;

import java.util.List;
import org.congvan.rule.FindingSink;
import org.congvan.rules.content.Passage;
import org.congvan.rules.content.TextSigns;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/**
 * One blank is between words, and none before the first: runs of blanks neither space words nor lay
 * out lines. Those beside dots to be filled in are left alone.
 */
final class SpacesBetweenWords extends SelectingRule<Prose> {

  private static final int LEAST_LEFT_OPEN = 3;

  private static final List<String> OPEN_AFTER = List.of("ngày", "tháng", "năm", "số", "số:");

  SpacesBetweenWords() {
    super("TEXT-015", Prose::select);
  }

  @Override
  public void check(Prose prose, FindingSink sink) {
    if (!prose.signs().have(TextSigns.BLANK, TextSigns.BLANK)) {
      return;
    }
    String text = prose.typed();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && TextSigns.isBlank(text.charAt(end))) {
        end++;
      }
      if (end - start > 1 && end < text.length() && isJudged(prose, start, end)) {
        String typed = Prose.around(text, start, isWord(text.charAt(end)) ? end : end + 1);
        prose.report(sink, typed, withSingleBlanks(typed));
        return;
      }
      start = Math.max(end, start + 1);
    }
  }

  private static String withSingleBlanks(String typed) {
    StringBuilder single = new StringBuilder();
    for (char c : typed.strip().toCharArray()) {
      if (!TextSigns.isBlank(c)) {
        single.append(c);
      } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
        single.append(' ');
      }
    }
    return single.toString();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isJudged(Prose prose, int start, int end) {
    String text = prose.typed();
    boolean first = start == 0 || text.charAt(start - 1) == '\n';
    if (first) {
      return prose.passage().role() != Passage.Role.SET_APART;
    }
    return !isLeftOpen(text, start, end)
        && !isFiller(text.charAt(start - 1), start > 1 ? text.charAt(start - 2) : ' ')
        && !isFiller(text.charAt(end), end + 1 < text.length() ? text.charAt(end + 1) : ' ')
        && text.charAt(start - 1) != '\t'
        && text.charAt(end) != '\t'
        && text.charAt(end) != '\n';
  }

  /** A place left open for a number or a day: "Số: /QĐ-SNV", "ngày tháng 12". */
  private static boolean isLeftOpen(String text, int start, int end) {
    if (end - start < LEAST_LEFT_OPEN) {
      return false;
    }
    String before = VietnameseText.toLowerCase(text.substring(Math.max(0, start - 5), start));
    return text.charAt(end) == '/' || OPEN_AFTER.stream().anyMatch(word -> before.endsWith(word));
  }

  /** Dots and strokes to be filled in, or something that is no text. */
  private static boolean isFiller(char near, char next) {
    return near == Prose.COVERED
        || near == '…'
        || near == '_'
        || (near == '.' && (next == '.' || next == '…'));
  }
}
