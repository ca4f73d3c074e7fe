package org.congvan.layout;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.congvan.code.DocumentFamily;
import org.congvan.regulation.Regulation;
import org.congvan.text.RequiredText;

/**
 * The page that a regulation wants (kỹ thuật trình bày), such as {@link #DECREE_30}, as data: for
 * each component the legal range and, apart from it, the choice inside it.
 *
 * <p>Renderers take every measure from here, and so does whoever checks a page: whatever is
 * rendered passes the check.
 *
 * @param regulation the regulation
 * @param paper the size of the sheet
 * @param margins the margins
 * @param headerDistance how far from the edge of the sheet the text in the upper or lower margin
 *     stands
 * @param typeface the typeface's name
 * @param paragraphs how paragraphs of the body stand
 * @param pageNumbering where the page number stands
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
    Regulation regulation,
    Paper paper,
    Margins margins,
    Length headerDistance,
    String typeface,
    Paragraphs paragraphs,
    PageNumbering pageNumbering,
    Columns headerColumns,
    Columns signatureColumns,
    Length signatureSpace,
    StrokeWidths strokeWidths,
    Gaps gaps,
    StampFrames stampFrames,
    Proportions proportions,
    Map<Component, ComponentStyle> styles) {

  /** The layout of Circular 01/2011/TT-BNV; its measures rest on unread clauses. */
  public static final PageLayout CIRCULAR_01 = Circular01Layout.create();

  /** The layout of Decree 30/2020/NĐ-CP. */
  public static final PageLayout DECREE_30 = Decree30Layout.create();

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
    Objects.requireNonNull(regulation, "regulation");
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
          "Layout of " + regulation + " has no style for " + missing);
    }
    styles = Collections.unmodifiableMap(new EnumMap<>(styles));
    Length width = typeAreaWidth(paper, margins);
    if (!headerColumns.total().equals(width) || !signatureColumns.total().equals(width)) {
      throw new IllegalArgumentException(
          "Columns of layout "
              + regulation
              + " must fill "
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
   * Finds the layout of a regulation.
   *
   * @param regulation the regulation
   * @return the layout; empty where this library has none
   */
  public static Optional<PageLayout> of(Regulation regulation) {
    if (regulation.equals(Regulation.CIRCULAR_01)) {
      return Optional.of(CIRCULAR_01);
    }
    return regulation.equals(Regulation.DECREE_30) ? Optional.of(DECREE_30) : Optional.empty();
  }

  /**
   * Finds the layout in force for a family of documents on a day.
   *
   * @param day the date of issue
   * @param family the family
   * @return the layout; empty where no regulation is known
   */
  public static Optional<PageLayout> inForceOn(LocalDate day, DocumentFamily family) {
    return Regulation.inForceOn(day, family).flatMap(PageLayout::of);
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
   * Returns the width between the margins (chiều ngang vùng trình bày văn bản).
   *
   * @return the paper's width less both margins
   */
  public Length typeAreaWidth() {
    return typeAreaWidth(paper, margins);
  }

  /**
   * Returns the width between the margins of a sheet that lies across (theo chiều rộng); the
   * margins are those of a sheet that stands, as the reader sees it.
   *
   * @return the paper's height less both margins at the sides
   */
  public Length landscapeTypeAreaWidth() {
    return paper.height().minus(margins.left().chosen()).minus(margins.right().chosen());
  }

  /** Taken from a few parts only, since renderers look a layout up for every document. */
  @Override
  public int hashCode() {
    int hash = pageNumbering.place().name().hashCode();
    for (ComponentStyle style : styles.values()) {
      hash = 31 * hash + Long.hashCode(style.size().chosen().emu());
    }
    return hash;
  }
}
