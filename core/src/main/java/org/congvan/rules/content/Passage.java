package org.congvan.rules.content;

import java.util.List;
import org.congvan.body.Inline;
import org.congvan.body.ParagraphRole;
import org.congvan.path.DocumentPath;

/**
 * Words that stand together, such as those of a paragraph at {@code content.blocks[0].inlines}. The
 * passages of a document come in reading order.
 *
 * @param source the content they stand in
 * @param onPage the list of inlines, from the content's body on
 * @param place what the words are part of
 * @param inlines the words, not empty
 */
public record Passage(
    PassageSource source, DocumentPath onPage, Place place, List<Inline> inlines) {

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
   * The path of the list of inlines. Words of a typed report have the path of their record, {@code
   * content.activities[1].text}.
   */
  public DocumentPath path() {
    return source.path(onPage);
  }

  /** The path of a component of one of the inlines. */
  public DocumentPath path(int inline, String component) {
    return source.path(onPage.item(inline).child(component));
  }

  /** The words as they are printed. */
  public String text() {
    return Inline.plainText(inlines);
  }
}
