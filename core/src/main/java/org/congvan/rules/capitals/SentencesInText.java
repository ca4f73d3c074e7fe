package org.congvan.rules.capitals;

import java.util.ArrayList;
import java.util.List;
import org.congvan.rules.capitals.WrongCapitals.InText;
import org.congvan.rules.words.AbbreviatedWords;
import org.congvan.scan.token.Tokens;

/**
 * Sentences that begin with a small letter. A full stop ends a sentence only where the word before
 * it cannot be an abbreviation, and, without a space after it, where both words can be nothing but
 * Vietnamese, since addresses of the web have such stops too.
 */
final class SentencesInText {

  /** Letters that number items and bear a mark of their own. */
  private static final String ITEM_LETTERS = "đăâêôơư";

  private SentencesInText() {}

  static List<InText> wrong(Tokens tokens) {
    List<InText> wrong = new ArrayList<>();
    for (int i = 1; tokens.kind(i) != Tokens.END; i++) {
      if (endsSentence(tokens, i) && beginsSmall(tokens, i + 1)) {
        int start = tokens.start(tokens.isWord(i - 2) ? i - 2 : i - 1);
        int next = tokens.start(i + 1);
        int end = tokens.end(i + 1);
        String text = tokens.text().toString();
        wrong.add(
            new InText(
                CapitalsPoint.SENTENCE,
                start,
                end,
                text.substring(start, next) + WordCase.capital(text.substring(next, end))));
      }
    }
    return wrong;
  }

  private static boolean endsSentence(Tokens tokens, int mark) {
    boolean stop = tokens.isMark(mark, '.');
    return (stop || tokens.isMark(mark, '?') || tokens.isMark(mark, '!'))
        && tokens.isWord(mark - 1)
        && !tokens.isCapital(mark - 1)
        && !tokens.hasSpaceBefore(mark)
        && hasVowel(tokens, mark - 1)
        && !isItem(tokens, mark - 1)
        && (tokens.hasSpaceBefore(mark + 1)
            || (stop && hasDiacritics(tokens, mark - 1) && hasDiacritics(tokens, mark + 1)));
  }

  /** The letter of an item, as in "đ. nội dung". */
  private static boolean isItem(Tokens tokens, int i) {
    return tokens.end(i) - tokens.start(i) == 1
        && ITEM_LETTERS.indexOf(tokens.text().charAt(tokens.start(i))) >= 0;
  }

  private static boolean beginsSmall(Tokens tokens, int i) {
    return tokens.isWord(i)
        && !tokens.isCapital(i)
        && hasVowel(tokens, i)
        && !tokens.isMark(i + 1, ')')
        && !(tokens.isMark(i + 1, '.') && tokens.end(i) - tokens.start(i) < 3);
  }

  private static boolean hasVowel(Tokens tokens, int i) {
    String word = tokens.text().subSequence(tokens.start(i), tokens.end(i)).toString();
    return hasDiacritics(tokens, i) || (word.length() > 1 && AbbreviatedWords.hasVowel(word));
  }

  private static boolean hasDiacritics(Tokens tokens, int i) {
    return tokens.exactKey(i) != tokens.plainKey(i);
  }
}
