package org.congvan.scan.markup;

import java.util.Arrays;
import org.congvan.scan.token.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The plain text of a text with markup: tags, the addresses of links and the marks of emphasis are
 * left out, entities are the characters that they stand for, and a new paragraph or cell begins
 * where a tag begins one.
 */
public final class PlainText implements ScannedText {
  private static final String EMPHASIS = "*`";
  private static final String ESCAPED = "\\`*_{}[]()#+-.!|/&~";

  /** How long the words of a link may be. */
  private static final int MAX_LINK = 400;

  /** How long the address of a link may be. */
  private static final int MAX_ADDRESS = 2_000;

  /** Whether markup may begin with a character, for those below {@code a}. */
  private static final boolean[] SPECIAL = new boolean['a'];

  static {
    for (char c : "<&[]*`\\".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final CharSequence given;
  private final String characters;

  /** Offsets in the plain text from which on characters were copied from other places. */
  private int[] plainStarts = new int[64];

  /** The places in the given text from which they were copied. */
  private int[] givenStarts = new int[64];

  private int runs;

  private PlainText(CharSequence given) {
    this.given = given;
    char[] all = given.toString().toCharArray();
    StringBuilder plain = new StringBuilder(all.length);
    int copied = 0;
    int at = 0;
    while (at < all.length) {
      if (all[at] >= SPECIAL.length || !SPECIAL[all[at]]) {
        at++;
        continue;
      }
      Replaced markup = markupAt(at);
      if (markup == null) {
        at++;
        continue;
      }
      copy(plain, all, copied, at);
      put(plain, markup.plain(), at);
      at = markup.end();
      copied = at;
    }
    copy(plain, all, copied, all.length);
    this.characters = plain.toString();
  }

  /** Returns the plain text of a text. */
  public static PlainText of(CharSequence given) {
    return new PlainText(given);
  }

  /** Returns whether markup begins between two offsets. */
  public static boolean isMarkupIn(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < SPECIAL.length && SPECIAL[c] && isMarkup(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether markup begins at an offset. */
  public static boolean isMarkup(CharSequence text, int at) {
    return switch (text.charAt(at)) {
      case '<' -> HtmlTag.at(text, at) != null;
      case '&' -> HtmlEntity.at(text, at) != null;
      case '[' -> isLink(text, at);
      case '*', '`' -> isEmphasis(text, at);
      case '\\' -> isEscape(text, at);
      default -> false;
    };
  }

  @Override
  public CharSequence characters() {
    return characters;
  }

  @Override
  public CharSequence given() {
    return given;
  }

  @Override
  public int start(int at) {
    if (at >= characters.length()) {
      return given.length();
    }
    int run = Arrays.binarySearch(plainStarts, 0, runs, at);
    run = run < 0 ? -run - 2 : run;
    return givenStarts[run] + at - plainStarts[run];
  }

  @Override
  public int end(int at) {
    if (at == 0) {
      return 0;
    }
    int last = start(at - 1);
    return given.charAt(last) == characters.charAt(at - 1) ? last + 1 : start(at);
  }

  private void copy(StringBuilder plain, char[] all, int from, int to) {
    if (to > from) {
      begin(plain.length(), from);
      plain.append(all, from, to - from);
    }
  }

  private void put(StringBuilder plain, String characters, int at) {
    for (int i = 0; i < characters.length(); i++) {
      begin(plain.length(), at);
      plain.append(characters.charAt(i));
    }
  }

  private void begin(int plainStart, int givenStart) {
    if (runs == plainStarts.length) {
      plainStarts = Arrays.copyOf(plainStarts, 2 * runs);
      givenStarts = Arrays.copyOf(givenStarts, 2 * runs);
    }
    plainStarts[runs] = plainStart;
    givenStarts[runs] = givenStart;
    runs++;
  }

  /**
   * What stands in the place of markup.
   *
   * @param plain the characters
   * @param end offset after the markup
   */
  private record Replaced(String plain, int end) {}

  private @Nullable Replaced markupAt(int at) {
    switch (given.charAt(at)) {
      case '<' -> {
        HtmlTag tag = HtmlTag.at(given, at);
        return tag == null ? null : new Replaced(tag.plain(), tag.end());
      }
      case '&' -> {
        HtmlEntity entity = HtmlEntity.at(given, at);
        return entity == null ? null : new Replaced(entity.character(), entity.end());
      }
      case '[' -> {
        return isLink(given, at) ? new Replaced("", at + 1) : null;
      }
      case ']' -> {
        int end = afterAddress(given, at);
        return end > at ? new Replaced("", end) : null;
      }
      case '*', '`' -> {
        return isEmphasis(given, at) ? new Replaced("", afterRun(given, at)) : null;
      }
      default -> {
        // A backslash: the character after it is no mark.
        return isEscape(given, at)
            ? new Replaced(String.valueOf(given.charAt(at + 1)), at + 2)
            : null;
      }
    }
  }

  /** Returns whether the words of a link, {@code [words](address)}, begin at a bracket. */
  private static boolean isLink(CharSequence text, int bracket) {
    int limit = Math.min(text.length(), bracket + MAX_LINK);
    for (int i = bracket + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return afterAddress(text, i) > i;
      }
      if (c == '[' || c == '\n') {
        return false;
      }
    }
    return false;
  }

  /** Returns the offset after {@code ](address)}, or that of the bracket if there is no address. */
  private static int afterAddress(CharSequence text, int bracket) {
    if (bracket + 1 >= text.length() || text.charAt(bracket + 1) != '(') {
      return bracket;
    }
    int limit = Math.min(text.length(), bracket + MAX_ADDRESS);
    for (int i = bracket + 2; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i + 1;
      }
      if (c == '(' || c == '[' || c == '\n') {
        return bracket;
      }
    }
    return bracket;
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
