package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.congvan.body.Inline;
import org.congvan.body.ParagraphAlignment;
import org.congvan.layout.Component;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph on the page, with its number or mark in front and in the case that its style wants,
 * such as {@code I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH}.
 *
 * @param path where it comes from
 * @param component whose style it is set in
 * @param inlines the text
 * @param outlineLevel its level among the headings, from 1; 0 for a paragraph that is no heading
 * @param keepWithNext whether it must be on one page with the beginning of the next block, as
 *     headings do
 * @param alignment how its lines are set; null for as the style of the component says
 */
public record PageParagraph(
    DocumentPath path,
    Component component,
    List<Inline> inlines,
    int outlineLevel,
    boolean keepWithNext,
    @Nullable ParagraphAlignment alignment)
    implements PageBlock {

  /** Copies the list. */
  public PageParagraph {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(component, "component");
    inlines = List.copyOf(Objects.requireNonNull(inlines, "inlines"));
  }

  /**
   * Makes a paragraph set as the style of its component says.
   *
   * @param path where it comes from
   * @param component whose style it is set in
   * @param inlines the text
   * @param outlineLevel its level among the headings, from 1; 0 for a paragraph that is no heading
   * @param keepWithNext whether it must be on one page with the beginning of the next block
   */
  public PageParagraph(
      DocumentPath path,
      Component component,
      List<Inline> inlines,
      int outlineLevel,
      boolean keepWithNext) {
    this(path, component, inlines, outlineLevel, keepWithNext, null);
  }

  /** Returns this paragraph with other text. */
  PageParagraph withInlines(List<Inline> newInlines) {
    return new PageParagraph(path, component, newInlines, outlineLevel, keepWithNext, alignment);
  }

  /**
   * Returns this paragraph in the style of another component, such as a cell's.
   *
   * @param newComponent whose style it is set in
   * @return the changed copy
   */
  PageParagraph withComponent(Component newComponent) {
    return new PageParagraph(path, newComponent, inlines, outlineLevel, keepWithNext, alignment);
  }

  /**
   * Returns the text without emphasis, targets and footnotes.
   *
   * @return the words
   */
  public String plainText() {
    return Inline.plainText(inlines);
  }
}
