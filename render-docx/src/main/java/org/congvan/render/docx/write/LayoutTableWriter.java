package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.*;

import org.congvan.layout.Columns;
import org.congvan.layout.Length;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.write.ParagraphWriter.Piece;

/** Writes tables that only place components side by side: two columns, no borders, no margins. */
final class LayoutTableWriter {

  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final ParagraphWriter paragraphs;

  LayoutTableWriter(FragmentSet fragments, XmlBuffer out, ParagraphWriter paragraphs) {
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

  void row(Columns columns, Piece leftCell, Piece rightCell) {
    long left = columns.left().toTwips();
    out.put(
        fragments.get(LAYOUT_ROW),
        slot -> {
          switch (slot) {
            case LEFT_WIDTH -> out.number(left);
            case RIGHT_WIDTH -> out.number(columns.total().toTwips() - left);
            case LEFT_CELL -> cell(leftCell);
            case RIGHT_CELL -> cell(rightCell);
            default -> throw new AssertionError(slot);
          }
        });
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
