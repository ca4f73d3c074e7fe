package org.congvan.count;

import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Lists that a number continues, and the words that label it. */
final class NumberContext {

  /** How far back a label may start. */
  private static final int MAX_LABEL = 300;

  private final FoldedText text;

  NumberContext(FoldedText text) {
    this.text = text;
  }

  /** "mức độ 3, 4", "khoản 1 và 2": the second number belongs to the first. */
  boolean continuesList(int excludedTo, int start) {
    if (excludedTo < 0 || excludedTo > start || start - excludedTo > 5) {
      return false;
    }
    String between = text.part(excludedTo, start).strip();
    return between.equals(",")
        || between.equals("và")
        || between.equals("đến")
        || between.equals("-");
  }

  /** Returns whether a count continues the list of the previous one: "20 tin; 107 văn bản". */
  boolean isListed(int foundTo, int start) {
    if (foundTo < 0 || foundTo > start || start - foundTo > 5) {
      return false;
    }
    String between = text.part(foundTo, start).strip();
    return between.equals(";") || between.equals(",") || between.equals("và");
  }

  /** Returns the words between the last punctuation and the colon before a number. */
  @Nullable String label(CharSequence original, int start, int foundTo) {
    int colon = start - 1;
    while (text.at(colon) == ' ') {
      colon--;
    }
    if (text.at(colon) != ':') {
      return null;
    }
    int from = colon;
    int limit = Math.max(0, Math.max(foundTo, colon - MAX_LABEL));
    while (from > limit && !endsLabel(from - 1)) {
      from--;
    }
    while (from < colon && !Character.isLetterOrDigit(text.at(from))) {
      from++;
    }
    return from < colon ? words(original, from, colon) : null;
  }

  /** Returns the text as given, with single spaces for underscores too; null if it is blank. */
  @Nullable String words(CharSequence original, int from, int to) {
    String raw = original.subSequence(text.start(from), text.endBefore(to)).toString();
    String words = isPlain(raw) ? raw : VietnameseText.collapseWhiteSpace(raw.replace('_', ' '));
    return words.isBlank() ? null : words;
  }

  /** Letters only, as in units of one syllable. */
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (!Character.isLetter(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean endsLabel(int index) {
    char c = text.at(index);
    return c == ';'
        || c == ':'
        || c == '\n'
        || (c == '.' && (text.at(index + 1) == ' ' || text.at(index + 1) == '\n'));
  }
}
