package org.congvan.render.xlsx;

/** What spreadsheets make of single characters when they read comma-separated values. */
final class FieldCharacter {

  private FieldCharacter() {}

  /** Whether some spreadsheet may take it for the end of a field or row, such as a tab. */
  static boolean endsField(int c) {
    return c == ',' || c == ';' || c == '|' || isControl(c);
  }

  /** Whether a spreadsheet may pass it over before it looks at a field, such as a blank. */
  static boolean isPassedOver(int c) {
    return c == '"' || endsField(c) || isUnseen(c);
  }

  /** Whether nobody sees it, such as a zero-width space. */
  static boolean isUnseen(int c) {
    return isControl(c)
        || Character.isSpaceChar(c)
        || isFormatOrMark(Character.getType(c))
        || c == '\u115F'
        || c == '\u1160'
        || c == '\u2800'
        || c == '\u3164'
        || c == '\uFFA0';
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  private static boolean isFormatOrMark(int type) {
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
