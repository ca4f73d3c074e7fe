package org.congvan.render.docx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.law.RegulationCatalogue;
import org.congvan.layout.Alignment;
import org.congvan.layout.Columns;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.Length;
import org.congvan.layout.Margins;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.PageGaps;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageNumbering;
import org.congvan.layout.PageProportions;
import org.congvan.layout.Paper;
import org.congvan.layout.ParagraphSpacing;
import org.congvan.layout.StampFrames;
import org.congvan.layout.StrokeWidths;

/** A layout of a caller's own, made out of another by changing some parts; not thread-safe. */
final class OwnLayout {

  private final Map<Component, ComponentStyle> styles;
  private final Paper paper;
  private Margins margins;
  private Length headerDistance;
  private final String typeface;
  private ParagraphSpacing paragraphs;
  private PageNumbering pageNumbering;
  private final Length signatureSpace;
  private StrokeWidths strokeWidths;
  private PageGaps gaps;
  private StampFrames stampFrames;
  private PageProportions proportions;

  private OwnLayout(PageLayout base) {
    this.styles = new EnumMap<>(base.styles());
    this.paper = base.paper();
    this.margins = base.margins();
    this.headerDistance = base.headerDistance();
    this.typeface = base.typeface();
    this.paragraphs = base.paragraphs();
    this.pageNumbering = base.pageNumbering();
    this.signatureSpace = base.signatureSpace();
    this.strokeWidths = base.strokeWidths();
    this.gaps = base.gaps();
    this.stampFrames = base.stampFrames();
    this.proportions = base.proportions();
  }

  /** A renderer that sets every document on one page, whatever its day. */
  static DocxRenderer rendererOf(PageLayout layout) {
    return DocxRenderer.builder()
        .regulations(
            RegulationCatalogue.standard()
                .withLayout("tt01-2011", layout)
                .withLayout("nd30-2020", layout))
        .build();
  }

  static OwnLayout from(PageLayout base) {
    return new OwnLayout(base);
  }

  /** The decree's page as a house may want it: other sizes, margins, indent and spacing. */
  static PageLayout house() {
    return from(Decree30Layout.LAYOUT)
        .size(Component.NATIONAL_NAME, Length.pt(13))
        .size(Component.MOTTO, Length.pt(14))
        .size(Component.BODY, Length.pt(13))
        .size(Component.TABLE_CELL, Length.pt(11))
        .size(Component.TABLE_HEADER, Length.pt(11))
        .space(Component.BODY, Length.ZERO, Length.pt(8))
        .margins(Length.mm(25), Length.mm(15), Length.mm(22), Length.mm(35))
        .headerDistance(Length.mm(12))
        .indent(Length.mm(10), 115)
        .build();
  }

  OwnLayout size(Component component, Length size) {
    ComponentStyle old = style(component);
    MeasureRange measure = MeasureRange.fixed(size, old.size().basis());
    return style(component, measure, old.italic(), old.spaceBefore(), old.spaceAfter());
  }

  OwnLayout space(Component component, Length before, Length after) {
    ComponentStyle old = style(component);
    return style(component, old.size(), old.italic(), before, after);
  }

  OwnLayout italic(Component component) {
    ComponentStyle old = style(component);
    return style(component, old.size(), true, old.spaceBefore(), old.spaceAfter());
  }

  private ComponentStyle style(Component component) {
    return Objects.requireNonNull(styles.get(component));
  }

  private OwnLayout style(
      Component component, MeasureRange size, boolean italic, Length before, Length after) {
    ComponentStyle old = style(component);
    styles.put(
        component,
        new ComponentStyle(
            size,
            old.sizeRelation(),
            old.bold(),
            italic,
            old.letterCase(),
            old.alignment(),
            old.firstLineIndented(),
            before,
            after,
            old.boxed(),
            old.stroke(),
            old.basis()));
    return this;
  }

  OwnLayout margins(Length top, Length right, Length bottom, Length left) {
    this.margins =
        new Margins(
            MeasureRange.fixed(top, margins.top().basis()),
            MeasureRange.fixed(bottom, margins.bottom().basis()),
            MeasureRange.fixed(left, margins.left().basis()),
            MeasureRange.fixed(right, margins.right().basis()));
    return this;
  }

  OwnLayout headerDistance(Length distance) {
    this.headerDistance = distance;
    return this;
  }

  OwnLayout indent(Length indent, int lineSpacing) {
    this.paragraphs =
        new ParagraphSpacing(
            List.of(indent),
            indent,
            paragraphs.spacing(),
            paragraphs.minLineSpacing(),
            paragraphs.maxLineSpacing(),
            lineSpacing,
            paragraphs.basis());
    return this;
  }

  OwnLayout pageNumber(PageNumbering.Place place, Alignment alignment) {
    this.pageNumbering = new PageNumbering(place, alignment, pageNumbering.basis());
    return this;
  }

  OwnLayout strokeWidths(StrokeWidths widths) {
    this.strokeWidths = widths;
    return this;
  }

  OwnLayout gaps(PageGaps room) {
    this.gaps = room;
    return this;
  }

  OwnLayout stampFrames(StampFrames frames) {
    this.stampFrames = frames;
    return this;
  }

  OwnLayout proportions(PageProportions parts) {
    this.proportions = parts;
    return this;
  }

  /** Builds the layout; its columns take the width between the margins as those of the base do. */
  PageLayout build() {
    Length width = paper.width().minus(margins.left().chosen()).minus(margins.right().chosen());
    Length left = width.times(7, 16);
    Columns columns = new Columns(left, width.minus(left));
    return new PageLayout(
        paper,
        margins,
        headerDistance,
        typeface,
        paragraphs,
        pageNumbering,
        columns,
        columns,
        signatureSpace,
        strokeWidths,
        gaps,
        stampFrames,
        proportions,
        styles);
  }
}
