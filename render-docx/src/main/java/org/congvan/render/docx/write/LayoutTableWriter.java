package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.*;

import org.congvan.layout.Columns;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.render.docx.fragment.FragmentName;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.write.ParagraphWriter.Piece;

/** Writes tables that only place components side by side: two columns, no borders, no margins. */
final class LayoutTableWriter {

  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final ParagraphWriter paragraphs;
  private final WholeRows rows;

  LayoutTableWriter(
      PageLayout layout, FragmentSet fragments, XmlBuffer out, ParagraphWriter paragraphs) {
    this.rows = WholeRows.usual(layout);
    this.fragments = fragments;
    this.out = out;
    this.paragraphs = paragraphs;
  }

  void table(Columns columns, Piece rows) {
    long left = columns.left().toTwips();
    long right = columns.total().toTwips() - left;
    out.put(
        fragments.get(LAYOUT_TABLE),
        slot -> {
          switch (slot) {
            case WIDTH -> out.number(left + right);
            case LEFT_WIDTH -> out.number(left);
            case RIGHT_WIDTH -> out.number(right);
            case ROWS -> rows.write();
            default -> throw new AssertionError(slot);
          }
        });
  }

  /** Writes a row; a page break may split it only if it might not be on one page. */
  void row(Columns columns, Piece leftCell, Piece rightCell) {
    int start = out.size();
    Length height = row(LAYOUT_ROW, columns, leftCell, rightCell);
    if (!rows.areWhole(height, false)) {
      out.rewind(start);
      row(LONG_LAYOUT_ROW, columns, leftCell, rightCell);
    }
  }

  /** Returns how high the row is at most. */
  private Length row(FragmentName name, Columns columns, Piece leftCell, Piece rightCell) {
    long left = columns.left().toTwips();
    Length[] heights = {Length.ZERO, Length.ZERO};
    out.put(
        fragments.get(name),
        slot -> {
          switch (slot) {
            case LEFT_WIDTH -> out.number(left);
            case RIGHT_WIDTH -> out.number(columns.total().toTwips() - left);
            case LEFT_CELL ->
                heights[0] = paragraphs.inColumn(columns.left(), () -> cell(leftCell));
            case RIGHT_CELL ->
                heights[1] = paragraphs.inColumn(columns.right(), () -> cell(rightCell));
            default -> throw new AssertionError(slot);
          }
        });
    return heights[0].compareTo(heights[1]) > 0 ? heights[0] : heights[1];
  }

  /** A cell must hold a paragraph at least. */
  private void cell(Piece content) {
    int before = out.size();
    content.write();
    if (out.size() == before) {
      paragraphs.gap(Length.ZERO);
    }
  }
}
