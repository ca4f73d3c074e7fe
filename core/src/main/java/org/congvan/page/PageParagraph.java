package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.congvan.body.Inline;
import org.congvan.layout.Component;
import org.congvan.path.DocumentPath;

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
 */
public record PageParagraph(
    DocumentPath path,
    Component component,
    List<Inline> inlines,
    int outlineLevel,
    boolean keepWithNext)
    implements PageBlock {

  /** Copies the list. */
  public PageParagraph {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(component, "component");
    inlines = List.copyOf(Objects.requireNonNull(inlines, "inlines"));
  }

  /**
   * Returns this paragraph in the style of another component, such as a cell's.
   *
   * @param newComponent whose style it is set in
   * @return the changed copy
   */
  PageParagraph withComponent(Component newComponent) {
    return new PageParagraph(path, newComponent, inlines, outlineLevel, keepWithNext);
  }

  /**
   * Returns the text without emphasis and targets.
   *
   * @return the words
   */
  public String plainText() {
    return Inline.plainText(inlines);
  }
}
