package org.congvan.render.pdf.flow;

import org.congvan.render.pdf.draw.Canvas;

/** What stands in the margins of pages: their numbers, and how the agency is reached. */
public interface MarginText {

  /**
   * Draws it.
   *
   * @param canvas the page
   * @param sheet the sheet
   * @param number the number of the page
   * @param first whether it is the first page of the document or of an annex
   */
  void draw(Canvas canvas, Sheet sheet, int number, boolean first);

  /**
   * Returns how much of the room above the lower margin it takes.
   *
   * @param first whether it is the first page of the document or of an annex
   * @return the height in points; usually 0
   */
  double heightInTypeArea(boolean first);
}
