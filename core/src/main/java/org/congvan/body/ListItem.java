package org.congvan.body;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * One item of a list (một mục của danh sách), such as {@code - Bố trí kinh phí thường xuyên cho
 * công tác tuyên truyền cải cách hành chính.}
 *
 * @param inlines the item's text without its mark or number, not empty
 * @param blocks the blocks under the text, such as a list of the next level; usually empty
 */
public record ListItem(List<Inline> inlines, List<@Valid Block> blocks) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no text at all
   */
  public ListItem {
    inlines = List.copyOf(Objects.requireNonNull(inlines, "inlines"));
    blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
    if (Inline.isBlank(inlines)) {
      throw new IllegalArgumentException("List item must have text: " + inlines);
    }
  }

  /**
   * Makes an item of inlines.
   *
   * @param inlines the text in reading order
   * @return the item
   */
  public static ListItem of(Inline... inlines) {
    return new ListItem(List.of(inlines), List.of());
  }

  /**
   * Makes an item of plain text.
   *
   * @param text the text
   * @return the item
   */
  public static ListItem of(String text) {
    return of(Text.of(text));
  }

  /**
   * Returns this item with other text.
   *
   * @param newInlines the item's text without its mark or number, not empty
   * @return the changed copy
   * @throws IllegalArgumentException if there is no text at all
   */
  public ListItem withInlines(List<Inline> newInlines) {
    return new ListItem(newInlines, blocks);
  }

  /**
   * Returns this item with other blocks below its text.
   *
   * @param newBlocks the blocks under the text, such as a list of the next level; usually empty
   * @return the changed copy
   */
  public ListItem withBlocks(List<Block> newBlocks) {
    return new ListItem(inlines, newBlocks);
  }
}
