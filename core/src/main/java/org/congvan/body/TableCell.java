package org.congvan.body;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * A cell of a table (ô), such as {@code 1.250}; it may reach over several columns and rows.
 *
 * @param inlines the text; empty for an empty cell, or one of blocks alone
 * @param blocks the blocks under the text, such as a list or a picture; usually empty
 * @param columnSpan how many columns the cell covers, 1 or more
 * @param rowSpan how many rows the cell covers, 1 or more; the rows below leave the covered places
 *     out
 */
public record TableCell(
    List<Inline> inlines, List<@Valid Block> blocks, int columnSpan, int rowSpan) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a span is below 1, or a block cannot stand in a cell, at
   *     any depth: a section, a table, a block of a host's own, or a paragraph of a {@link
   *     ParagraphRole role} other than text
   */
  public TableCell {
    inlines = List.copyOf(Objects.requireNonNull(inlines, "inlines"));
    blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
    CellBlocks.check(blocks);
    if (columnSpan < 1 || rowSpan < 1) {
      throw new IllegalArgumentException(
          "Cell spans must be 1 or more: " + columnSpan + " columns, " + rowSpan + " rows");
    }
  }

  /**
   * Makes a cell of text.
   *
   * @param inlines the text; empty for an empty cell
   * @param columnSpan how many columns the cell covers, 1 or more
   * @param rowSpan how many rows the cell covers, 1 or more; the rows below leave the covered
   *     places out
   * @throws IllegalArgumentException if a span is below 1
   */
  public TableCell(List<Inline> inlines, int columnSpan, int rowSpan) {
    this(inlines, List.of(), columnSpan, rowSpan);
  }

  /**
   * Makes a cell of plain text.
   *
   * @param text the text; may be empty
   * @return the cell
   */
  public static TableCell of(String text) {
    return new TableCell(text.isEmpty() ? List.of() : List.of(Text.of(text)), 1, 1);
  }

  /**
   * Makes a cell of blocks, such as a picture.
   *
   * @param blocks the blocks from top to bottom
   * @return the cell
   * @throws IllegalArgumentException if a block cannot stand in a cell, as in the constructor
   */
  public static TableCell of(Block... blocks) {
    return new TableCell(List.of(), List.of(blocks), 1, 1);
  }

  /**
   * Returns this cell with other text.
   *
   * @param newInlines the text; empty for an empty cell, or one of blocks alone
   * @return the changed copy
   */
  public TableCell withInlines(List<Inline> newInlines) {
    return new TableCell(newInlines, blocks, columnSpan, rowSpan);
  }

  /**
   * Returns this cell with other blocks below its text.
   *
   * @param newBlocks the blocks under the text, such as a list or a picture; usually empty
   * @return the changed copy
   * @throws IllegalArgumentException if a block cannot stand in a cell, as in the constructor
   */
  public TableCell withBlocks(List<Block> newBlocks) {
    return new TableCell(inlines, newBlocks, columnSpan, rowSpan);
  }

  /**
   * Returns this cell with another number of columns.
   *
   * @param newColumnSpan how many columns the cell covers, 1 or more
   * @return the changed copy
   * @throws IllegalArgumentException if the number is below 1
   */
  public TableCell withColumnSpan(int newColumnSpan) {
    return new TableCell(inlines, blocks, newColumnSpan, rowSpan);
  }

  /**
   * Returns this cell with another number of rows.
   *
   * @param newRowSpan how many rows the cell covers, 1 or more; the rows below leave the covered
   *     places out
   * @return the changed copy
   * @throws IllegalArgumentException if the number is below 1
   */
  public TableCell withRowSpan(int newRowSpan) {
    return new TableCell(inlines, blocks, columnSpan, newRowSpan);
  }
}
