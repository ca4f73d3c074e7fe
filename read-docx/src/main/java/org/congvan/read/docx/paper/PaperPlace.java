package org.congvan.read.docx.paper;

import java.util.Objects;
import org.congvan.read.docx.intake.WordPlace;

/**
 * Where words stand in what was read (vị trí trong bản đọc), such as {@code word/document.xml,
 * paragraph 12} or {@code line 12}.
 */
public sealed interface PaperPlace extends Comparable<PaperPlace> {

  /** Places of one paper in the order of reading. */
  @Override
  default int compareTo(PaperPlace other) {
    if (this instanceof InWord here && other instanceof InWord there) {
      return here.place().compareTo(there.place());
    }
    if (this instanceof InText here && other instanceof InText there) {
      return Integer.compare(here.line(), there.line());
    }
    return this instanceof InWord ? -1 : 1;
  }

  /**
   * A place in a Word file.
   *
   * @param place its part, paragraph and run
   */
  record InWord(WordPlace place) implements PaperPlace {

    /** Refuses null. */
    public InWord {
      Objects.requireNonNull(place, "place");
    }

    @Override
    public String toString() {
      return place.toString();
    }
  }

  /**
   * A place in a text.
   *
   * @param line the line, counted from 1
   */
  record InText(int line) implements PaperPlace {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the line is below 1
     */
    public InText {
      if (line < 1) {
        throw new IllegalArgumentException(
            "Line of a text must be 1 or more: " + line + "; expected such as 12");
      }
    }

    @Override
    public String toString() {
      return "line " + line;
    }
  }
}
