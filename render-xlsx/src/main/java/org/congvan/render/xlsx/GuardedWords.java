package org.congvan.render.xlsx;

/**
 * Words with the apostrophes of {@link FormulaGuard#APOSTROPHE}.
 *
 * <p>A spreadsheet may end a field at another character than the one that the file was written with
 * and then sees no quotation marks, so each place where a field might begin is guarded. As words
 * with an apostrophe there get another, what was added can always be told from what was there.
 */
final class GuardedWords {

  /** With the full-width and the small forms. */
  private static final String FORMULA_SIGNS =
      "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";

  /** Excel takes a first line such as {@code sep=;} for a setting. */
  private static final String SEPARATOR_LINE = "sep=";

  private static final int NONE = -1;

  private final String words;
  private final StringBuilder guarded;

  /** First character that a spreadsheet looks at after the place looked at last. */
  private int seen = NONE;

  /** Whether a formula would begin there. */
  private boolean formula;

  /** Whether that formula could do nothing: a number, or the name of nothing. */
  private boolean harmless;

  private GuardedWords(String words) {
    this.words = words;
    this.guarded = new StringBuilder(words.length() + 2);
  }

  static String of(String words) {
    return new GuardedWords(words).guarded();
  }

  private String guarded() {
    if (words.charAt(0) == '\''
        || isFormulaAt(0)
        || words.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
        || SpreadsheetValue.isReadFrom(words)) {
      guarded.append('\'');
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      guarded.append(c);
      if (FieldCharacter.endsField(c) && i + 1 < words.length() && isGuardedInside(i + 1)) {
        guarded.append('\'');
      }
    }
    return guarded.toString();
  }

  private boolean isGuardedInside(int at) {
    return words.charAt(at) == '\'' || (isFormulaAt(at) && !harmless);
  }

  /** Each character is looked at once, however many fields might begin before it. */
  private boolean isFormulaAt(int at) {
    if (seen < at) {
      seen = at;
      while (seen < words.length() && FieldCharacter.isPassedOver(words.codePointAt(seen))) {
        seen += Character.charCount(words.codePointAt(seen));
      }
      formula = seen < words.length() && FORMULA_SIGNS.indexOf(words.charAt(seen)) >= 0;
      harmless = formula && (isNumberAt(seen) || isItemOfListAt(seen));
    }
    return formula;
  }

  /** Such as the second number of {@code tăng 5, -3% so với năm trước}. */
  private boolean isNumberAt(int at) {
    int i = at + 1;
    boolean begins = i == words.length() || Character.isDigit(words.charAt(i));
    while (i < words.length()
        && (Character.isLetterOrDigit(words.charAt(i)) || ".% ".indexOf(words.charAt(i)) >= 0)) {
      i++;
    }
    return begins && isSign(words.charAt(at)) && isEndOfField(i);
  }

  /** Such as the second of {@code - bố trí kinh phí; - tập huấn}: a dash, a blank and letters. */
  private boolean isItemOfListAt(int at) {
    int i = at + 1;
    while (i < words.length() && (Character.isLetter(words.charAt(i)) || words.charAt(i) == ' ')) {
      i++;
    }
    boolean begins = i > at + 1 && words.charAt(at + 1) == ' ';
    return begins && isSign(words.charAt(at)) && (isEndOfField(i) || words.charAt(i) == '.');
  }

  private boolean isEndOfField(int at) {
    return at == words.length() || FieldCharacter.endsField(words.charAt(at));
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
  }
}
