package org.congvan.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
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

  /** The number words that begin with a, with b … with z. */
  private static final List<List<String>> BY_FIRST_LETTER =
      IntStream.rangeClosed('a', 'z')
          .mapToObj(
              first -> NumberWords.words().stream().filter(w -> w.charAt(0) == first).toList())
          .toList();

  /** Returns whether there is a figure, or a word that may count: many a text has none. */
  static boolean mayCount(FoldedText text) {
    int at = 0;
    while (at < text.length()) {
      if (text.isDigit(at)) {
        return true;
      }
      int end = text.wordEnd(at);
      if (end > at && (isWord(text, at, end) || isNegation(text, at, end))) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /** Returns whether a word is "không" or "chưa", which may stand for zero. */
  static boolean isNegation(FoldedText text, int start, int end) {
    int length = end - start;
    char first = text.at(start);
    return (length == 5 && first == 'k' && text.is(start, end, "không"))
        || (length == 4 && first == 'c' && text.is(start, end, "chưa"));
  }

  /** Returns whether a word is a number word, without a copy of it: most are none. */
  static boolean isWord(FoldedText text, int start, int end) {
    int letter = text.at(start) - 'a';
    if (letter < 0 || letter >= BY_FIRST_LETTER.size()) {
      return false;
    }
    List<String> words = BY_FIRST_LETTER.get(letter);
    for (int i = 0; i < words.size(); i++) {
      if (text.is(start, end, words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Reads the run that starts at a word. */
  static SpelledRun of(FoldedText text, int start) {
    List<String> words = new ArrayList<>(1);
    int second = start;
    int endBefore = start;
    int next = start;
    int run = start;
    while (text.isLetter(next)) {
      int end = text.wordEnd(next);
      if (!isWord(text, next, end)) {
        break;
      }
      if (words.size() <= MAX_WORDS) {
        words.add(text.part(next, end));
      }
      second = words.size() == 2 ? next : second;
      endBefore = run;
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
        last - first == words.size() ? words : words.subList(first, last),
        new LocatedNumber(
            first == 0 ? start : second, last == words.size() ? run : endBefore, number, false));
  }
}
