package org.congvan.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * The page that a regulation wants (kỹ thuật trình bày), such as {@link Decree30Layout#LAYOUT}, as
 * data: for each component the legal range and, apart from it, the choice inside it.
 *
 * <p>Renderers take every measure from here, and so does whoever checks a page: whatever is
 * rendered passes the check.
 *
 * @param paper the size of the sheet
 * @param margins the margins
 * @param headerDistance the distance from the edge of the sheet to the text in the margin
 * @param typeface the typeface's name
 * @param paragraphs indent and spacing of paragraphs of the body
 * @param pageNumbering where the page number is
 * @param headerColumns the two columns of the header: agency left, national name right
 * @param signatureColumns the two columns at the end: recipients left, signature right
 * @param signatureSpace the room to sign and seal between the position and the name
 * @param strokeWidths how thick lines are drawn
 * @param gaps the room between neighbours on the page
 * @param stampFrames the frames around stamps
 * @param proportions how much of the room there is a block may take
 * @param styles the style of every component
 */
public record PageLayout(
    Paper paper,
    Margins margins,
    Length headerDistance,
    String typeface,
    ParagraphSpacing paragraphs,
    PageNumbering pageNumbering,
    Columns headerColumns,
    Columns signatureColumns,
    Length signatureSpace,
    StrokeWidths strokeWidths,
    PageGaps gaps,
    StampFrames stampFrames,
    PageProportions proportions,
    Map<Component, ComponentStyle> styles) {

  /**
   * Copies the styles and checks that nothing is missing and the columns fit.
   *
   * @throws IllegalArgumentException if a component has no style or columns do not fill the width
   *     between the margins
   */
  public PageLayout {
    Objects.requireNonNull(margins, "margins");
    Objects.requireNonNull(headerColumns, "headerColumns");
    Objects.requireNonNull(signatureColumns, "signatureColumns");
    Objects.requireNonNull(styles, "styles");
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(paragraphs, "paragraphs");
    Objects.requireNonNull(pageNumbering, "pageNumbering");
    Objects.requireNonNull(headerDistance, "headerDistance");
    Objects.requireNonNull(signatureSpace, "signatureSpace");
    Objects.requireNonNull(strokeWidths, "strokeWidths");
    Objects.requireNonNull(gaps, "gaps");
    Objects.requireNonNull(stampFrames, "stampFrames");
    Objects.requireNonNull(proportions, "proportions");
    typeface = RequiredText.of(typeface, "Typeface");
    EnumSet<Component> missing = EnumSet.allOf(Component.class);
    missing.removeAll(styles.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "Layout must have a style for every component; missing: " + missing);
    }
    styles = Collections.unmodifiableMap(new EnumMap<>(styles));
    Length width = typeAreaWidth(paper, margins);
    if (!headerColumns.total().equals(width) || !signatureColumns.total().equals(width)) {
      throw new IllegalArgumentException(
          "Columns of a layout must fill "
              + width
              + ": header "
              + headerColumns.total()
              + ", signature "
              + signatureColumns.total());
    }
  }

  private static Length typeAreaWidth(Paper paper, Margins margins) {
    return paper.width().minus(margins.left().chosen()).minus(margins.right().chosen());
  }

  /**
   * Returns the style of a component.
   *
   * @param component the component
   * @return its style
   */
  public ComponentStyle style(Component component) {
    return Objects.requireNonNull(styles.get(component));
  }

  /**
   * Returns the space above a component (khoảng cách phía trên), such as 6 pt above the number:
   * that of its style. "Nơi nhận:" is put down so far that it is level with the first line of
   * authority, whose letters are larger (Decree 30/2020/NĐ-CP, Annex I, Part I, II.9.d).
   *
   * @param component the component
   * @return the space, zero or more
   */
  public Length spaceAbove(Component component) {
    ComponentStyle style = style(component);
    if (component != Component.RECIPIENTS_WORD) {
      return style.spaceBefore();
    }
    ComponentStyle authority = style(Component.AUTHORITY);
    Length larger = authority.size().chosen().minus(style.size().chosen());
    Length down = authority.spaceBefore().plus(FontMetrics.timesNewRoman().ascent(larger));
    return down.compareTo(Length.ZERO) > 0 ? style.spaceBefore().plus(down) : style.spaceBefore();
  }

  /**
   * Returns the width between the margins (chiều ngang vùng trình bày văn bản).
   *
   * @return the paper's width less both margins
   */
  public Length typeAreaWidth() {
    return typeAreaWidth(paper, margins);
  }

  /**
   * Returns the width between the margins of a sheet that lies across (theo chiều rộng); the
   * margins are those of an upright sheet, as the reader sees it.
   *
   * @return the paper's height less both margins at the sides
   */
  public Length landscapeTypeAreaWidth() {
    return paper.height().minus(margins.left().chosen()).minus(margins.right().chosen());
  }

  /**
   * Returns this layout with other margins. The columns of head and end share the new width as they
   * shared the old one.
   *
   * @param newMargins the margins
   * @return the changed copy
   */
  public PageLayout withMargins(Margins newMargins) {
    Length width = typeAreaWidth(paper, newMargins);
    return new PageLayout(
        paper,
        newMargins,
        headerDistance,
        typeface,
        paragraphs,
        pageNumbering,
        sharing(width, headerColumns),
        sharing(width, signatureColumns),
        signatureSpace,
        strokeWidths,
        gaps,
        stampFrames,
        proportions,
        styles);
  }

  /**
   * Returns this layout with another upper margin.
   *
   * @param margin the margin, such as {@code Length.mm(25)}
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it; the message names margin,
   *     clause and range
   */
  public PageLayout withTopMargin(Length margin) {
    return withMargins(margins.withTop(margin));
  }

  /**
   * Returns this layout with another lower margin.
   *
   * @param margin the margin, such as {@code Length.mm(25)}
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it; the message names margin,
   *     clause and range
   */
  public PageLayout withBottomMargin(Length margin) {
    return withMargins(margins.withBottom(margin));
  }

  /**
   * Returns this layout with another left margin.
   *
   * @param margin the margin, such as {@code Length.mm(35)}
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it; the message names margin,
   *     clause and range
   */
  public PageLayout withLeftMargin(Length margin) {
    return withMargins(margins.withLeft(margin));
  }

  /**
   * Returns this layout with another right margin.
   *
   * @param margin the margin, such as {@code Length.mm(15)}
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it; the message names margin,
   *     clause and range
   */
  public PageLayout withRightMargin(Length margin) {
    return withMargins(margins.withRight(margin));
  }

  /**
   * Returns this layout with another first-line indent.
   *
   * @param indent the indent, such as {@code Length.mm(10)}
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it; the message names clause
   *     and indents
   */
  public PageLayout withIndent(Length indent) {
    return withParagraphs(paragraphs.withIndent(indent));
  }

  /**
   * Returns this layout with another space between the paragraphs of the text: below each component
   * whose first line is indented.
   *
   * @param spacing the space, such as {@code Length.pt(8)}
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it; the message names clause
   *     and range
   */
  public PageLayout withParagraphSpacing(Length spacing) {
    PageLayout changed = withParagraphs(paragraphs.withSpacing(spacing));
    for (Component component : Component.values()) {
      ComponentStyle style = style(component);
      if (style.firstLineIndented()) {
        changed = changed.withStyle(component, style.withSpace(style.spaceBefore(), spacing));
      }
    }
    return changed;
  }

  /**
   * Returns this layout with another space between the lines of the text.
   *
   * @param percent the space in percent of a single line, such as 115
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it; the message names clause
   *     and range
   */
  public PageLayout withLineSpacing(int percent) {
    return withParagraphs(paragraphs.withLineSpacing(percent));
  }

  /**
   * Returns this layout with another letter size of a component, and of those whose size goes with
   * it: {@code withSize(Component.BODY, 13)} makes articles, clauses and points as large as the
   * body.
   *
   * @param component the component
   * @param points the size in points, such as 13
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it; the message names
   *     component, clause and range
   */
  public PageLayout withSize(Component component, int points) {
    return withSize(component, Length.pt(points));
  }

  /**
   * Returns this layout with another letter size of a component, and of those whose size goes with
   * it. A size that a component has of its own, because it was chosen for it, is left as it is,
   * unless the regulation demands another.
   *
   * @param component the component
   * @param size the size in whole or half points, such as {@code Length.halfPoints(27)}
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it, or demands the size of
   *     another component; the message names component, clause and range
   */
  public PageLayout withSize(Component component, Length size) {
    return LetterSizes.of(this).with(component, size);
  }

  /**
   * Checks that this layout chooses nothing that a regulation's own page does not leave to choose:
   * sizes, margins, indent and spacing within their ranges, and the same weight, slope, case,
   * alignment, frames, lines, paper, typeface and place of the page number. What no clause fixes,
   * such as columns and the room to sign, is free.
   *
   * @param law the regulation's page, such as {@link Decree30Layout#LAYOUT}
   * @throws IllegalArgumentException if it does; the message names component, clause, what is right
   *     and what was given
   */
  public void requireWithin(PageLayout law) {
    LegalFrame.of(Objects.requireNonNull(law, "law")).check(this);
  }

  private static Columns sharing(Length width, Columns columns) {
    Length left = new Length(width.emu() * columns.left().emu() / columns.total().emu());
    return new Columns(left, width.minus(left));
  }

  /**
   * Returns this layout with another distance of the page number from the edge of the sheet.
   *
   * @param newHeaderDistance the distance
   * @return the changed copy
   */
  public PageLayout withHeaderDistance(Length newHeaderDistance) {
    return new PageLayout(
        paper,
        margins,
        newHeaderDistance,
        typeface,
        paragraphs,
        pageNumbering,
        headerColumns,
        signatureColumns,
        signatureSpace,
        strokeWidths,
        gaps,
        stampFrames,
        proportions,
        styles);
  }

  /**
   * Returns this layout with another typeface.
   *
   * @param newTypeface the typeface's name
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public PageLayout withTypeface(String newTypeface) {
    return new PageLayout(
        paper,
        margins,
        headerDistance,
        newTypeface,
        paragraphs,
        pageNumbering,
        headerColumns,
        signatureColumns,
        signatureSpace,
        strokeWidths,
        gaps,
        stampFrames,
        proportions,
        styles);
  }

  /**
   * Returns this layout with another indent and spacing of paragraphs.
   *
   * @param newParagraphs how paragraphs of the body are set
   * @return the changed copy
   */
  public PageLayout withParagraphs(ParagraphSpacing newParagraphs) {
    return new PageLayout(
        paper,
        margins,
        headerDistance,
        typeface,
        newParagraphs,
        pageNumbering,
        headerColumns,
        signatureColumns,
        signatureSpace,
        strokeWidths,
        gaps,
        stampFrames,
        proportions,
        styles);
  }

  /**
   * Returns this layout with the page number in another place.
   *
   * @param newPageNumbering where the page number is
   * @return the changed copy
   */
  public PageLayout withPageNumbering(PageNumbering newPageNumbering) {
    return new PageLayout(
        paper,
        margins,
        headerDistance,
        typeface,
        paragraphs,
        newPageNumbering,
        headerColumns,
        signatureColumns,
        signatureSpace,
        strokeWidths,
        gaps,
        stampFrames,
        proportions,
        styles);
  }

  /**
   * Returns this layout with other room to sign and seal.
   *
   * @param newSignatureSpace the room between position and name
   * @return the changed copy
   */
  public PageLayout withSignatureSpace(Length newSignatureSpace) {
    return new PageLayout(
        paper,
        margins,
        headerDistance,
        typeface,
        paragraphs,
        pageNumbering,
        headerColumns,
        signatureColumns,
        newSignatureSpace,
        strokeWidths,
        gaps,
        stampFrames,
        proportions,
        styles);
  }

  /**
   * Returns this layout with other gaps.
   *
   * @param newGaps the gaps
   * @return the changed copy
   */
  public PageLayout withGaps(PageGaps newGaps) {
    return new PageLayout(
        paper,
        margins,
        headerDistance,
        typeface,
        paragraphs,
        pageNumbering,
        headerColumns,
        signatureColumns,
        signatureSpace,
        strokeWidths,
        newGaps,
        stampFrames,
        proportions,
        styles);
  }

  /**
   * Returns this layout with another style of a component.
   *
   * @param component the component
   * @param newStyle its style
   * @return the changed copy
   */
  public PageLayout withStyle(Component component, ComponentStyle newStyle) {
    Map<Component, ComponentStyle> newStyles = new EnumMap<>(styles);
    newStyles.put(component, newStyle);
    return new PageLayout(
        paper,
        margins,
        headerDistance,
        typeface,
        paragraphs,
        pageNumbering,
        headerColumns,
        signatureColumns,
        signatureSpace,
        strokeWidths,
        gaps,
        stampFrames,
        proportions,
        newStyles);
  }
}
