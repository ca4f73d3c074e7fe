package org.congvan.rules.text;

import org.congvan.rule.FindingSink;
import org.congvan.rules.content.TextSigns;
import org.congvan.rules.selection.SelectingRule;

/**
 * No blank is before a comma, full stop, semicolon, colon, question or exclamation mark, before a
 * closing bracket or after an opening one. Ratios ("1 : 500"), dots and the mark "./." are left
 * alone.
 */
final class SpaceBeforeMark extends SelectingRule<Prose> {

  private static final String MARKS = ",;:?!";
  private static final String CLOSING = MARKS + ".)";
  private static final String AFTER_WORDS = ")%”»\"";

  SpaceBeforeMark() {
    super("TEXT-016", Prose::select);
  }

  @Override
  public void check(Prose prose, FindingSink sink) {
    TextSigns signs = prose.signs();
    if (!signs.have(TextSigns.BLANK, TextSigns.MARK)
        && !signs.have(TextSigns.BLANK, TextSigns.CLOSING)
        && !signs.have(TextSigns.OPENING, TextSigns.BLANK)) {
      return;
    }
    String text = prose.typed();
    for (int i = 1; i < text.length(); i++) {
      if (!TextSigns.isBlank(text.charAt(i))) {
        continue;
      }
      int end = i;
      while (end < text.length() && TextSigns.isBlank(text.charAt(end))) {
        end++;
      }
      if (end < text.length() && isMisplaced(text, i - 1, end)) {
        boolean opening = text.charAt(i - 1) == '(';
        String typed = Prose.around(text, opening ? i - 1 : i, opening ? end : end + 1);
        prose.report(sink, typed, corrected(typed));
        return;
      }
      i = end - 1;
    }
  }

  /** The words with the blanks beside marks where they belong. */
  private static String corrected(String typed) {
    StringBuilder right = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean blank = TextSigns.isBlank(c);
      char before = right.isEmpty() ? ' ' : right.charAt(right.length() - 1);
      if (!blank && CLOSING.indexOf(c) >= 0) {
        int end = right.length();
        while (end > 0 && TextSigns.isBlank(right.charAt(end - 1))) {
          end--;
        }
        right.setLength(end);
      } else if (Character.isLetter(c) && MARKS.indexOf(before) >= 0) {
        right.append(' ');
      }
      if (!blank || before != '(') {
        right.append(c);
      }
    }
    return right.toString();
  }

  /** Whether the blank between two characters should not be there. */
  private static boolean isMisplaced(String text, int before, int after) {
    char left = text.charAt(before);
    char right = text.charAt(after);
    char next = after + 1 < text.length() ? text.charAt(after + 1) : ' ';
    if (left == '(') {
      return Character.isLetterOrDigit(right);
    }
    if (!Character.isLetterOrDigit(left) && AFTER_WORDS.indexOf(left) < 0) {
      return false;
    }
    return switch (right) {
      case ';' -> true;
      case ')' -> Character.isLetterOrDigit(left);
      case ',', '?', '!' -> !Character.isDigit(left) || !Character.isDigit(next);
      case '.' -> (next == ' ' && !isDots(text, after + 1)) || next == '\n' || next == ')';
      case ':' -> !isRatio(text, left, after);
      default -> false;
    };
  }

  /** Dots with blanks between them. */
  private static boolean isDots(String text, int blank) {
    return blank + 1 < text.length() && text.charAt(blank + 1) == '.';
  }

  /** 1 : 500, A : B. */
  private static boolean isRatio(String text, char left, int mark) {
    int next = mark + 1;
    while (next < text.length() && TextSigns.isBlank(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && (Character.isDigit(left) || Character.isUpperCase(left))
        && Character.isLetterOrDigit(text.charAt(next))
        && (Character.isDigit(text.charAt(next))
            || next + 1 == text.length()
            || !Character.isLetter(text.charAt(next + 1)));
  }
}
