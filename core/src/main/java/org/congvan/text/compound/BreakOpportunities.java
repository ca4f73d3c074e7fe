package org.congvan.text.compound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the lines of one text may end (các chỗ có thể ngắt dòng): {@code Ủy ban nhân dân tỉnh Quảng
 * Trị} may end a line after {@code ban} and {@code dân}, badly after {@code tỉnh}, and not inside a
 * word.
 *
 * <p>A text is what stands between its spaces, tabs and line ends; a no-break space is inside a
 * word. Words are found by maximum matching with {@link CompoundList}: the segmentation with the
 * fewest words, and of several the most even; where several are equally good, no line ends inside a
 * word of any of them. Names, dates, numbers with their units and citations follow from capitals
 * and from the words around them ({@link WordRole}). A text in capitals has no names but those of
 * the list and those after kinds of places.
 *
 * <p>The work grows with the length of the text. Immutable.
 */
public final class BreakOpportunities {

  private final List<String> words;
  private final LineBreak[] after;

  private BreakOpportunities(List<String> words, LineBreak[] after) {
    this.words = words;
    this.after = after;
  }

  /**
   * Finds where lines may end.
   *
   * @param text the text, in NFC; capitals tell names
   * @return its words and what is between them
   */
  public static BreakOpportunities of(String text) {
    List<String> words = new ArrayList<>();
    List<Integer> lineEnds = new ArrayList<>();
    split(text, words, lineEnds);
    LineBreak[] after = new LineBreak[words.size()];
    Arrays.fill(after, LineBreak.FREE);
    int start = 0;
    for (int end : lineEnds) {
      within(words, start, end, after);
      start = end;
    }
    within(words, start, words.size(), after);
    for (int end : lineEnds) {
      if (end > 0 && end < words.size()) {
        after[end - 1] = LineBreak.MANDATORY;
      }
    }
    return new BreakOpportunities(List.copyOf(words), after);
  }

  private static void within(List<String> words, int start, int end, LineBreak[] after) {
    if (end - start > 1) {
      LineBreak[] found = new PhraseBreaks(words.subList(start, end)).find();
      System.arraycopy(found, 0, after, start, found.length);
    }
  }

  /**
   * Returns what stands between the white space of a text, without finding where its lines may end.
   *
   * @param text any text
   * @return the words in their order
   */
  public static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>();
    split(text, words, new ArrayList<>());
    return words;
  }

  /**
   * Returns what stands between the white space of the text.
   *
   * @return the words in their order
   */
  public List<String> words() {
    return words;
  }

  /**
   * Returns how well a line ends after a word.
   *
   * @param word its index, from 0 to the last but one
   * @return how well
   */
  public LineBreak after(int word) {
    return after[word];
  }

  private static void split(String text, List<String> words, List<Integer> lineEnds) {
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWhiteSpace(c)) {
        if (start >= 0) {
          words.add(text.substring(start, i));
          start = -1;
        }
        if (isLineEnd(c) && (lineEnds.isEmpty() || last(lineEnds) < words.size())) {
          lineEnds.add(words.size());
        }
      } else if (start < 0) {
        start = i;
      }
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
  }

  /**
   * Returns what no line breaks unless it is wider than a line.
   *
   * @return the parts in their order, with single spaces inside
   */
  public List<String> unbrokenParts() {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 == words.size() || !after[i].isLastResort()) {
        parts.add(String.join(" ", words.subList(start, i + 1)));
        start = i + 1;
      }
    }
    return parts;
  }

  /**
   * Returns whether a text has line ends of its own.
   *
   * @param text any text
   * @return whether it has one, be it at its end
   */
  public static boolean hasLineEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLineEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a text is words with single spaces between, as most are.
   *
   * @param text any text
   * @return whether its words with a space after each but the last are the text itself
   */
  public static boolean isTidy(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (space) {
          return false;
        }
      } else if (Character.isWhitespace(c) || c == '\u0085') {
        return false;
      }
      space = c == ' ';
    }
    return !space;
  }

  private static int last(List<Integer> all) {
    return all.get(all.size() - 1);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /**
   * Character.isWhitespace is false for U+00A0, U+2007 and U+202F, which must not be broken, but
   * true for control characters such as U+001F, which must not vanish: a format that cannot hold
   * one has to see it to refuse it. U+0085 ends a line as a line feed does.
   */
  private static boolean isWhiteSpace(char c) {
    return c == '\t' || isLineEnd(c) || (Character.isWhitespace(c) && Character.isSpaceChar(c));
  }
}
