package org.congvan.read.docx.text;

import org.congvan.read.docx.intake.WordPlace;

/** A piece of a paragraph: text, a break, the mark of a note, a picture, a shape or a chart. */
public sealed interface WordInline
    permits WordBreak, WordGraphic, WordNoteMark, WordPicture, WordRun, WordShape {

  /**
   * Returns where the piece is.
   *
   * @return its part, paragraph and run
   */
  WordPlace place();
}
