package org.congvan.read.docx.intake;

import java.util.Objects;

/**
 * A place in a Word file (vị trí trong tệp Word), such as {@code word/document.xml, paragraph 12,
 * run 3}.
 *
 * <p>Paragraphs are the elements {@code w:p} of the part in the order of their start tags, those in
 * tables, text boxes and unused alternatives included; runs are the elements {@code w:r} and {@code
 * m:r} that belong to the paragraph and not to a text box inside it. Whoever counts the tags of the
 * part finds the same place.
 *
 * @param part the name of the part without leading slash, such as {@code word/document.xml}; empty
 *     for the file as a whole
 * @param paragraph the number of the paragraph, counted from 1; 0 for the part as a whole
 * @param run the number of the run in the paragraph, counted from 1; 0 for the paragraph as a whole
 */
public record WordPlace(String part, int paragraph, int run) implements Comparable<WordPlace> {

  /** The file as a whole. */
  public static final WordPlace FILE = new WordPlace("", 0, 0);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is negative, or a run has no paragraph
   */
  public WordPlace {
    Objects.requireNonNull(part, "part");
    if (paragraph < 0 || run < 0 || (run > 0 && paragraph == 0)) {
      throw new IllegalArgumentException(
          "Paragraph and run must be 0 or more, and a run needs its paragraph: paragraph "
              + paragraph
              + ", run "
              + run
              + "; expected such as paragraph 12, run 3");
    }
  }

  /**
   * Returns the place of a whole part.
   *
   * @param part the name of the part, such as {@code word/styles.xml}
   * @return the place
   */
  public static WordPlace ofPart(String part) {
    return new WordPlace(part, 0, 0);
  }

  /** Places of one part in the order of reading; parts by name. */
  @Override
  public int compareTo(WordPlace other) {
    int byPart = part.compareTo(other.part);
    if (byPart != 0) {
      return byPart;
    }
    int byParagraph = Integer.compare(paragraph, other.paragraph);
    return byParagraph != 0 ? byParagraph : Integer.compare(run, other.run);
  }

  /**
   * Returns the place for a reader.
   *
   * @return such as {@code word/document.xml, paragraph 12, run 3}; {@code the file} for the whole
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(part.isEmpty() ? "the file" : part);
    if (paragraph > 0) {
      text.append(", paragraph ").append(paragraph);
    }
    if (run > 0) {
      text.append(", run ").append(run);
    }
    return text.toString();
  }
}
