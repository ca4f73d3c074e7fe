package org.congvan.rules.content;

import java.util.List;
import org.congvan.body.Inline;
import org.congvan.body.ParagraphRole;

/**
 * Words that stand together, such as those of a paragraph at {@code content.blocks[0].inlines}. The
 * passages of a document come in reading order.
 *
 * @param source the content they stand in
 * @param onPage the place of the list of inlines in the content's body
 * @param place what the words are part of
 * @param inlines the words, not empty
 */
public record Passage(PassageSource source, String onPage, Place place, List<Inline> inlines) {

  /** What a passage is part of. */
  public enum Place {
    /** A paragraph that tells a legal basis (căn cứ). */
    LEGAL_BASIS,
    /** Any other paragraph, or an item of a list. */
    RUNNING_TEXT,
    /** A title, a caption or a cell, which leave out what stands beside them. */
    BESIDE_THE_TEXT;

    static Place of(ParagraphRole role) {
      return role == ParagraphRole.LEGAL_BASIS ? LEGAL_BASIS : RUNNING_TEXT;
    }
  }

  /**
   * The place of the list of inlines, by accessors from the document. Words of a typed report have
   * the path of their record, {@code content.activities[1].text}.
   */
  public String path() {
    return source.path(this);
  }

  /** The words as they are printed. */
  public String text() {
    return Inline.plainText(inlines);
  }
}
