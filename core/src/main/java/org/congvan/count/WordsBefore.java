package org.congvan.count;

/** Reads the words before a number. */
final class WordsBefore {

  /** Longer words are in no table. */
  private static final int MAX_LETTERS = 7;

  private final FoldedText text;

  /** The last two words that were asked for, as they are asked for again. */
  private Found last = new Found(-1, 0, "");

  private Found older = last;

  WordsBefore(FoldedText text) {
    this.text = text;
  }

  /** Returns the word before an index; empty if no word precedes it, or a long one. */
  String word(int start) {
    return look(start).word();
  }

  /** Returns the index of the word before an index. */
  int start(int start) {
    Found found = look(start);
    return found.end() - found.word().length();
  }

  private Found look(int start) {
    if (last.start() == start) {
      return last;
    }
    if (older.start() == start) {
      return older;
    }
    int end = end(start);
    older = last;
    last = new Found(start, end, to(end));
    return last;
  }

  /** A word before an index, and where it ends. */
  private record Found(int start, int end, String word) {}

  /** Skips spaces and one colon backwards, or the end of a line after a letter. */
  int end(int start) {
    int end = start;
    while (text.at(end - 1) == ' ') {
      end--;
    }
    if (text.at(end - 1) == '\n' && end > 1) {
      int line = end - 1;
      while (text.at(line - 1) == ' ') {
        line--;
      }
      return text.isLetter(line - 1) ? line : end;
    }
    if (text.at(end - 1) == ':') {
      end--;
      while (text.at(end - 1) == ' ') {
        end--;
      }
    }
    return Math.max(end, 0);
  }

  /** Returns the word that ends at an index. */
  String to(int end) {
    int start = end;
    while (start > 0 && end - start <= MAX_LETTERS && text.isLatin(start - 1)) {
      start--;
    }
    boolean whole = start == 0 || !text.isLetter(start - 1);
    return whole && end - start <= MAX_LETTERS ? text.part(start, end) : "";
  }

  /** Returns whether no letter or digit of the same line or sentence is before a word. */
  boolean beginsPart(int word) {
    int before = word - 1;
    while (text.at(before) == ' ') {
      before--;
    }
    return !Character.isLetterOrDigit(text.at(before));
  }

  /** Returns whether only marks of lists and headings are before a number in its line. */
  boolean beginsLine(int start) {
    int before = start - 1;
    while (before >= 0 && " *#>".indexOf(text.at(before)) >= 0) {
      before--;
    }
    return before < 0 || text.at(before) == '\n';
  }
}
