package org.congvan.scan.markup;

import org.congvan.scan.token.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Markup in a text: a tag, an entity, the address of a link, emphasis.
 *
 * @param plain what a reader of the page sees in its place; not longer than the markup
 * @param end offset after it
 */
record Markup(String plain, int end) {
  private static final String EMPHASIS = "*`";
  private static final String ESCAPED = "\\`*_{}[]()#+-.!|/&~";

  /** How long the words of a link may be. */
  private static final int MAX_LINK = 400;

  /** How long the address of a link may be. */
  private static final int MAX_ADDRESS = 2_000;

  /** Whether markup may begin with a character, for those below {@code a}. */
  private static final boolean[] FIRST = new boolean['a'];

  static {
    for (char c : "<&[]*`\\".toCharArray()) {
      FIRST[c] = true;
    }
  }

  static boolean mayBegin(char c) {
    return c < FIRST.length && FIRST[c];
  }

  /** Returns the offset from which on markup may begin, or the length if it cannot. */
  static int next(char[] text, int from) {
    boolean[] first = FIRST;
    int at = from;
    while (at < text.length && (text[at] >= first.length || !first[text[at]])) {
      at++;
    }
    return at;
  }

  /** Returns the markup that begins at an offset, or null if none does. */
  static @Nullable Markup at(CharSequence text, int at) {
    return switch (text.charAt(at)) {
      case '<' -> HtmlTag.at(text, at);
      case '&' -> HtmlEntity.at(text, at);
      case '[' -> isLink(text, at) ? new Markup("", at + 1) : null;
      case ']' -> address(text, at);
      case '*', '`' -> isEmphasis(text, at) ? new Markup("", afterRun(text, at)) : null;
      case '\\' ->
          // The character after it is no mark.
          isEscape(text, at) ? new Markup(String.valueOf(text.charAt(at + 1)), at + 2) : null;
      default -> null;
    };
  }

  /** Returns whether the words of a link, {@code [words](address)}, begin at a bracket. */
  private static boolean isLink(CharSequence text, int bracket) {
    int limit = Math.min(text.length(), bracket + MAX_LINK);
    for (int i = bracket + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return address(text, i) != null;
      }
      if (c == '[' || c == '\n') {
        return false;
      }
    }
    return false;
  }

  /** Returns {@code ](address)}, or null if the bracket has no address after it. */
  private static @Nullable Markup address(CharSequence text, int bracket) {
    if (bracket + 1 >= text.length() || text.charAt(bracket + 1) != '(') {
      return null;
    }
    int limit = Math.min(text.length(), bracket + MAX_ADDRESS);
    for (int i = bracket + 2; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return new Markup("", i + 1);
      }
      if (c == '(' || c == '[' || c == '\n') {
        return null;
      }
    }
    return null;
  }

  /** Returns whether marks of emphasis stand beside a word; a star between spaces is an item. */
  private static boolean isEmphasis(CharSequence text, int at) {
    int end = afterRun(text, at);
    boolean before = at > 0 && !Letters.isSpace(text.charAt(at - 1));
    boolean after = end < text.length() && !Letters.isSpace(text.charAt(end));
    boolean product =
        before
            && after
            && Letters.isDigit(text.charAt(at - 1))
            && Letters.isDigit(text.charAt(end));
    return (before || after) && !product;
  }

  private static int afterRun(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && EMPHASIS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isEscape(CharSequence text, int at) {
    return at + 1 < text.length() && ESCAPED.indexOf(text.charAt(at + 1)) >= 0;
  }
}
