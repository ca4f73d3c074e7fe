package org.congvan.read.docx.story;

import java.util.List;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.property.ParagraphPropertiesReader;

/**
 * A paragraph as the file writes it.
 *
 * @param place where it is
 * @param properties its direct formatting and style
 * @param inlines what it holds; grows while paragraphs are joined
 */
record RawParagraph(
    WordPlace place, ParagraphPropertiesReader.Result properties, List<RawInline> inlines)
    implements RawBlock {

  /** Whether Word shows it as one with the next, because the mark between them is deleted. */
  boolean joinsNext() {
    return properties.mark().deleted() && properties.section() == null;
  }
}
