package org.congvan.rules.content;

import org.congvan.rules.words.TonedVowel;
import org.congvan.text.letter.VietnameseLetter;

/**
 * Which kinds of characters a text has, and which of them stand next to each other, such as a blank
 * before a mark. It is read in one walk, and clears nearly every text for rules each of which would
 * walk over it again.
 *
 * @param pairs a bit for each pair of kinds that adjoin
 * @param seen a bit for each sign that is anywhere in the text
 */
public record TextSigns(long pairs, int seen) {

  /** What is not listed. */
  public static final int OTHER = 0;

  /** A letter, or a character that may be one. */
  public static final int LETTER = 1;

  /** A blank in a line. */
  public static final int BLANK = 2;

  /** A comma, semicolon, colon, full stop, question or exclamation mark. */
  public static final int MARK = 3;

  /** A closing bracket. */
  public static final int CLOSING = 4;

  /** An opening bracket. */
  public static final int OPENING = 5;

  private static final int KIND = 7;
  private static final int KINDS = 8;

  private static final int DIGIT = 1 << 3;
  private static final int QUOTE = 1 << 4;
  private static final int OF_ADDRESS = 1 << 5;
  private static final int OF_SYMBOL = 1 << 6;

  /** A character that normal form may change, or that has no width. */
  private static final int UNUSUAL = 1 << 7;

  /** White space that becomes a single space, if any. */
  private static final int SPACED = 1 << 10;

  private static final int TONED = 1 << 8;
  private static final int ON_FIRST_VOWEL = 1 << 9;

  /** The signs of each character up to the end of the block of dashes and quotation marks. */
  private static final short[] SIGNS = new short[0x2030];

  static {
    for (char c = 0; c < SIGNS.length; c++) {
      SIGNS[c] = (short) (kind(c) | signs(c) | (isUsual(c) ? 0 : UNUSUAL));
    }
  }

  private static int kind(char c) {
    if (c >= 0x80) {
      return isBlank(c) ? BLANK : LETTER;
    }
    return Character.isLetter(c)
        ? LETTER
        : ",;:.?!".indexOf(c) >= 0
            ? MARK
            : c == ' ' ? BLANK : c == ')' ? CLOSING : c == '(' ? OPENING : OTHER;
  }

  private static int signs(char c) {
    return switch (c) {
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> DIGIT;
      case '"', '\u201C', '\u00AB' -> QUOTE;
      case '@', 'w' -> OF_ADDRESS;
      case '/' -> OF_ADDRESS | OF_SYMBOL;
      case '-', '\u2013' -> OF_SYMBOL;
      case '\t', '\n', '\r', '\u00A0' -> SPACED;
      default -> TonedVowel.mayMove(c) ? TONED : 0;
    };
  }

  private static boolean isUsual(char c) {
    return (c >= ' ' && c < '\u007F')
        || (c > '\u00AD' && c < '\u0300' && !VietnameseLetter.isLookAlike(c))
        || (c >= '\u1EA0' && c <= '\u1EF9')
        || (c >= '\u2010' && c <= '\u2027')
        || (signs(c) & SPACED) != 0;
  }

  /** Reads the signs of a text. */
  public static TextSigns of(String text) {
    long pairs = 0;
    int seen = 0;
    int before = OTHER;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int signs = c < SIGNS.length ? SIGNS[c] : kind(c) | UNUSUAL;
      int kind = signs & KIND;
      pairs |= 1L << (before * KINDS + kind);
      before = kind;
      seen |= signs;
      if ((signs & TONED) != 0 && TonedVowel.isOnFirstOfTwo(text, i)) {
        seen |= ON_FIRST_VOWEL;
      }
    }
    boolean blankAtEnd = before == BLANK || (!text.isEmpty() && text.charAt(0) == ' ');
    return new TextSigns(pairs, blankAtEnd ? seen | SPACED : seen);
  }

  /** Whether one kind stands right before another somewhere. */
  public boolean have(int kind, int after) {
    return (pairs & 1L << (kind * KINDS + after)) != 0;
  }

  /** Whether there is a digit, 0 to 9. */
  public boolean haveDigit() {
    return has(DIGIT);
  }

  /** Whether a quotation begins somewhere. */
  public boolean haveQuote() {
    return has(QUOTE);
  }

  /** Whether there is a character that an address of a site or mailbox has. */
  public boolean mayHaveAddress() {
    return has(OF_ADDRESS);
  }

  /** Whether there is a slash or hyphen, as in any number and symbol. */
  public boolean mayHaveSymbol() {
    return has(OF_SYMBOL);
  }

  /** Whether a tone mark is on the first of two vowels that may bear it: "ủy", "hóa". */
  public boolean haveToneOnFirstVowel() {
    return has(ON_FIRST_VOWEL);
  }

  /** Whether the text is in normal form with single spaces, and none at its ends. */
  boolean isPlain() {
    return isNormal() && !has(SPACED) && !have(BLANK, BLANK);
  }

  /** Whether the text is in normal form, and stays so when it gets single spaces. */
  public boolean isNormal() {
    return !has(UNUSUAL);
  }

  private boolean has(int sign) {
    return (seen & sign) != 0;
  }

  /** Whether a character is a blank in a line, which a no-break space is too. */
  public static boolean isBlank(char c) {
    // Vietnamese letters are no blanks; Character would look them up in two tables.
    return c == ' ' || (isRare(c) && isRareBlank(c));
  }

  private static boolean isRare(char c) {
    return c >= '\u007F' && (c < '\u00C0' || c >= '\u0250') && (c < '\u1EA0' || c > '\u1EF9');
  }

  private static boolean isRareBlank(char c) {
    return Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029';
  }
}
