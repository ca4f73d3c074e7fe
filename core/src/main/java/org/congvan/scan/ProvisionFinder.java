package org.congvan.scan;

import org.congvan.reference.Provision;
import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Letters;
import org.congvan.scan.words.Words;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/** Finds the provision before a citation: {@code điểm a khoản 2 Điều 5 của Nghị định …}. */
final class ProvisionFinder {
  private static final int MAX_WORDS = 80;

  /** How long the number or letters of a provision may be: 117, XVIII, đ in any form. */
  private static final int MAX_ORDINAL = 5;

  private static final Keys LEVELS = Keys.plain("điểm khoản điều mục chương phần tiết");
  private static final Keys GLUE = Keys.marked("và đến hoặc các từ va");
  private static final Keys SMALLER = Keys.plain("tiểu");
  private static final Keys LEADING = Keys.marked("các từ");
  private static final long OF = Words.key("của");

  private final Words words;

  ProvisionFinder(Words words) {
    this.words = words;
  }

  /** Finds the provision in parentheses that begin at a word, or returns null. */
  @Nullable WrittenProvision inParentheses(int parenthesis) {
    if (!words.isMark(parenthesis, '(')) {
      return null;
    }
    int from = parenthesis + 1;
    int level = LEADING.has(words, from) ? from + 1 : from;
    if (!LEVELS.has(words, level) || !isOrdinal(level + 1)) {
      return null;
    }
    int at = level;
    while (at < from + MAX_WORDS && isPart(at)) {
      at++;
    }
    return words.isMark(at, ')') ? written(from, at - 1) : null;
  }

  private boolean isPart(int i) {
    return LEVELS.has(words, i)
        || isOrdinal(i)
        || GLUE.has(words, i)
        || words.isMark(i, ',')
        || words.isMark(i, ';')
        || words.isMark(i, '.');
  }

  private WrittenProvision written(int from, int last) {
    TextSpan span = new TextSpan(words.start(from), words.end(last));
    return new WrittenProvision(span, words.written(words.start(from), words.end(last)));
  }

  /** Tells by the last characters before an offset whether a provision may end there. */
  static boolean mayEndBefore(CharSequence text, int offset) {
    int end = beforeSpace(text, offset);
    if (end > 0 && text.charAt(end - 1) == ',') {
      end = beforeSpace(text, end - 1);
    }
    int from = beforeWord(text, end);
    if (end - from == 3 && Letters.base(text.charAt(from)) == 'c' - 'a' + 1) {
      end = beforeSpace(text, from);
      from = beforeWord(text, end);
    }
    return end > from && end - from <= MAX_ORDINAL;
  }

  private static int beforeSpace(CharSequence text, int offset) {
    int at = offset;
    while (at > 0 && at > offset - MAX_ORDINAL && Letters.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int beforeWord(CharSequence text, int offset) {
    int at = offset;
    while (at > 0 && at > offset - 2 * MAX_ORDINAL) {
      int kind = Letters.kind(text.charAt(at - 1));
      if (kind != Letters.LETTER && kind != Letters.DIGIT && kind != Letters.MARK) {
        return at;
      }
      at--;
    }
    return at;
  }

  /** Finds the provision that ends right before a word, or returns null. */
  @Nullable WrittenProvision before(int citation) {
    int end = last(citation);
    if (!isOrdinal(end)) {
      return null;
    }
    int from = -1;
    for (int i = end; i >= 0 && i > end - MAX_WORDS; i--) {
      if (LEVELS.has(words, i)) {
        if (!isOrdinal(i + 1)) {
          break;
        }
        // Of two levels whose names share a word, tiểu mục is the smaller.
        int level = SMALLER.has(words, i - 1) ? i - 1 : i;
        from = LEADING.has(words, level - 1) ? level - 1 : level;
        i = level;
      } else if (!isPart(i)) {
        break;
      }
    }
    return from < 0 ? null : written(from, end);
  }

  private int last(int citation) {
    int end = citation - 1;
    if (words.isMark(end, ',')) {
      end--;
    }
    return words.is(end, OF) ? end - 1 : end;
  }

  /** Returns the provision as a value, or null if it is too mixed to be one. */
  static @Nullable Provision typed(@Nullable WrittenProvision written) {
    if (written == null) {
      return null;
    }
    String text = written.text();
    try {
      return Provision.parse(text.startsWith("từ ") ? text.substring(3) : text);
    } catch (DocumentFormatException mixed) {
      return null;
    }
  }

  private boolean isOrdinal(int i) {
    if (words.isNumber(i)) {
      return words.digits(i) <= 3;
    }
    if (!words.isWord(i)) {
      return false;
    }
    int letters = words.end(i) - words.start(i);
    if (letters == 1) {
      return true;
    }
    return letters <= MAX_ORDINAL && words.isAllCapitals(i) && isRoman(i);
  }

  private boolean isRoman(int i) {
    for (int at = words.start(i); at < words.end(i); at++) {
      if ("IVXLC".indexOf(words.text().charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
