package org.congvan.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.congvan.text.NumberWords;
import org.jspecify.annotations.Nullable;

/** Reads a number repeated in brackets: "11 (mười một)", "bảy (07)". */
final class BracketedRepeat {

  /** Longer brackets contain more than a number. */
  private static final int MAX_LENGTH = 120;

  private final FoldedText text;

  BracketedRepeat(FoldedText text) {
    this.text = text;
  }

  /** Returns the index after the brackets, or after the number if nothing repeats it. */
  int after(int end) {
    int open = text.skipSpaces(end);
    if (text.at(open) != '(') {
      return end;
    }
    int close = open + 1;
    while (close - open < MAX_LENGTH
        && (Character.isLetterOrDigit(text.at(close)) || text.at(close) == ' ')) {
      close++;
    }
    return text.at(close) == ')' && value(open + 1, close) != null ? close + 1 : end;
  }

  /** Returns one reading if number and brackets agree, otherwise both. */
  WrittenNumber combined(WrittenNumber number, int end, int after) {
    if (after == end) {
      return number;
    }
    BigDecimal repeated = value(text.skipSpaces(end) + 1, after - 1);
    return repeated == null || repeated.compareTo(number.value()) == 0
        ? new WrittenNumber(number.value(), null)
        : new WrittenNumber(number.value(), repeated);
  }

  private @Nullable BigDecimal value(int from, int to) {
    String words = text.part(from, to).strip();
    if (words.isEmpty()) {
      return null;
    }
    if (isDigit(words.charAt(0))) {
      boolean digits = words.chars().allMatch(c -> isDigit((char) c));
      WrittenNumber number = digits ? WrittenNumber.of(words) : null;
      return number == null ? null : number.value();
    }
    OptionalLong value = NumberWords.valueOf(List.of(words.split(" +", -1)));
    return value.isEmpty() ? null : BigDecimal.valueOf(value.getAsLong());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
