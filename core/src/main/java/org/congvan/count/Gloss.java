package org.congvan.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.congvan.text.NumberWords;
import org.jspecify.annotations.Nullable;

/** A number told again in brackets: "11 (mười một)", "bảy (07)". */
final class Gloss {

  /** Longer brackets hold more than a number. */
  private static final int MAX_LENGTH = 120;

  private final FoldedText text;

  Gloss(FoldedText text) {
    this.text = text;
  }

  /** Returns the index behind the brackets, or that behind the number if none tell it again. */
  int behind(int end) {
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

  /** The number with what the brackets make of it: sure where they agree, two readings if not. */
  WrittenNumber glossed(WrittenNumber number, int end, int behind) {
    if (behind == end) {
      return number;
    }
    BigDecimal gloss = value(text.skipSpaces(end) + 1, behind - 1);
    return gloss == null || gloss.compareTo(number.value()) == 0
        ? new WrittenNumber(number.value(), null)
        : new WrittenNumber(number.value(), gloss);
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
