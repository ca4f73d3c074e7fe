package org.congvan.rules.text;

import org.congvan.rule.FindingSink;
import org.congvan.rules.content.TextSigns;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.AbbreviatedWords;
import org.congvan.text.VietnameseText;
import org.congvan.text.letter.VietnameseLetter;

/**
 * A blank follows a comma, semicolon, colon or full stop between words: "tin, bài" and not
 * "tin,bài". Single letters ("điểm a,b,c"), abbreviations and numbers are left alone.
 */
final class SpaceAfterMark extends SelectingRule<Prose> {

  SpaceAfterMark() {
    super("TEXT-002", Prose::select);
  }

  @Override
  public void check(Prose prose, FindingSink sink) {
    if (!prose.signs().have(TextSigns.MARK, TextSigns.LETTER)) {
      return;
    }
    String text = prose.typed();
    for (int i = 1; i < text.length() - 1; i++) {
      if (isMark(text.charAt(i))
          && VietnameseLetter.isLetter(text.charAt(i - 1))
          && VietnameseLetter.isLetter(text.charAt(i + 1))
          && lacksSpace(text, i)) {
        String typed = Prose.around(text, i, i + 1);
        int mark = typed.indexOf(text.charAt(i));
        prose.report(sink, typed, typed.substring(0, mark + 1) + " " + typed.substring(mark + 1));
        return;
      }
    }
  }

  private static boolean isMark(char c) {
    return c == ',' || c == ';' || c == ':' || c == '.' || c == '?' || c == '!';
  }

  private static boolean lacksSpace(String text, int mark) {
    int before = mark;
    while (before > 0 && VietnameseLetter.isLetter(text.charAt(before - 1))) {
      before--;
    }
    int after = mark + 1;
    while (after < text.length() && VietnameseLetter.isLetter(text.charAt(after))) {
      after++;
    }
    String left = text.substring(before, mark);
    String right = text.substring(mark + 1, after);
    if (text.charAt(mark) == '.') {
      return left.length() > 1
          && left.equals(VietnameseText.toLowerCase(left))
          && AbbreviatedWords.hasVowel(left)
          && AbbreviatedWords.hasVowel(right)
          && right.length() > 1
          && Character.isUpperCase(right.charAt(0))
          && Character.isLowerCase(right.charAt(1))
          && (before == 0 || text.charAt(before - 1) != '.');
    }
    boolean code = before > 0 && text.charAt(before - 1) == ':' && text.charAt(mark) == ':';
    return !code && (left.length() > 1 || right.length() > 1);
  }
}
