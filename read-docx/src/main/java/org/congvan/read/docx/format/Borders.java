package org.congvan.read.docx.format;

import org.jspecify.annotations.Nullable;

/**
 * The lines around a paragraph or cell (khung viền), such as one below it and no other.
 *
 * @param top the line above; null for none
 * @param bottom the line below; null for none
 * @param left the line at the left; null for none
 * @param right the line at the right; null for none
 */
public record Borders(
    @Nullable BorderLine top,
    @Nullable BorderLine bottom,
    @Nullable BorderLine left,
    @Nullable BorderLine right) {

  /** No line on any side. */
  public static final Borders NONE = new Borders(null, null, null, null);

  /**
   * Answers whether there is no line on any side.
   *
   * @return true if there is none
   */
  public boolean isEmpty() {
    return top == null && bottom == null && left == null && right == null;
  }
}
