package org.congvan.scan.token;

/**
 * Finds where the space between two words was lost: {@code thêm} and {@code Thông} in {@code
 * thêmThông}.
 */
final class LostSpace {
  private static final int CIRCUMFLEX = 1;
  private static final int ACUTE = 2;

  private final CharSequence text;
  private final int limit;

  LostSpace(CharSequence text) {
    this.text = text;
    this.limit = text.length();
  }

  /**
   * Returns the offset in a run of letters at which another word begins, or {@code from} if none
   * does.
   */
  int in(int from, int to) {
    int tones = 0;
    int tone = from;
    for (int i = from; i < to; i++) {
      int info = Letters.info(text.charAt(i));
      boolean letter = Letters.kindOf(info) == Letters.LETTER;
      if (i > from && letter && Letters.mayBeginIn(info) && isBefore(from, i, info)) {
        return i;
      }
      if (Letters.tonesIn(info) > 0) {
        tones++;
        tone = i;
      }
    }
    return tones > 1 ? Syllables.boundary(text, from, tone) : from;
  }

  /**
   * Returns whether another word begins inside a run of letters, because the space between them was
   * lost: {@code thêmThông}, {@code CPNghị}, {@code Nghịđịnh}, {@code địnhsố}.
   */
  private boolean isBefore(int from, int at, int info) {
    if (Letters.isCapitalIn(info) && (at + 1 == limit || Letters.isCapital(text.charAt(at + 1)))) {
      return false;
    }
    int previous = before(from, at);
    if (previous == from) {
      return false;
    }
    boolean afterCapital = Letters.isCapital(text.charAt(previous));
    if (Letters.isCapitalIn(info)) {
      int second = after(at);
      return isSmall(second) && (!afterCapital || isSmall(after(second)) || isToned(second));
    }
    char c = text.charAt(at);
    return (c == 'đ' && !afterCapital) || (c == 's' && isNumberWord(at));
  }

  /** Returns the offset of the letter before another. */
  private int before(int from, int at) {
    int letter = at - 1;
    while (letter > from && Letters.kind(text.charAt(letter)) != Letters.LETTER) {
      letter--;
    }
    return letter;
  }

  /** Returns the offset of the next character that is not a diacritic. */
  private int after(int at) {
    int next = at + 1;
    while (next < limit && Letters.kind(text.charAt(next)) == Letters.DIACRITIC) {
      next++;
    }
    return next;
  }

  private boolean isToned(int at) {
    int end = after(at);
    boolean toned = false;
    for (int i = at; i < end; i++) {
      toned |= Letters.tone(text.charAt(i)) > 0;
    }
    return toned;
  }

  private boolean isSmall(int at) {
    return at < limit
        && Letters.kind(text.charAt(at)) == Letters.LETTER
        && !Letters.isCapital(text.charAt(at));
  }

  /** Returns whether the letters from an s on are số, in any normal form. */
  private boolean isNumberWord(int at) {
    int end = after(at + 1);
    if (at + 1 >= limit || Letters.base(text.charAt(at + 1)) != 'o' - 'a' + 1) {
      return false;
    }
    int info = 0;
    for (int i = at + 1; i < end; i++) {
      info |= Letters.info(text.charAt(i));
    }
    boolean whole = end == limit || Letters.kind(text.charAt(end)) != Letters.LETTER;
    return whole && Letters.shapeOf(info) == CIRCUMFLEX && Letters.toneOf(info) == ACUTE;
  }
}
