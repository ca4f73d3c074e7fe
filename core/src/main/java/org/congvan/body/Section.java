package org.congvan.body;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * A numbered section at any level (phần, chương, mục, điều, khoản, điểm), such as {@code I. Công
 * tác chỉ đạo, điều hành} with the blocks below it.
 *
 * @param level the level, which fixes how the number is counted and printed
 * @param ordinal the number without word and mark: {@code "I"}, {@code "2"}, {@code "28a"}, {@code
 *     "đ"}
 * @param heading the title (tiêu đề); empty where the section has none, as a clause or point may
 * @param blocks the content of the section, including sections of lower levels
 */
public record Section(
    SectionLevel level, String ordinal, List<Inline> heading, List<@Valid Block> blocks)
    implements Block {

  /**
   * Checks the number against the level and copies the lists.
   *
   * @throws IllegalArgumentException if the level does not count so, such as {@code "5"} for a
   *     chapter
   */
  public Section {
    Objects.requireNonNull(level, "level");
    ordinal = RequiredText.of(ordinal, "Section number");
    if (!level.accepts(ordinal)) {
      throw new IllegalArgumentException(
          "Section number \""
              + ordinal
              + "\" does not fit level "
              + level
              + ": expected such as \""
              + level.ordinalAt(2)
              + "\"");
    }
    heading = List.copyOf(Objects.requireNonNull(heading, "heading"));
    blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
  }

  /**
   * Makes a section with a plain title.
   *
   * @param level the level
   * @param position the position, 1 or more, counted as the level does
   * @param heading the title
   * @param blocks the content of the section
   * @return the section
   */
  public static Section of(
      SectionLevel level, int position, String heading, List<? extends Block> blocks) {
    return new Section(
        level, level.ordinalAt(position), List.of(Text.of(heading)), List.copyOf(blocks));
  }

  /**
   * Makes a section without a title, such as a clause of one sentence.
   *
   * @param level the level
   * @param position the position, 1 or more, counted as the level does
   * @param blocks the content of the section
   * @return the section
   */
  public static Section untitled(SectionLevel level, int position, List<? extends Block> blocks) {
    return new Section(level, level.ordinalAt(position), List.of(), List.copyOf(blocks));
  }

  /**
   * Returns the number as it is printed, such as {@code "Chương II"} or {@code "1."}.
   *
   * @return word, number and mark
   */
  public String label() {
    return level.label(ordinal);
  }

  /**
   * Returns this section on another level.
   *
   * @param newLevel the level
   * @param position the position, 1 or more, counted as the level does
   * @return the changed copy
   */
  public Section withLevel(SectionLevel newLevel, int position) {
    return new Section(newLevel, newLevel.ordinalAt(position), heading, blocks);
  }

  /**
   * Returns this section with another number.
   *
   * @param newOrdinal the number without word and mark: {@code "I"}, {@code "2"}, {@code "28a"},
   *     {@code "đ"}
   * @return the changed copy
   * @throws IllegalArgumentException if the level does not count so
   */
  public Section withOrdinal(String newOrdinal) {
    return new Section(level, newOrdinal, heading, blocks);
  }

  /**
   * Returns this section with another title.
   *
   * @param newHeading the title (tiêu đề); empty where the section has none, as a clause or point
   *     may
   * @return the changed copy
   */
  public Section withHeading(List<Inline> newHeading) {
    return new Section(level, ordinal, newHeading, blocks);
  }

  /**
   * Returns this section with other blocks.
   *
   * @param newBlocks the content of the section, including sections of lower levels
   * @return the changed copy
   */
  public Section withBlocks(List<Block> newBlocks) {
    return new Section(level, ordinal, heading, newBlocks);
  }
}
