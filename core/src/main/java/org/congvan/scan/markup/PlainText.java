package org.congvan.scan.markup;

import java.util.Arrays;
import org.congvan.scan.token.Letters;

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

  private final CharSequence given;
  private final StringBuilder plain;
  private int[] starts;
  private final String characters;

  private PlainText(CharSequence given) {
    this.given = given;
    this.plain = new StringBuilder(given.length());
    this.starts = new int[given.length() + 1];
    int at = 0;
    while (at < given.length()) {
      at = step(at);
    }
    this.characters = plain.toString();
  }

  /** Returns the plain text of a text. */
  public static PlainText of(CharSequence given) {
    return new PlainText(given);
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
    return at < characters.length() ? starts[at] : given.length();
  }

  @Override
  public int end(int at) {
    if (at == 0) {
      return 0;
    }
    int last = starts[at - 1];
    return given.charAt(last) == characters.charAt(at - 1) ? last + 1 : start(at);
  }

  /** Copies what stands at an offset, and returns the offset after it. */
  private int step(int at) {
    char c = given.charAt(at);
    switch (c) {
      case '<' -> {
        HtmlTag tag = HtmlTag.at(given, at);
        if (tag != null) {
          put(tag.plain(), at);
          return tag.end();
        }
      }
      case '&' -> {
        HtmlEntity entity = HtmlEntity.at(given, at);
        if (entity != null) {
          put(entity.character(), at);
          return entity.end();
        }
      }
      case '[' -> {
        if (isLink(given, at)) {
          return at + 1;
        }
      }
      case ']' -> {
        int end = afterAddress(given, at);
        if (end > at) {
          return end;
        }
      }
      case '*', '`' -> {
        if (isEmphasis(given, at)) {
          return afterRun(given, at);
        }
      }
      case '\\' -> {
        if (isEscape(given, at)) {
          put(given.charAt(at + 1), at + 1);
          return at + 2;
        }
      }
      default -> {
        // An ordinary character.
      }
    }
    put(c, at);
    return at + 1;
  }

  private void put(String characters, int at) {
    for (int i = 0; i < characters.length(); i++) {
      put(characters.charAt(i), at);
    }
  }

  private void put(char c, int at) {
    if (plain.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[plain.length()] = at;
    plain.append(c);
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
