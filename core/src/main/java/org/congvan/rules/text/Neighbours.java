package org.congvan.rules.text;

/**
 * Which kinds of characters stand next to each other in a text, such as a blank before a mark. It
 * is read in one walk, and clears nearly every text for the rules on blanks, marks and days, each
 * of which would walk over it again.
 *
 * @param pairs a bit for each pair
 */
record Neighbours(long pairs) {

  /** What is not listed. */
  static final int OTHER = 0;

  /** A letter, or a character that may be one. */
  static final int LETTER = 1;

  /** A blank in a line. */
  static final int BLANK = 2;

  /** A comma, semicolon, colon, full stop, question or exclamation mark. */
  static final int MARK = 3;

  /** A closing bracket. */
  static final int CLOSING = 4;

  /** An opening bracket. */
  static final int OPENING = 5;

  /** A digit, 0 to 9. */
  static final int DIGIT = 6;

  private static final int KINDS = 8;

  private static final byte[] ASCII = ascii();

  private static byte[] ascii() {
    byte[] kinds = new byte[0x80];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] =
          (byte)
              (Character.isLetter(c)
                  ? LETTER
                  : Character.isDigit(c)
                      ? DIGIT
                      : ",;:.?!".indexOf(c) >= 0
                          ? MARK
                          : c == ' ' ? BLANK : c == ')' ? CLOSING : c == '(' ? OPENING : OTHER);
    }
    return kinds;
  }

  static Neighbours in(String text) {
    long pairs = 0;
    int before = OTHER;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = c < ASCII.length ? ASCII[c] : SpacesBetweenWords.isBlank(c) ? BLANK : LETTER;
      pairs |= 1L << (before * KINDS + kind);
      before = kind;
    }
    return new Neighbours(pairs);
  }

  /** Whether one kind stands right before another somewhere. */
  boolean have(int kind, int after) {
    return (pairs & 1L << (kind * KINDS + after)) != 0;
  }

  boolean haveDigit() {
    for (int before = OTHER; before <= DIGIT; before++) {
      if (have(before, DIGIT)) {
        return true;
      }
    }
    return false;
  }
}
