package org.congvan.rules.capitals;

import org.congvan.scan.token.Tokens;
import org.congvan.text.VietnameseText;

/** Words of a text with another first letter: "sở nội vụ" as "Sở Nội vụ". */
final class WordCase {

  private WordCase() {}

  /** A word or text with its first letter as a capital. */
  static String capital(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return VietnameseText.toUpperCase(word.substring(0, first)) + word.substring(first);
  }

  /** A word or text with its first letter as a small one. */
  static String small(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return VietnameseText.toLowerCase(word.substring(0, first)) + word.substring(first);
  }

  /**
   * The words from a token on with the capitals of a name. Words all in capitals stay, and so does
   * the first word if the name begins with a small letter: it may begin a sentence.
   */
  static String as(Tokens tokens, int first, Tokens name) {
    StringBuilder corrected = new StringBuilder();
    int at = tokens.start(first);
    for (int i = 0; name.kind(i) != Tokens.END; i++) {
      int start = tokens.start(first + i);
      int end = tokens.end(first + i);
      String word = tokens.text().subSequence(start, end).toString();
      corrected.append(tokens.text(), at, start);
      if (!name.isWord(i) || (tokens.isAllCapitals(first + i) && end - start > 1)) {
        corrected.append(word);
      } else if (name.isCapital(i)) {
        corrected.append(capital(word));
      } else {
        corrected.append(i == 0 ? word : small(word));
      }
      at = end;
    }
    return corrected.toString();
  }
}
