package org.congvan.count;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in small letters and NFC, with the offsets that each of its characters has in the text as
 * given. White space is a space or a line feed, invisible characters are gone.
 */
final class FoldedText {

  /** Marks on one letter beyond these are no Vietnamese; sorting many would take long. */
  private static final int MAX_MARKS = 4;

  private final StringBuilder folded;
  private int[] starts;
  private int[] ends;

  private FoldedText(int length) {
    this.folded = new StringBuilder(length);
    this.starts = new int[length + 1];
    this.ends = new int[length + 1];
  }

  static FoldedText of(CharSequence text) {
    FoldedText result = new FoldedText(text.length());
    int length = text.length();
    int at = 0;
    while (at < length) {
      int end = at + 1;
      while (end < length && isMark(text.charAt(end))) {
        end++;
      }
      if (end == at + 1) {
        result.add(text.charAt(at), at, end);
      } else {
        String cluster = text.subSequence(at, Math.min(end, at + 1 + MAX_MARKS)).toString();
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
          result.add(composed.charAt(i), at, end);
        }
      }
      at = end;
    }
    return result;
  }

  int length() {
    return folded.length();
  }

  /** Returns a character, or a line feed behind the end. */
  char at(int index) {
    return index >= 0 && index < folded.length() ? folded.charAt(index) : '\n';
  }

  String part(int from, int to) {
    return folded.substring(from, to);
  }

  int start(int index) {
    return starts[index];
  }

  /** Returns the offset behind the character before an index. */
  int endBefore(int index) {
    return ends[index - 1];
  }

  private void add(char c, int start, int end) {
    char kept = folded(c);
    if (kept == 0) {
      return;
    }
    int index = folded.length();
    if (index == starts.length) {
      starts = Arrays.copyOf(starts, index * 2);
      ends = Arrays.copyOf(ends, index * 2);
    }
    starts[index] = start;
    ends[index] = end;
    folded.append(kept);
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static char folded(char c) {
    if (c < 0x80) {
      return c == '\r' ? '\n' : c < ' ' && c != '\n' ? ' ' : c >= 'A' && c <= 'Z' ? lower(c) : c;
    }
    return switch (c) {
      case '\u00D0', '\u0189', '\u00F0' -> 'đ';
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
      case '\u0085', '\u2028', '\u2029' -> '\n';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
    };
  }

  private static char lower(char c) {
    return (char) (c + ('a' - 'A'));
  }
}
