package org.congvan.count;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures after what they count, as reports have them (số liệu đứng sau): "(trước hạn 900; đúng hạn
 * 300)", "trong đó trực tuyến 980, trực tiếp 270".
 *
 * <p>Such a figure ends a part of a sentence, follows words in small letters that name no place,
 * provision or class, and is one of a list, is part of a figure before it, or follows words that
 * say what became of files.
 */
final class AfterNoun {

  private static final int MAX_LABEL = 60;
  private static final int MAX_AHEAD = 40;

  /** How far back the figure is of which this one is a part. */
  private static final int MAX_BACK = 200;

  /** Words that begin the parts of a figure. */
  private static final Set<String> PARTS = Set.of("trong đó", "gồm", "bao gồm", "cụ thể", "gồm có");

  /** Words that are no part of a label. */
  private static final List<String> NO_LABEL =
      List.of("trong đó", "gồm", "bao gồm", "cụ thể", "và", "còn", "có", "số", "là");

  private final FoldedText text;
  private final WordsBefore before;

  AfterNoun(FoldedText text, WordsBefore before) {
    this.text = text;
    this.before = before;
  }

  /** Where the words that name a figure are. */
  record Label(int from, int to) {}

  /**
   * Returns the words that name a figure after them, or null if it counts nothing.
   *
   * @param start the index of the figure
   * @param end the index after it
   * @param foundTo the index after the count before, or -1
   * @param listed whether the count before was such a figure too
   */
  @Nullable Label label(int start, int end, int foundTo, boolean listed) {
    String word = before.word(start);
    int wordStart = before.start(start);
    if (word.isEmpty()
        || text.at(start - 1) != ' '
        || (text.isCapital(wordStart) && !beginsSentence(wordStart))) {
      return null;
    }
    String further = before.word(wordStart);
    boolean equals = word.equals("là");
    NumberHeads.Head head = NumberHeads.of(further, word);
    boolean state = head == NumberHeads.Head.STATE || head == NumberHeads.Head.PLAN;
    if (NumberHeads.isName(head) || !(endsPart(end) || (state && goesOn(end)))) {
      return null;
    }
    int from = phraseStart(wordStart, foundTo);
    // "3 khâu: khâu 1, khâu 2" are names.
    if (from < 0 || (foundTo > 0 && before.to(foundTo).equals(word))) {
      return null;
    }
    String phrase = text.part(from, start);
    boolean counted =
        equals
            ? phrase.startsWith("số ") || phrase.contains(" số ")
            : state
                || isPart(start, foundTo)
                || (listed && from - foundTo <= 3)
                || goesOnAlike(word, end);
    return counted ? trimmed(from, start) : null;
  }

  private boolean endsPart(int end) {
    int next = text.skipSpaces(end);
    char c = text.at(next);
    return c == ','
        || c == ';'
        || c == ')'
        || c == '('
        || c == '\n'
        || (c == '.' && !Character.isLetterOrDigit(text.at(next + 1)));
  }

  /** "tăng 12 so với cùng kỳ", "còn lại 12 đang giải quyết". */
  private boolean goesOn(int end) {
    int next = text.skipSpaces(end);
    return switch (text.part(next, text.wordEnd(next))) {
      case "so", "và", "đang", "chưa", "đã", "được" -> true;
      default -> false;
    };
  }

  /** Returns where the words before a figure begin, or -1 if they are a name or too many. */
  private int phraseStart(int wordStart, int foundTo) {
    int from = wordStart;
    int least = Math.max(Math.max(0, foundTo), wordStart - MAX_LABEL);
    while (from > least && (text.isLatin(from - 1) || text.at(from - 1) == ' ')) {
      from--;
      if (from > least && text.isCapital(from) && !beginsSentence(from)) {
        return -1;
      }
    }
    while (text.at(from) == ' ') {
      from++;
    }
    boolean whole = from == 0 || !Character.isLetterOrDigit(text.at(from - 1));
    return whole && (!text.isCapital(from) || beginsSentence(from)) ? from : -1;
  }

  private boolean beginsSentence(int from) {
    int last = from - 1;
    while (text.at(last) == ' ' || text.at(last) == '-' || text.at(last) == '+') {
      last--;
    }
    return "\n.:;*|".indexOf(text.at(last)) >= 0;
  }

  /** "15 vụ (cháy 10, nổ 2)", "40 hồ sơ, trong đó trực tuyến 30". */
  private boolean isPart(int start, int foundTo) {
    if (foundTo < 0 || start - foundTo > MAX_BACK) {
      return false;
    }
    String between = text.part(foundTo, start);
    int open = between.lastIndexOf('(');
    if (open >= 0 && between.indexOf(')', open) < 0 && !between.contains("\n")) {
      return true;
    }
    return !between.contains("\n")
        && !between.contains(". ")
        && (between.startsWith(":")
            || PARTS.stream()
                .anyMatch(
                    each ->
                        between.contains(" " + each + " ") || between.contains(" " + each + ":")));
  }

  /** "kế hoạch 50, thực hiện 48": the next part of the sentence is a figure after words too. */
  private boolean goesOnAlike(String word, int end) {
    int mark = text.skipSpaces(end);
    if (text.at(mark) != ',' && text.at(mark) != ';') {
      return false;
    }
    int words = text.skipSpaces(mark + 1);
    int at = words;
    while (at - words < MAX_AHEAD
        && (text.isLatin(at) || text.at(at) == ' ')
        && !text.isCapital(at)) {
      at++;
    }
    if (!text.isDigit(at) || at == words || text.at(at - 1) != ' ') {
      return false;
    }
    int next = at;
    while (text.isDigit(next) || (text.at(next) == '.' && text.isDigit(next + 1))) {
      next++;
    }
    int wordStart = before.start(at);
    String further = before.word(wordStart);
    String last = before.word(at);
    NumberHeads.Head head = NumberHeads.of(further, last);
    return !last.equals(word) && !NumberHeads.isName(head) && endsPart(next);
  }

  private Label trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (to > from && text.at(to - 1) == ' ') {
      to--;
    }
    boolean more = true;
    while (more) {
      more = false;
      for (String word : NO_LABEL) {
        int after = from + word.length();
        if (after < to && text.at(after) == ' ' && text.is(from, after, word)) {
          from = text.skipSpaces(after);
          more = true;
        }
      }
    }
    if (to - from > 3 && text.is(to - 3, to, " là")) {
      to -= 3;
    }
    return new Label(from, to);
  }
}
