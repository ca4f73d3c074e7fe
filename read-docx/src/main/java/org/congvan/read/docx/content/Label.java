package org.congvan.read.docx.content;

/**
 * A number or mark before a line, such as {@code Điều 5.}
 *
 * @param kind its form
 * @param ordinal the number as a section holds it, such as {@code II} for {@code Chương 2}; of a
 *     bullet the mark
 * @param number what it counts; 0 for a bullet
 * @param end where the words after it begin
 * @param usual whether it is written as a page writes it, such as {@code 1.} and not {@code 1/}
 * @param weak whether other words look the same, such as {@code - 5 độ}, so that a neighbour must
 *     speak for it
 */
record Label(LabelKind kind, String ordinal, int number, int end, boolean usual, boolean weak) {

  /** This label where its look speaks for it. */
  Label certain() {
    return new Label(kind, ordinal, number, end, usual, false);
  }
}
