package org.congvan.body;

import java.util.Objects;

/**
 * A column of a table (cột), such as one of share 2 set right, for counts, beside one of share 6
 * set left, for their names.
 *
 * @param share the column's part of the table's width in relation to the other columns' shares, 1
 *     or more
 * @param alignment how the cells below the header are set
 */
public record TableColumn(int share, CellAlignment alignment) {

  /**
   * Checks the share.
   *
   * @throws IllegalArgumentException if the share is below 1
   */
  public TableColumn {
    Objects.requireNonNull(alignment, "alignment");
    if (share < 1) {
      throw new IllegalArgumentException("Column share must be 1 or more: " + share);
    }
  }

  /**
   * Makes a column of words.
   *
   * @param share the share of the width
   * @return a column set left
   */
  public static TableColumn text(int share) {
    return new TableColumn(share, CellAlignment.LEFT);
  }

  /**
   * Makes a column of numbers.
   *
   * @param share the share of the width
   * @return a column set right
   */
  public static TableColumn number(int share) {
    return new TableColumn(share, CellAlignment.RIGHT);
  }

  /**
   * Returns this column with another share.
   *
   * @param newShare the column's part of the table's width in relation to the other columns'
   *     shares, 1 or more
   * @return the changed copy
   * @throws IllegalArgumentException if the share is below 1
   */
  public TableColumn withShare(int newShare) {
    return new TableColumn(newShare, alignment);
  }

  /**
   * Returns this column with another alignment.
   *
   * @param newAlignment how the cells below the header are set
   * @return the changed copy
   */
  public TableColumn withAlignment(CellAlignment newAlignment) {
    return new TableColumn(share, newAlignment);
  }
}
