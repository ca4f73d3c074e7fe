package org.congvan.rules.content;

import java.util.List;
import org.congvan.body.Blank;
import org.congvan.body.CheckBox;
import org.congvan.body.Inline;
import org.congvan.body.ParagraphRole;
import org.congvan.path.DocumentPath;
import org.congvan.text.VietnameseText;

/**
 * A run of inlines, such as those of a paragraph at {@code content.blocks[0].inlines}. The passages
 * of a document are in reading order.
 *
 * @param source the content that holds it
 * @param onPage the path of the inlines in the body of the content
 * @param role what the words are part of
 * @param inlines the words, not empty
 * @param text the words as they are printed, without footnotes, which are passages of their own
 * @param words the text in normal form with single spaces; the same string for most passages
 * @param signs what characters the text has
 */
public record Passage(
    PassageSource source,
    DocumentPath onPage,
    Role role,
    List<Inline> inlines,
    String text,
    String words,
    TextSigns signs) {

  /** What a passage is part of. */
  public enum Role {
    /** A paragraph with a legal basis (căn cứ). */
    LEGAL_BASIS,
    /** Any other paragraph, or an item of a list. */
    RUNNING_TEXT,
    /** A footnote of one of these. */
    FOOTNOTE,
    /**
     * A title, a caption, a cell or a footnote of theirs, which need not repeat what is around
     * them.
     */
    SET_APART;

    static Role of(ParagraphRole role) {
      return role == ParagraphRole.LEGAL_BASIS ? LEGAL_BASIS : RUNNING_TEXT;
    }
  }

  /** Makes a passage of inlines, whose words are put together once for all rules. */
  static Passage of(PassageSource source, DocumentPath onPage, Role role, List<Inline> inlines) {
    String text = Inline.plainText(inlines);
    TextSigns signs = TextSigns.of(text);
    String words =
        signs.isPlain() ? text : VietnameseText.normalize(VietnameseText.collapseWhiteSpace(text));
    return new Passage(source, onPage, role, inlines, text, words, signs);
  }

  /** Whether it is the same passage, and not another one with the same words. */
  public boolean isSame(Passage other) {
    return source == other.source && onPage.equals(other.onPage);
  }

  /**
   * The path of the inlines. The text of a typed report has the path of its record, {@code
   * content.activities[1].text}.
   */
  public DocumentPath path() {
    return source.path(onPage);
  }

  /** The path of a component of one of the inlines. */
  public DocumentPath path(int inline, String component) {
    return source.path(onPage.item(inline).child(component));
  }

  /** The path of the words of one of the inlines: of the whole inline, if it holds none as data. */
  public DocumentPath textPath(int inline) {
    Inline part = inlines.get(inline);
    return part instanceof Blank || part instanceof CheckBox
        ? source.path(onPage.item(inline))
        : path(inline, "text");
  }

  /** Whether it says something: a letter, a digit, or what is to be filled in by hand. */
  boolean says() {
    return inlines.stream().anyMatch(each -> each instanceof Blank || each instanceof CheckBox)
        || text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether it is a footnote of another passage. */
  public boolean isFootnoteOf(Passage other) {
    DocumentPath note = onPage.parent();
    return note != null && source == other.source && other.onPage.equals(note.parent());
  }
}
