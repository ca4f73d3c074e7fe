package org.congvan.scan.token;

/**
 * What a page break leaves inside a sentence: a page number alone between blank lines ({@code - 2
 * -}), a form feed, the header of the gazette.
 *
 * <p>Looked for only at the end of a line, and ignored unless the sentence clearly continues after
 * it, with a small letter or a digit; a numbered list does not.
 */
public final class PageBreakNoise {
  private static final int MAX_LINES = 3;
  private static final int MAX_LENGTH = 240;
  private static final int MAX_DIGITS = 4;
  private static final String GAZETTE = "congbao/";

  private PageBreakNoise() {}

  /**
   * Returns where the sentence continues after a page break.
   *
   * @param lineEnd offset of the end of a line
   * @return the offset of the next word, or {@code lineEnd} if there is no page break
   */
  public static int skip(CharSequence text, int lineEnd) {
    int limit = Math.min(text.length(), lineEnd + MAX_LENGTH);
    int at = lineEnd;
    boolean blankLine = false;
    int lines = 0;
    while (true) {
      int next = afterSpace(text, at, limit);
      blankLine |= isBlankBetween(text, at, next);
      if (next == limit) {
        return lineEnd;
      }
      int kind = Letters.kind(text.charAt(next));
      int end = lines < MAX_LINES && mayBegin(text, next) ? endOfLine(text, next, limit) : next;
      boolean marked = end > next && isMarked(text, next, end);
      if (end == limit || !(marked || (end > next && isNumber(text, next, end)))) {
        boolean continues =
            kind == Letters.DIGIT
                || (kind == Letters.LETTER && !Letters.isCapital(text.charAt(next)));
        return lines > 0 && blankLine && continues && isInsideSentence(text, lineEnd)
            ? next
            : lineEnd;
      }
      blankLine |= marked;
      lines++;
      at = end;
    }
  }

  /** Returns part of the text with a space for each page break in it. */
  public static String remove(CharSequence text, int start, int end) {
    if (endOfLine(text, start, end) == end) {
      return text.subSequence(start, end).toString();
    }
    StringBuilder rest = new StringBuilder(end - start);
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int after = Letters.kind(c) == Letters.NEWLINE ? skip(text, at) : at;
      rest.append(after > at ? ' ' : c);
      at = Math.max(at + 1, after);
    }
    return rest.toString();
  }

  private static int afterSpace(CharSequence text, int from, int limit) {
    int at = from;
    while (at < limit && Letters.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlankBetween(CharSequence text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      lines += c == '\f' ? 2 : c == '\r' || Letters.kind(c) != Letters.NEWLINE ? 0 : 1;
    }
    return lines > 1;
  }

  private static boolean mayBegin(CharSequence text, int at) {
    char c = text.charAt(at);
    return Letters.isDigit(c) || Letters.isDash(c) || c == 'C';
  }

  private static int endOfLine(CharSequence text, int from, int limit) {
    int at = from;
    while (at < limit && Letters.kind(text.charAt(at)) != Letters.NEWLINE) {
      at++;
    }
    return at;
  }

  /** Returns whether a line is a bare number. */
  private static boolean isNumber(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && at - from <= MAX_DIGITS && Letters.isDigit(text.charAt(at))) {
      at++;
    }
    return at > from && at - from <= MAX_DIGITS && afterSpace(text, at, to) == to;
  }

  /** Returns whether a line can only be a page break. */
  private static boolean isMarked(CharSequence text, int from, int to) {
    if (!Letters.isDash(text.charAt(from))) {
      return isGazette(text, from, to);
    }
    int end = to;
    while (end > from && !Letters.isDash(text.charAt(end - 1))) {
      if (!Letters.isSpace(text.charAt(end - 1))) {
        return false;
      }
      end--;
    }
    int number = afterSpace(text, from + 1, end);
    boolean broken = end - from > 6 && Letters.isDash(text.charAt(from + 1));
    return broken || (number < end - 1 && isNumber(text, number, end - 1));
  }

  /**
   * Returns whether a line is the header of the gazette: {@code 2 CÔNG BÁO/Số 12 + 13/Ngày
   * 05-3-2019}.
   */
  private static boolean isGazette(CharSequence text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to && letters < GAZETTE.length(); i++) {
      char c = text.charAt(i);
      int kind = Letters.kind(c);
      char wanted = GAZETTE.charAt(letters);
      if (c == '/' ? wanted == '/' : Letters.isCapital(c) && Letters.base(c) == wanted - 'a' + 1) {
        letters++;
      } else if (kind != Letters.DIACRITIC
          && kind != Letters.SPACE
          && (kind != Letters.DIGIT || letters > 0)) {
        return false;
      }
    }
    return letters == GAZETTE.length();
  }

  /** Returns whether a line ends in the middle of a sentence. */
  private static boolean isInsideSentence(CharSequence text, int lineEnd) {
    int at = lineEnd;
    while (at > 0
        && at > lineEnd - MAX_DIGITS
        && Letters.kind(text.charAt(at - 1)) == Letters.SPACE) {
      at--;
    }
    return at > 0
        && Letters.kind(text.charAt(at - 1)) != Letters.NEWLINE
        && ".;:!?".indexOf(text.charAt(at - 1)) < 0;
  }
}
