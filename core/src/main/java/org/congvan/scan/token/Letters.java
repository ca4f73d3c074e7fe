package org.congvan.scan.token;

import org.congvan.text.letter.LetterForms;
import org.congvan.text.letter.VietnameseLetter;

/**
 * What a character is to the scanner: its class, its letter without diacritics, its diacritics and
 * its case, such as letter, {@code e}, circumflex and sắc, capital for {@code Ế}.
 *
 * <p>A table holds the answers for all characters, so that a lookup needs no branch. A composed
 * letter and a letter followed by combining marks give the same answers, so that the normal form of
 * a text does not matter and the text need not be copied.
 */
public final class Letters {
  public static final int OTHER = 0;
  public static final int LETTER = 1;
  public static final int DIGIT = 2;
  public static final int SPACE = 3;
  public static final int NEWLINE = 4;

  /** A combining mark, which belongs to the letter before it. */
  public static final int DIACRITIC = 5;

  /**
   * Ignored: the characters of {@link VietnameseLetter#isInvisible}, and others that end no word,
   * such as marks of direction.
   */
  public static final int INVISIBLE = 6;

  /** The shape of ơ and ư. */
  public static final int HORN = 3;

  private static final int CLASS_BITS = 0x7;
  private static final int BASE_SHIFT = 3;
  private static final int SHAPE_SHIFT = 8;
  private static final int TONE_SHIFT = 10;
  private static final int CAPITAL = 1 << 13;

  /** A punctuation mark that ends any citation. */
  private static final int DIVIDING = 1 << 14;

  /**
   * A letter at which another word may begin where the space before it was lost; the bit that marks
   * a dividing mark among marks.
   */
  private static final int MAY_BEGIN = DIVIDING;

  /** Set beside any tone, so that tones are counted without a branch. */
  private static final int TONED_SHIFT = 15;

  /** The letter of scripts that are not Latin. */
  private static final int FOREIGN = 27;

  private static final int CHARACTERS = 1 << Character.SIZE;

  /** All Vietnamese letters are below this. */
  private static final int COMPOSED_END = 0x1F00;

  private static final char[] TABLE = table();

  private Letters() {}

  public static int kind(char c) {
    return kindOf(info(c));
  }

  /** Returns all that is known of a character, as input of the methods below. */
  public static int info(char c) {
    return TABLE[c];
  }

  public static int kindOf(int info) {
    return info & CLASS_BITS;
  }

  public static int baseOf(int info) {
    return info >> BASE_SHIFT & 0x1F;
  }

  /** Returns seven bits: the plain letter in the lower five, its shape in the upper two. */
  public static int letterOf(int info) {
    return info >> BASE_SHIFT & 0x7F;
  }

  public static int shapeOf(int info) {
    return info >> SHAPE_SHIFT & 0x3;
  }

  public static int toneOf(int info) {
    return info >> TONE_SHIFT & 0x7;
  }

  /** Returns 1 for a letter or mark with a tone, 0 for others. */
  static int tonesIn(int info) {
    return info >>> TONED_SHIFT;
  }

  public static boolean isCapitalIn(int info) {
    return (info & CAPITAL) != 0;
  }

  /** Returns whether a character ends any citation; a colon after số is an exception. */
  public static boolean isDividingIn(int info) {
    return (info & (DIVIDING | CLASS_BITS)) == DIVIDING;
  }

  /** Returns whether another word may begin at a letter inside a run of letters. */
  static boolean mayBeginIn(int info) {
    return (info & MAY_BEGIN) != 0;
  }

  /** Returns 1 to 26 for a to z with any diacritics and in any case, 27 for other letters. */
  public static int base(char c) {
    return baseOf(info(c));
  }

  /** Returns the shape of a letter: 0 plain, 1 circumflex or stroke, 2 breve, 3 horn. */
  public static int shape(char c) {
    return shapeOf(info(c));
  }

  /** Returns the tone of a letter: 0 ngang, 1 huyền, 2 sắc, 3 ngã, 4 hỏi, 5 nặng. */
  public static int tone(char c) {
    return toneOf(info(c));
  }

  public static boolean isCapital(char c) {
    return isCapitalIn(info(c));
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isSpace(char c) {
    int kind = kind(c);
    return kind == SPACE || kind == NEWLINE;
  }

  public static boolean isSlash(char c) {
    return c == '/' || c == '\u2044' || c == '\u2215' || c == '\uFF0F';
  }

  public static boolean isDash(char c) {
    return c == '-'
        || (c >= '\u2010' && c <= '\u2015')
        || c == '\u2212'
        || c == '\uFE58'
        || c == '\uFE63'
        || c == '\uFF0D';
  }

  private static int high(char c) {
    if ((c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF') {
      return INVISIBLE;
    }
    if (c == '\u201C') {
      return OTHER | DIVIDING;
    }
    if (c == '\u2028' || c == '\u2029') {
      return NEWLINE;
    }
    if (Character.isSpaceChar(c)) {
      return SPACE;
    }
    return Character.isLetter(c) ? LETTER | FOREIGN << BASE_SHIFT : OTHER;
  }

  private static char[] table() {
    char[] table = new char[CHARACTERS];
    for (int c = 0; c < CHARACTERS; c++) {
      table[c] = (char) (c < COMPOSED_END ? described((char) c) : high((char) c));
    }
    return table;
  }

  private static int described(char c) {
    if (isDigit(c)) {
      return DIGIT;
    }
    if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085') {
      return NEWLINE;
    }
    // Corpora of segmented words join the syllables of a word with an underscore.
    if (c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    if (c == '\u00AD' || c == '\u034F') {
      return INVISIBLE;
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return DIACRITIC | diacritic(c);
    }
    if (";:(\"".indexOf(c) >= 0) {
      return OTHER | DIVIDING;
    }
    if (!Character.isLetter(c)) {
      return OTHER;
    }
    int capital = Character.isUpperCase(c) ? CAPITAL | MAY_BEGIN : 0;
    if (VietnameseLetter.isStrokedD(c)) {
      return LETTER | ('d' - 'a' + 1) << BASE_SHIFT | 1 << SHAPE_SHIFT | capital | MAY_BEGIN;
    }
    String parts = LetterForms.decomposed(String.valueOf(c));
    char plain = Character.toLowerCase(parts.charAt(0));
    int base = plain >= 'a' && plain <= 'z' ? plain - 'a' + 1 : FOREIGN;
    int info = LETTER | base << BASE_SHIFT | capital | (c == 's' ? MAY_BEGIN : 0);
    for (int i = 1; i < parts.length(); i++) {
      info |= diacritic(parts.charAt(i));
    }
    return info;
  }

  private static int diacritic(char combining) {
    return switch (combining) {
      case '\u0302' -> 1 << SHAPE_SHIFT;
      case '\u0306' -> 2 << SHAPE_SHIFT;
      case '\u031B' -> HORN << SHAPE_SHIFT;
      case '\u0300', '\u0340' -> 1 << TONE_SHIFT | 1 << TONED_SHIFT;
      case '\u0301', '\u0341' -> 2 << TONE_SHIFT | 1 << TONED_SHIFT;
      case '\u0303' -> 3 << TONE_SHIFT | 1 << TONED_SHIFT;
      case '\u0309' -> 4 << TONE_SHIFT | 1 << TONED_SHIFT;
      case '\u0323' -> 5 << TONE_SHIFT | 1 << TONED_SHIFT;
      default -> 0;
    };
  }
}
