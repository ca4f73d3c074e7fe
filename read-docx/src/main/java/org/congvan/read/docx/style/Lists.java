package org.congvan.read.docx.style;

import java.util.List;
import org.congvan.read.docx.property.BorderSides;
import org.congvan.read.docx.property.ParagraphProperties;

/** Properties that say nothing but which list a paragraph is in. */
final class Lists {

  private Lists() {}

  static ParagraphProperties place(int list, int level) {
    return new ParagraphProperties(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        BorderSides.NONE,
        List.of(),
        null,
        null,
        null,
        null,
        list,
        level);
  }
}
