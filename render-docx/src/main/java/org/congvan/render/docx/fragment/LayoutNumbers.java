package org.congvan.render.docx.fragment;

import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a layout as the numbers that WordprocessingML has for them, such as 28 (half
 * points) for letters of 14 pt.
 *
 * @param layout the layout
 */
public record LayoutNumbers(PageLayout layout) {

  /** Of a single line in {@code w:line}. */
  private static final long SINGLE_LINE = 240;

  /** The widest space between a border and text that Word knows, in points. */
  private static final long WIDEST_BORDER_SPACE = 31;

  /**
   * Returns the number for a place that is filled alike wherever it is.
   *
   * @param slot the place of a measure
   * @return the number; null if the place is none of a measure, or of a single component
   */
  public @Nullable Long number(Slot slot) {
    return switch (slot) {
      case USUAL_SIZE -> size(Component.BODY);
      case LINE_SPACING -> SINGLE_LINE * layout.paragraphs().lineSpacing() / 100;
      case INDENT -> layout.paragraphs().indent().toTwips();
      case MARGIN_TOP -> layout.margins().top().chosen().toTwips();
      case MARGIN_RIGHT -> layout.margins().right().chosen().toTwips();
      case MARGIN_BOTTOM -> layout.margins().bottom().chosen().toTwips();
      case MARGIN_LEFT -> layout.margins().left().chosen().toTwips();
      case HEADER_DISTANCE -> layout.headerDistance().toTwips();
      case PAPER_WIDTH -> layout.paper().width().toTwips();
      case PAPER_HEIGHT -> layout.paper().height().toTwips();
      case RULE_WIDTH -> eighthsOfPoint(layout.strokeWidths().componentStroke().chosen());
      case FRAME_WIDTH -> eighthsOfPoint(layout.strokeWidths().stampFrame().chosen());
      case BORDER_WIDTH -> eighthsOfPoint(layout.strokeWidths().tableBorder().chosen());
      case RULE_SPACE -> layout.gaps().aboveRuleLine().chosen().toTwips();
      case CONTACT_SPACE -> borderSpace(layout.gaps().belowContactLine().chosen());
      case CELL_MARGIN -> layout.gaps().besideCellText().chosen().toTwips();
      default -> null;
    };
  }

  /**
   * Returns the number for a place in the style of a component.
   *
   * @param slot the place of a measure
   * @param component the component
   * @return the number; null if the place is none of a measure
   */
  public @Nullable Long number(Slot slot, Component component) {
    return switch (slot) {
      case SIZE -> size(component);
      case BEFORE -> layout.spaceAbove(component).toTwips();
      case AFTER -> layout.style(component).spaceAfter().toTwips();
      case FRAME_SPACE -> frameSpace(component);
      default -> number(slot);
    };
  }

  /**
   * Returns whether a component has letters of the usual size, so that its style need not give it.
   *
   * @param component the component
   * @return true for the size of the body
   */
  public boolean isOfUsualSize(Component component) {
    return size(component) == size(Component.BODY);
  }

  /**
   * Returns whether a component can take the styles of headings: it has their letters.
   *
   * @param component the component
   * @return true if face and size are those of {@link Component#HEADING}
   */
  public boolean hasLettersOfHeadings(Component component) {
    return hasFaceOfHeadings(component) && size(component) == size(Component.HEADING);
  }

  /**
   * Returns whether a component has letters of headings but for their size.
   *
   * @param component the component
   * @return true if the face is that of {@link Component#HEADING}
   */
  public boolean hasFaceOfHeadings(Component component) {
    return layout.style(component).face() == layout.style(Component.HEADING).face();
  }

  /**
   * Returns whether the lines of a component are set as the styles of headings set them.
   *
   * @param component the component
   * @return true if alignment, indent and spacing are those of {@link Component#HEADING}
   */
  public boolean hasLinesOfHeadings(Component component) {
    ComponentStyle style = layout.style(component);
    ComponentStyle heading = layout.style(Component.HEADING);
    return style.alignment() == heading.alignment()
        && style.firstLineIndented() == heading.firstLineIndented()
        && style.spaceBefore().toTwips() == heading.spaceBefore().toTwips()
        && style.spaceAfter().toTwips() == heading.spaceAfter().toTwips();
  }

  private long size(Component component) {
    return layout.style(component).size().chosen().toHalfPoints();
  }

  /** Half of what a line of letters leaves free in the frame of a stamp. */
  private long frameSpace(Component component) {
    Length line = FontMetrics.timesNewRoman().lineHeight(layout.style(component).size().chosen());
    return borderSpace(layout.stampFrames().height().chosen().minus(line).times(1, 2));
  }

  private static long borderSpace(Length length) {
    return Math.min(WIDEST_BORDER_SPACE, Math.max(0, Math.round(length.toPoints())));
  }

  private static long eighthsOfPoint(Length length) {
    return Math.round(length.toPoints() * 8);
  }
}
