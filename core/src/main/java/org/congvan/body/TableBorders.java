package org.congvan.body;

/**
 * Which lines a table has (đường kẻ của bảng), such as {@link #NONE} for two signatures side by
 * side.
 */
public enum TableBorders {
  /** Kẻ khung: around every cell. */
  GRID,
  /** Không kẻ khung: none; for columns of text side by side, lists of names, several signers. */
  NONE
}
