package org.congvan.count;

import java.util.Arrays;
import org.congvan.text.VietnameseText;
import org.congvan.text.letter.LetterForms;
import org.congvan.text.letter.VietnameseLetter;
import org.jspecify.annotations.Nullable;

/**
 * A text in lower case and NFC, with the offsets of each of its characters in the text as given.
 * White space is a space or a line feed; invisible characters are removed.
 *
 * <p>Unlike {@link VietnameseText#comparisonKey}, it keeps lines, spaces and the place of the tone
 * mark, since its words are compared with those of tables and its offsets are reported.
 *
 * <p>Not final, so that a test can count how often a character is read.
 */
class FoldedText {

  private static final char LATIN_TO = '\u0250';
  private static final char MORE_LATIN = '\u1E00';
  private static final char MORE_LATIN_TO = '\u1EFF';

  private final CharSequence given;

  /** The folded text; null where each character folds to one in its place, as in nearly all. */
  private final @Nullable StringBuilder folded;

  private final int length;

  /**
   * Where each character begins and ends in the text as given; null as long as each is where it is
   * there, as in nearly all text: the places of all would be four times as long as the text.
   */
  private int @Nullable [] starts;

  private int @Nullable [] ends;

  FoldedText(CharSequence text) {
    this.given = text;
    if (FoldedLetter.areInPlace(text)) {
      this.folded = null;
      this.length = text.length();
    } else {
      this.folded = new StringBuilder(text.length());
      addAll(folded);
      this.length = folded.length();
    }
  }

  private void addAll(StringBuilder all) {
    int to = given.length();
    int at = 0;
    while (at < to) {
      int end = at + 1;
      while (end < to && LetterForms.isMark(given.charAt(end))) {
        end++;
      }
      if (end == at + 1) {
        char c = given.charAt(at);
        // Carriage return and line feed are one line end.
        boolean space = c == '\r' && end < to && given.charAt(end) == '\n';
        add(all, space || (c == '_' && isBetweenLetters(given, at)) ? ' ' : c, at, end);
      } else {
        // Marks after those are no letter of any language: they are dropped.
        int last = Math.min(end, at + 1 + LetterForms.MAX_MARKS);
        String composed = LetterForms.composed(given.subSequence(at, last).toString());
        for (int i = 0; i < composed.length(); i++) {
          add(all, composed.charAt(i), at, end);
        }
      }
      at = end;
    }
  }

  /** Texts cut into words join the syllables of a word with an underscore: {@code hồ_sơ}. */
  private static boolean isBetweenLetters(CharSequence text, int at) {
    return at > 0
        && at + 1 < text.length()
        && (Character.isLetter(text.charAt(at - 1)) || LetterForms.isMark(text.charAt(at - 1)))
        && Character.isLetter(text.charAt(at + 1));
  }

  final int length() {
    return length;
  }

  /** Returns a character, or a line feed outside the text. */
  char at(int index) {
    if (index < 0 || index >= length) {
      return '\n';
    }
    return folded == null ? FoldedLetter.of(given.charAt(index)) : folded.charAt(index);
  }

  String part(int from, int to) {
    if (folded != null) {
      return folded.substring(from, to);
    }
    for (int i = from; i < to; i++) {
      if (FoldedLetter.of(given.charAt(i)) != given.charAt(i)) {
        return copy(from, to);
      }
    }
    return given.subSequence(from, to).toString();
  }

  private String copy(int from, int to) {
    char[] part = new char[to - from];
    for (int i = 0; i < part.length; i++) {
      part[i] = FoldedLetter.of(given.charAt(from + i));
    }
    return String.valueOf(part);
  }

  /** Returns whether a part is these words, without a copy of it. */
  final boolean is(int from, int to, String words) {
    if (to - from != words.length()) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (at(from + i) != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the index after spaces. */
  final int skipSpaces(int from) {
    int next = from;
    while (at(next) == ' ') {
      next++;
    }
    return next;
  }

  /**
   * Returns the index after spaces and at most one line end, if a line goes on: with a word of two
   * letters or more in small letters. Otherwise that after spaces.
   */
  final int skipGap(int from) {
    int next = skipSpaces(from);
    if (at(next) != '\n' || next >= length()) {
      return next;
    }
    int line = skipSpaces(next + 1);
    boolean goesOn =
        line < length()
            && Character.isLowerCase(given.charAt(start(line)))
            && Character.isLetter(at(line + 1));
    return goesOn ? line : next;
  }

  /** Returns whether a character is a letter. */
  final boolean isLetter(int index) {
    return VietnameseLetter.isLetter(at(index));
  }

  /** Returns whether a character is a capital letter in the text as given. */
  final boolean isCapital(int index) {
    return index >= 0 && index < length() && Character.isUpperCase(given.charAt(start(index)));
  }

  /** Returns the index after letters. */
  final int wordEnd(int from) {
    int end = Math.min(from, length);
    CharSequence letters = folded == null ? given : folded;
    // A letter folds to a letter, and nothing else does.
    while (end < length && VietnameseLetter.isLetter(letters.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns whether a character is a Latin letter: others may be several, by the normal form. */
  final boolean isLatin(int index) {
    char c = at(index);
    return VietnameseLetter.isLetter(c)
        && (c < LATIN_TO || (c >= MORE_LATIN && c <= MORE_LATIN_TO));
  }

  /** Returns whether a character is a digit, 0 to 9. */
  final boolean isDigit(int index) {
    char c = at(index);
    return c >= '0' && c <= '9';
  }

  final int start(int index) {
    return starts == null ? index : starts[index];
  }

  /** Returns the offset after the character before an index. */
  final int endBefore(int index) {
    return ends == null ? index : ends[index - 1];
  }

  /** Returns the index of the first character at or after an offset. */
  final int indexAt(int offset) {
    if (starts == null) {
      return Math.max(0, Math.min(offset, length()));
    }
    int index = Arrays.binarySearch(starts, 0, length(), offset);
    int first = index < 0 ? -index - 1 : index;
    // The characters of one composition have one offset.
    while (first > 0 && first < length() && starts[first - 1] == offset) {
      first--;
    }
    return first;
  }

  /** Returns the offset of the character at an index, or the end of the text. */
  final int offset(int index) {
    return index < length() ? start(index) : length() == 0 ? 0 : endBefore(length());
  }

  private void add(StringBuilder all, char c, int start, int end) {
    char kept = FoldedLetter.of(c);
    if (kept == 0) {
      return;
    }
    int index = all.length();
    if (starts == null && (start != index || end != index + 1)) {
      keepPlaces(index);
    }
    if (starts != null && ends != null) {
      if (index == starts.length) {
        starts = Arrays.copyOf(starts, index * 2);
        ends = Arrays.copyOf(ends, index * 2);
      }
      starts[index] = start;
      ends[index] = end;
    }
    all.append(kept);
  }

  /** Begins to keep places: those of the characters so far are where they are. */
  private void keepPlaces(int count) {
    int[] first = new int[given.length() + 1];
    int[] after = new int[given.length() + 1];
    for (int i = 0; i < count; i++) {
      first[i] = i;
      after[i] = i + 1;
    }
    starts = first;
    ends = after;
  }
}
