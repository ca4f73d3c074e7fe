package org.congvan.read.docx.audit.form;

import org.congvan.read.docx.audit.check.Spot;
import org.congvan.read.docx.text.WordParagraph;

/**
 * A paragraph and where it stands.
 *
 * @param paragraph the paragraph
 * @param room what it stands in
 * @param block its position among the blocks of the room
 * @param order its position in the order of reading
 */
record Standing(WordParagraph paragraph, Room room, int block, int order) {

  Spot spot() {
    return new Spot(paragraph.place(), paragraph.printedText());
  }
}
