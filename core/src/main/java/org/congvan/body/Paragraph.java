package org.congvan.body;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph (đoạn văn), such as the opening sentence "Phúc đáp công văn số 922/STTTT-TTBCXB …".
 *
 * @param role what the paragraph is for
 * @param inlines the text in reading order, not empty
 * @param alignment how its lines are set; null where nothing is said, which is as paragraphs of the
 *     role are
 */
public record Paragraph(
    ParagraphRole role, List<Inline> inlines, @Nullable ParagraphAlignment alignment)
    implements Block {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no text at all
   */
  public Paragraph {
    Objects.requireNonNull(role, "role");
    inlines = List.copyOf(Objects.requireNonNull(inlines, "inlines"));
    if (Inline.isBlank(inlines)) {
      throw new IllegalArgumentException("Paragraph must have text: " + inlines);
    }
  }

  /**
   * Makes a paragraph set as those of its role are.
   *
   * @param role what the paragraph is for
   * @param inlines the text in reading order, not empty
   * @throws IllegalArgumentException if there is no text at all
   */
  public Paragraph(ParagraphRole role, List<Inline> inlines) {
    this(role, inlines, null);
  }

  /**
   * Makes a paragraph of running text.
   *
   * @param text the text
   * @return the paragraph
   */
  public static Paragraph of(String text) {
    return of(Text.of(text));
  }

  /**
   * Makes a paragraph of running text out of inlines.
   *
   * @param inlines the text in reading order
   * @return the paragraph
   */
  public static Paragraph of(Inline... inlines) {
    return new Paragraph(ParagraphRole.TEXT, List.of(inlines));
  }

  /**
   * Makes a legal basis (căn cứ).
   *
   * @param inlines the text, with its semicolon or full stop
   * @return the paragraph
   */
  public static Paragraph legalBasis(Inline... inlines) {
    return new Paragraph(ParagraphRole.LEGAL_BASIS, List.of(inlines));
  }

  /**
   * Returns the paragraph's text without emphasis and targets.
   *
   * @return the text, not blank
   */
  public String plainText() {
    return Inline.plainText(inlines);
  }

  /**
   * Returns this paragraph with another role.
   *
   * @param newRole what the paragraph is for
   * @return the changed copy
   */
  public Paragraph withRole(ParagraphRole newRole) {
    return new Paragraph(newRole, inlines, alignment);
  }

  /**
   * Returns this paragraph with other text.
   *
   * @param newInlines the text in reading order, not empty
   * @return the changed copy
   * @throws IllegalArgumentException if there is no text at all
   */
  public Paragraph withInlines(List<Inline> newInlines) {
    return new Paragraph(role, newInlines, alignment);
  }

  /**
   * Returns this paragraph with its lines set otherwise.
   *
   * @param newAlignment how its lines are set; null for as paragraphs of the role are
   * @return the changed copy
   */
  public Paragraph withAlignment(@Nullable ParagraphAlignment newAlignment) {
    return new Paragraph(role, inlines, newAlignment);
  }
}
