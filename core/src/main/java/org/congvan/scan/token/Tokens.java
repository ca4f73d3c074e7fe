package org.congvan.scan.token;

import java.util.Arrays;
import org.congvan.text.VietnameseText;

/**
 * The words, numbers and punctuation marks of a text from an offset on, such as the five tokens
 * {@code số}, {@code 30}, {@code /}, {@code 2020}, {@code ;}. They are found when first asked for.
 *
 * <p>A word is compared by a key, which fits in a long. The plain key holds the letters without
 * diacritics and case, so that {@code Quyết định}, {@code QUYẾT ĐỊNH} and {@code Quyêt dinh} are
 * equal. The exact key adds the diacritics, in whatever order and on whatever vowel they are
 * written. No text is copied, so that offsets are those of the text as given; see {@link
 * VietnameseText} for the other ways to compare text.
 */
public final class Tokens {
  public static final byte END = 0;
  public static final byte WORD = 1;
  public static final byte NUMBER = 2;

  /** A punctuation mark, or any other character that is neither letter, digit nor space. */
  public static final byte MARK = 3;

  private static final int MAX_LETTERS = 8;

  /** The plain letters of a key: five bits of each seven; the other two are the letter's shape. */
  private static final long LETTERS = 0x003E_7CF9_F3E7_CF9FL;

  private static final int LETTER_BITS = 7;

  /** How long letters without a space may be that are cut into syllables. */
  private static final int MAX_GLUED = 32;

  private static final int TONE = 56;

  /** Set for words longer than any Vietnamese syllable, which equal no key. */
  private static final long LONG = 1L << 60;

  /** The kind, in the lower bits of the traits. */
  private static final byte KIND = 3;

  private static final byte CAPITAL = 4;
  private static final byte ALL_CAPITALS = 8;
  private static final byte SPACE_BEFORE = 16;
  private static final byte LINE_BEFORE = 32;
  private static final byte BLANK_LINE_BEFORE = 64;

  /** Characters that may be markup. */
  private static final boolean[] MARKUP = new boolean['a'];

  static {
    for (char c : "<&[*`\\".toCharArray()) {
      MARKUP[c] = true;
    }
  }

  private final CharSequence text;
  private final int limit;
  private final LostSpace lostSpace;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private long[] keys = new long[256];
  private byte[] traits = new byte[256];
  private int count;
  private int next;

  /** Offset of the first mark that was met and may be markup, or -1. */
  private int markup = -1;

  public Tokens(CharSequence text, int from) {
    this.text = text;
    this.limit = text.length();
    this.lostSpace = new LostSpace(text);
    this.next = from;
  }

  /** Returns the key of a single word without its diacritics. */
  public static long plainKey(String word) {
    return exactKey(word) & LETTERS;
  }

  /** Returns the key of a single word with its diacritics. */
  public static long exactKey(String word) {
    Tokens tokens = new Tokens(word, 0);
    if (tokens.kind(0) != WORD || tokens.kind(1) != END) {
      throw new IllegalArgumentException("Key must be made of one word: \"" + word + "\"");
    }
    return tokens.keys[0];
  }

  /** Spreads a key over the slots of a table whose length is a power of two. */
  public static int hash(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40);
  }

  /** Returns the offset of the first mark met since the last call that may be markup, or -1. */
  public int takeMarkup() {
    int met = markup;
    markup = -1;
    return met;
  }

  /** Returns the offset up to which tokens were found. */
  public int found() {
    return next;
  }

  /** Forgets all tokens and continues from an offset. */
  public void restart(int from) {
    count = 0;
    next = from;
  }

  /** Forgets the tokens from an index on and continues from an offset. */
  private void resume(int index, int from) {
    count = Math.min(count, index);
    next = from;
  }

  /**
   * Forgets the tokens after an index and continues from an offset.
   *
   * @return the index of the first token from the offset on
   */
  public int skipTo(int offset, int index) {
    resume(index + 1, offset);
    return index + 1;
  }

  /**
   * Returns the index of the first token from an offset on. A token that contains the offset is cut
   * there.
   *
   * @param from index of a token before the offset
   */
  public int indexFrom(int offset, int from) {
    int at = from;
    while (kind(at) != END && end(at) <= offset) {
      at++;
    }
    if (kind(at) != END && start(at) < offset) {
      resume(at, offset);
    }
    return at;
  }

  /** Returns the text between two offsets with single spaces and without page-break noise. */
  public String written(int start, int end) {
    String raw = PageBreakNoise.remove(text, start, end);
    return VietnameseText.collapseWhiteSpace(raw.replace('_', ' '));
  }

  public CharSequence text() {
    return text;
  }

  public byte kind(int i) {
    return i >= 0 && has(i) ? (byte) (traits[i] & KIND) : END;
  }

  public boolean isWord(int i) {
    return kind(i) == WORD;
  }

  public boolean isNumber(int i) {
    return kind(i) == NUMBER;
  }

  /** Returns whether the token is a punctuation mark; any dash is '-' and any slash '/'. */
  public boolean isMark(int i, char mark) {
    return kind(i) == MARK && keys[i] == mark;
  }

  /** Returns the plain key of a word, the value of a number, or the character of a mark. */
  public long key(int i) {
    return !has(i) ? 0 : (traits[i] & KIND) == WORD ? keys[i] & (LETTERS | LONG) : keys[i];
  }

  /** Returns the plain key, or 0 if the token is no word. */
  public long plainKey(int i) {
    return exactKey(i) & (LETTERS | LONG);
  }

  /** Returns the exact key, or 0 if the token is no word. */
  public long exactKey(int i) {
    return i >= 0 && has(i) && (traits[i] & KIND) == WORD ? keys[i] : 0;
  }

  /** Returns whether the token is a word of one or two letters. */
  public boolean isShort(int i) {
    return isWord(i) && plainKey(i) >>> (2 * LETTER_BITS) == 0;
  }

  public boolean is(int i, long key) {
    return plainKey(i) == key;
  }

  public boolean isExactly(int i, long key) {
    return exactKey(i) == key;
  }

  /** Returns the value of a number of up to nine digits, or -1. */
  public int value(int i) {
    return isNumber(i) && digits(i) <= 9 ? (int) keys[i] : -1;
  }

  public int digits(int i) {
    return has(i) ? ends[i] - starts[i] : 0;
  }

  public int start(int i) {
    return has(i) ? starts[i] : limit;
  }

  public int end(int i) {
    return has(i) ? ends[i] : limit;
  }

  public boolean isCapital(int i) {
    return has(i) && (traits[i] & CAPITAL) != 0;
  }

  public boolean isAllCapitals(int i) {
    return has(i) && (traits[i] & ALL_CAPITALS) != 0;
  }

  public boolean hasSpaceBefore(int i) {
    return has(i) && (traits[i] & SPACE_BEFORE) != 0;
  }

  public boolean startsLine(int i) {
    return has(i) && (traits[i] & LINE_BEFORE) != 0;
  }

  public boolean followsBlankLine(int i) {
    return has(i) && (traits[i] & BLANK_LINE_BEFORE) != 0;
  }

  /** Returns whether a paragraph starts here; no citation continues from the one before it. */
  public boolean startsParagraph(int i) {
    return followsBlankLine(i) && isCapital(i);
  }

  private boolean has(int i) {
    return i < count || findUpTo(i);
  }

  private boolean findUpTo(int i) {
    while (count <= i) {
      if (!find()) {
        return false;
      }
    }
    return true;
  }

  /** Finds one more token; false at the end of the text. */
  private boolean find() {
    int at = next;
    int lines = at == 0 ? 1 : 0;
    boolean space = at == 0;
    while (at < limit) {
      int kind = Letters.kind(text.charAt(at));
      if (kind == Letters.NEWLINE) {
        int after = lines == 0 ? PageBreakNoise.skip(text, at) : at;
        if (after > at) {
          at = after;
          lines = 1;
          space = true;
          break;
        }
        lines += text.charAt(at) == '\r' ? 0 : 1;
        space = true;
      } else if (kind == Letters.SPACE) {
        space = true;
      } else if (kind != Letters.INVISIBLE && kind != Letters.DIACRITIC) {
        break;
      }
      at++;
    }
    next = at;
    if (at == limit) {
      return false;
    }
    if (count == starts.length) {
      grow();
    }
    starts[count] = at;
    int before =
        (space ? SPACE_BEFORE : 0)
            | (lines > 0 ? LINE_BEFORE : 0)
            | (lines > 1 ? BLANK_LINE_BEFORE : 0);
    char c = text.charAt(at);
    int info = Letters.info(c);
    switch (Letters.kindOf(info)) {
      case Letters.LETTER -> word(at, before, info, limit);
      case Letters.DIGIT -> number(at, before);
      default -> {
        long mark = Letters.isDash(c) ? '-' : Letters.isSlash(c) ? '/' : c;
        if (markup < 0 && c < MARKUP.length && MARKUP[c]) {
          markup = at;
        }
        put(at + 1, mark, MARK | before);
      }
    }
    return true;
  }

  /** Adds the token whose start is set already. */
  private void put(int end, long key, int trait) {
    ends[count] = end;
    keys[count] = key;
    traits[count] = (byte) trait;
    count++;
    next = end;
  }

  /** Returns whether a letter before a digit is the first digit of a number: l5/3. */
  private boolean isMisreadDigit(int at) {
    return at + 1 < limit && Letters.isDigit(text.charAt(at + 1)) && MisreadDigit.at(text, at) != 0;
  }

  /** Adds the letters before a lost space, if there is one; false if not. */
  private boolean isCut(int from, int before, int first, int to) {
    int boundary = to - from > MAX_GLUED ? from : lostSpace.in(from, to);
    if (boundary > from) {
      word(from, before, first, boundary);
    }
    return boundary > from;
  }

  private void word(int from, int before, int first, int to) {
    long key = Letters.letterOf(first);
    int shift = 0;
    boolean tooLong = false;
    int later = 0;
    int all = first;
    int tones = Letters.tonesIn(first);
    int at = from + 1;
    for (; at < to; at++) {
      int info = Letters.info(text.charAt(at));
      int kind = Letters.kindOf(info);
      if (kind == Letters.LETTER) {
        shift += LETTER_BITS;
        if (shift < LETTER_BITS * MAX_LETTERS) {
          key |= (long) Letters.letterOf(info) << shift;
        } else {
          tooLong = true;
        }
        all &= info;
      } else if (kind == Letters.DIACRITIC) {
        if (!tooLong) {
          key |= (long) Letters.letterOf(info) << shift;
        }
      } else if (kind != Letters.INVISIBLE) {
        break;
      }
      later |= info;
      tones += Letters.tonesIn(info);
    }
    if (shift == 0 && isMisreadDigit(from)) {
      number(from, before);
      return;
    }
    boolean allCapitals = Letters.isCapitalIn(all);
    // Among capitals alone no capital begins a word.
    boolean mayBegin = !allCapitals && Letters.mayBeginIn(later);
    if ((tones > 1 || mayBegin) && isCut(from, before, first, at)) {
      return;
    }
    long tone = (long) Letters.toneOf(first | later) << TONE;
    int capitals = (Letters.isCapitalIn(first) ? CAPITAL : 0) | (allCapitals ? ALL_CAPITALS : 0);
    put(at, key | tone | (tooLong ? LONG : 0), WORD | before | capitals);
  }

  private void number(int from, int before) {
    long value = 0;
    int at = from;
    while (at < limit) {
      char c = text.charAt(at);
      char digit = Letters.isDigit(c) ? c : MisreadDigit.at(text, at);
      if (digit == 0) {
        break;
      }
      value = Math.min(value * 10 + (digit - '0'), Integer.MAX_VALUE);
      at++;
    }
    put(at, value, NUMBER | before);
  }

  private void grow() {
    int size = count * 2;
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    keys = Arrays.copyOf(keys, size);
    traits = Arrays.copyOf(traits, size);
  }
}
