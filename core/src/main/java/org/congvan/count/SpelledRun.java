package org.congvan.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.congvan.text.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * Number words in a row, such as "một trăm linh bảy", and their number.
 *
 * @param end the index after the last of them, which may be the "năm" of "mười năm"
 * @param words the words of the number; empty if they are none
 * @param number the number; null if they are none
 */
record SpelledRun(int end, List<String> words, @Nullable LocatedNumber number) {

  /** Longer runs are no number. */
  private static final int MAX_WORDS = 40;

  private static final int MAX_LETTERS = 5;

  /** Returns whether a word is a number word. */
  static boolean isWord(FoldedText text, int start, int end) {
    return end - start <= MAX_LETTERS
        && mayBegin(text.at(start), text.at(start + 1), text.at(start + 2))
        && NumberWords.isNumberWord(text.part(start, end));
  }

  /**
   * Three letters are enough to see that most words are no number words, which saves a copy of
   * each.
   */
  private static boolean mayBegin(char first, char second, char third) {
    return switch (first) {
      case 'k' -> second == 'h' && third == 'ô';
      case 'c' -> second == 'h' && third == 'í';
      case 'p' -> second == 'h' && third == 'ẩ';
      case 'h' -> second == 'a' && third == 'i';
      case 'm' -> "ộốư".indexOf(second) >= 0;
      case 'b' -> "aốảẩ".indexOf(second) >= 0;
      case 't' -> second == 'r' ? third == 'ă' || third == 'i' : "ưáỷỉ".indexOf(second) >= 0;
      case 'n' -> second == 'ă' || (second == 'h' && third == 'ă') || second == 'g';
      case 'l' -> "ăiẻ".indexOf(second) >= 0;
      case 's' -> second == 'á';
      case 'r' -> second == 'ư';
      default -> false;
    };
  }

  /** Reads the run that starts at a word. */
  static SpelledRun of(FoldedText text, int start) {
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int next = start;
    int run = start;
    while (Character.isLetter(text.at(next))) {
      int end = text.wordEnd(next);
      if (!isWord(text, next, end)) {
        break;
      }
      if (words.size() <= MAX_WORDS) {
        words.add(text.part(next, end));
        starts.add(next);
        ends.add(end);
      }
      run = end;
      int gap = text.skipGap(end);
      boolean line = gap > end + 1 && text.part(end, gap).indexOf('\n') >= 0;
      next = gap == end + 1 || line ? gap : text.length();
    }
    if (words.size() > MAX_WORDS) {
      return new SpelledRun(run, List.of(), null);
    }
    int first = 0;
    int last = words.size();
    OptionalLong value = NumberWords.valueOf(words);
    if (value.isEmpty() && last > 1 && words.get(0).equals("năm")) {
      first = 1;
      value = NumberWords.valueOf(words.subList(first, last));
    }
    if (value.isEmpty() && last - first > 1 && words.get(last - 1).equals("năm")) {
      last--;
      value = NumberWords.valueOf(words.subList(first, last));
    }
    if (value.isEmpty()) {
      return new SpelledRun(run, List.of(), null);
    }
    WrittenNumber number = new WrittenNumber(BigDecimal.valueOf(value.getAsLong()), null);
    return new SpelledRun(
        run,
        List.copyOf(words.subList(first, last)),
        new LocatedNumber(starts.get(first), ends.get(last - 1), number, false));
  }
}
