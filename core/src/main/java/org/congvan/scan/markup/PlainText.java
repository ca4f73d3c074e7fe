package org.congvan.scan.markup;

import java.util.Arrays;

/**
 * The plain text of a text with markup: tags, the addresses of links and the marks of emphasis are
 * left out, entities are replaced by their characters, and a new paragraph or cell begins where a
 * tag begins one.
 */
public final class PlainText implements ScannedText {
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
    char[] plain = new char[all.length];
    int length = 0;
    int copied = 0;
    int at = Markup.next(all, 0);
    while (at <= all.length) {
      Markup markup = at < all.length ? Markup.at(given, at) : null;
      if (markup == null && at < all.length) {
        at = Markup.next(all, at + 1);
        continue;
      }
      if (at > copied) {
        begin(length, copied);
        System.arraycopy(all, copied, plain, length, at - copied);
        length += at - copied;
      }
      if (markup == null) {
        break;
      }
      for (int i = 0; i < markup.plain().length(); i++) {
        begin(length, at);
        plain[length++] = markup.plain().charAt(i);
      }
      copied = markup.end();
      at = Markup.next(all, copied);
    }
    this.characters = new String(plain, 0, length);
  }

  /** Returns the plain text of a text. */
  public static PlainText of(CharSequence given) {
    return new PlainText(given);
  }

  /** Returns whether markup begins between two offsets. */
  public static boolean isMarkupIn(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMarkup(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether markup begins at an offset. */
  public static boolean isMarkup(CharSequence text, int at) {
    return Markup.mayBegin(text.charAt(at)) && Markup.at(text, at) != null;
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

  private void begin(int plainStart, int givenStart) {
    if (runs == plainStarts.length) {
      plainStarts = Arrays.copyOf(plainStarts, 2 * runs);
      givenStarts = Arrays.copyOf(givenStarts, 2 * runs);
    }
    plainStarts[runs] = plainStart;
    givenStarts[runs] = givenStart;
    runs++;
  }
}
