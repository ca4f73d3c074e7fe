package org.congvan.read.docx.format;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.Alignment;
import org.congvan.layout.Length;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is set (định dạng đoạn văn), such as justified with a first line indented by 12.7
 * mm: what comes of defaults, table style, paragraph style, numbering and direct formatting
 * together.
 *
 * @param style the name of the paragraph style, such as {@code Normal} or {@code heading 1}; empty
 *     if the file defines none
 * @param alignment where the lines are placed (căn lề)
 * @param left the indent of all lines at the left, negative if they reach into the margin
 * @param right the indent of all lines at the right
 * @param firstLine what the first line is indented beyond {@code left} (lùi đầu dòng), negative if
 *     it hangs out
 * @param before the space above the paragraph
 * @param after the space below the paragraph
 * @param betweenSameStyle whether the space is kept between paragraphs of one style; false is
 *     Word's "don't add space between paragraphs of the same style"
 * @param lines the space between lines
 * @param keepWithNext whether the paragraph stays on one page with the next
 * @param keepTogether whether its lines stay on one page
 * @param pageBreakBefore whether it begins a page
 * @param widowControl whether no line of it stands alone on a page
 * @param borders the lines around it
 * @param between the line between paragraphs with the same borders; null for none
 * @param tabs its tab stops from left to right, at most 64
 * @param outlineLevel its level as a heading, 1 to 9; 0 for body text
 * @param rightToLeft whether it runs from right to left
 * @param framed whether it stands in a text frame, out of the flow of text
 * @param shading the colour behind it as six hexadecimal digits; null for none
 */
public record ParagraphFormat(
    String style,
    Alignment alignment,
    Length left,
    Length right,
    Length firstLine,
    Length before,
    Length after,
    boolean betweenSameStyle,
    LineSpacing lines,
    boolean keepWithNext,
    boolean keepTogether,
    boolean pageBreakBefore,
    boolean widowControl,
    Borders borders,
    @Nullable BorderLine between,
    List<TabStop> tabs,
    int outlineLevel,
    boolean rightToLeft,
    boolean framed,
    @Nullable String shading) {

  /** Refuses null in all parts but the line between and the shading; copies the list. */
  public ParagraphFormat {
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(alignment, "alignment");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(firstLine, "firstLine");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(lines, "lines");
    Objects.requireNonNull(borders, "borders");
    tabs = List.copyOf(tabs);
  }
}
