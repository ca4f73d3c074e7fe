package org.congvan.read.docx.audit.form;

import java.util.List;
import org.congvan.layout.Length;
import org.congvan.read.docx.text.PageKind;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * What blocks stand in, such as the second cell of the first row of a table.
 *
 * @param number its number in the file; no other room has it
 * @param kind what it is
 * @param blocks all its blocks
 * @param width how wide it is; null where the file does not say
 * @param table the table of a cell; null elsewhere
 * @param tableNumber the number of the table in the file; 0 elsewhere
 * @param row the row of a cell, counted from 0
 * @param column the first column of a cell, counted from 1
 * @param framed whether lines are drawn on all its sides
 * @param lined whether a line is drawn at the lower side of a cell
 * @param section the position of the section
 * @param before what stands before the table or box, nearest first, where it may matter; empty
 *     elsewhere
 * @param pages the pages of a header or footer; null elsewhere
 */
record Room(
    int number,
    Kind kind,
    List<WordBlock> blocks,
    @Nullable Length width,
    @Nullable WordTable table,
    int tableNumber,
    int row,
    int column,
    boolean framed,
    boolean lined,
    int section,
    List<WordBlock> before,
    @Nullable PageKind pages) {

  /** Whether another room is a cell of the same table. */
  boolean isBeside(Room other) {
    return tableNumber > 0 && tableNumber == other.tableNumber;
  }

  enum Kind {
    BODY,
    CELL,
    BOX,
    HEADER,
    FOOTER,
    NOTE
  }

  static Room of(
      int number,
      Kind kind,
      List<WordBlock> blocks,
      @Nullable Length width,
      int section,
      @Nullable PageKind pages) {
    return new Room(
        number, kind, blocks, width, null, 0, 0, 0, false, false, section, List.of(), pages);
  }
}
