package org.congvan.scan;

import org.congvan.reference.Provision;
import org.congvan.scan.token.Letters;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/** Finds the provision before a citation: {@code điểm a khoản 2 Điều 5 của Nghị định …}. */
final class ProvisionFinder {
  private static final int MAX_WORDS = 80;

  /** How long the number or letters of a provision may be: 117, XVIII, đ in any form. */
  private static final int MAX_ORDINAL = 5;

  private static final WordSet LEVELS =
      WordSet.ignoringDiacritics("điểm khoản điều mục chương phần tiết");
  private static final WordSet GLUE = WordSet.exact("và đến hoặc các từ va");
  private static final WordSet SMALLER = WordSet.ignoringDiacritics("tiểu");
  private static final WordSet LEADING = WordSet.exact("các từ");
  private static final long OF = Tokens.plainKey("của");

  private final Tokens tokens;

  ProvisionFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Finds the provision in parentheses that start at a token, or returns null. */
  @Nullable WrittenProvision inParentheses(int parenthesis) {
    if (!tokens.isMark(parenthesis, '(')) {
      return null;
    }
    int from = parenthesis + 1;
    int level = LEADING.has(tokens, from) ? from + 1 : from;
    if (!LEVELS.has(tokens, level) || !isOrdinal(level + 1)) {
      return null;
    }
    int at = level;
    while (at < from + MAX_WORDS && isPart(at)) {
      at++;
    }
    return tokens.isMark(at, ')') ? written(from, at - 1) : null;
  }

  private boolean isPart(int i) {
    return LEVELS.has(tokens, i)
        || isOrdinal(i)
        || GLUE.has(tokens, i)
        || tokens.isMark(i, ',')
        || tokens.isMark(i, ';')
        || tokens.isMark(i, '.');
  }

  private WrittenProvision written(int from, int last) {
    TextSpan span = new TextSpan(tokens.start(from), tokens.end(last));
    return new WrittenProvision(span, tokens.written(tokens.start(from), tokens.end(last)));
  }

  /** Returns whether a provision may end before an offset, by the last characters before it. */
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
      if (kind != Letters.LETTER && kind != Letters.DIGIT && kind != Letters.DIACRITIC) {
        return at;
      }
      at--;
    }
    return at;
  }

  /** Finds the provision that ends right before a token, or returns null. */
  @Nullable WrittenProvision before(int citation) {
    int end = last(citation);
    if (!isOrdinal(end)) {
      return null;
    }
    int from = -1;
    for (int i = end; i >= 0 && i > end - MAX_WORDS; i--) {
      if (LEVELS.has(tokens, i)) {
        if (!isOrdinal(i + 1)) {
          break;
        }
        // Tiểu mục is a level of its own.
        int level = SMALLER.has(tokens, i - 1) ? i - 1 : i;
        from = LEADING.has(tokens, level - 1) ? level - 1 : level;
        i = level;
      } else if (!isPart(i)) {
        break;
      }
    }
    return from < 0 ? null : written(from, end);
  }

  private int last(int citation) {
    int end = citation - 1;
    if (tokens.isMark(end, ',')) {
      end--;
    }
    return tokens.is(end, OF) ? end - 1 : end;
  }

  /** Returns the provision as a value, or null if it mixes levels. */
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
    if (tokens.isNumber(i)) {
      return tokens.digits(i) <= 3;
    }
    if (!tokens.isWord(i)) {
      return false;
    }
    int letters = tokens.end(i) - tokens.start(i);
    if (letters == 1) {
      return true;
    }
    return letters <= MAX_ORDINAL && tokens.isAllCapitals(i) && isRoman(i);
  }

  private boolean isRoman(int i) {
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      if ("IVXLC".indexOf(tokens.text().charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
