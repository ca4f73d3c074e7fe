package org.congvan.docx.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.layout.Columns;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.Margins;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.PageGaps;
import org.congvan.layout.PageLayout;
import org.congvan.layout.Paper;
import org.congvan.layout.ParagraphSpacing;
import org.congvan.layout.StampFrames;
import org.congvan.layout.StrokeWidths;
import org.congvan.render.docx.fragment.FragmentFile;
import org.congvan.render.docx.fragment.LayoutStructure;
import org.congvan.render.docx.write.CompiledLayout;
import org.congvan.render.docx.write.ShippedLayouts;

/**
 * Whatever its measures are, a layout of a known structure gets what docx4j would author for it.
 */
class MeasureFillerProperties {

  private static final List<String> TYPEFACES =
      List.of("Times New Roman", "Liberation Serif", "A \"Chữ & số\" <B>");

  private static final List<Paper> SHEETS =
      List.of(
          Paper.A4,
          new Paper("A3", Length.mm(297), Length.mm(420)),
          new Paper("Letter", Length.twips(12240), Length.twips(15840)));

  @Property(tries = 100)
  void filledFragments_areThoseThatDocx4jAuthors(@ForAll("layouts") PageLayout layout) {
    assertThat(FragmentFile.format(CompiledLayout.of(layout).fragments()))
        .isEqualTo(FragmentFile.format(LayoutCompiler.compile(layout)));
  }

  @Property(tries = 100)
  void measures_areNoPartOfTheStructure(@ForAll("layouts") PageLayout layout) {
    assertThat(ShippedLayouts.all())
        .extracting(shipped -> LayoutStructure.of(shipped.layout()))
        .contains(LayoutStructure.of(layout));
  }

  @Provide
  Arbitrary<PageLayout> layouts() {
    return Arbitraries.randomValue(
        random -> {
          int index = random.nextInt(ShippedLayouts.all().size());
          return new Drawing(random).layout(ShippedLayouts.all().get(index).layout());
        });
  }

  /** Draws measures; few enough different ones that some are equal and some are none. */
  private record Drawing(Random random) {

    PageLayout layout(PageLayout base) {
      Paper paper = SHEETS.get(random.nextInt(SHEETS.size()));
      String typeface = TYPEFACES.get(random.nextInt(TYPEFACES.size()));
      Margins margins = margins(base.margins());
      Length width = paper.width().minus(margins.left().chosen()).minus(margins.right().chosen());
      Length left = width.times(7, 16);
      Columns columns = new Columns(left, width.minus(left));
      Map<Component, ComponentStyle> styles = new EnumMap<>(base.styles());
      styles.replaceAll((component, style) -> style(style));
      return new PageLayout(
          paper,
          margins,
          Length.tenthsOfMm(random.nextInt(200)),
          typeface,
          paragraphs(base.paragraphs()),
          base.pageNumbering(),
          columns,
          columns,
          Length.mm(random.nextInt(40)),
          strokeWidths(base.strokeWidths()),
          gaps(base.gaps()),
          stampFrames(base.stampFrames()),
          base.proportions(),
          styles);
    }

    private Margins margins(Margins base) {
      return new Margins(
          drawn(base.top()), drawn(base.bottom()), drawn(base.left()), drawn(base.right()));
    }

    private ParagraphSpacing paragraphs(ParagraphSpacing base) {
      return new ParagraphSpacing(
          base.allowedIndents(),
          base.allowedIndents().get(random.nextInt(2)),
          base.spacing(),
          base.minLineSpacing(),
          base.maxLineSpacing(),
          100 + random.nextInt(51),
          base.basis());
    }

    private ComponentStyle style(ComponentStyle base) {
      Length size = random.nextInt(3) == 0 ? in(base.size()) : halfPointsIn(base.size());
      boolean spaced = random.nextBoolean();
      return new ComponentStyle(
          MeasureRange.fixed(size, base.size().basis()),
          base.sizeRelation(),
          base.bold(),
          base.italic(),
          base.letterCase(),
          base.alignment(),
          base.firstLineIndented(),
          spaced ? space() : base.spaceBefore(),
          spaced ? space() : base.spaceAfter(),
          base.boxed(),
          base.stroke(),
          base.basis());
    }

    private Length in(MeasureRange measure) {
      long room = measure.max().minus(measure.min()).emu();
      return new Length(measure.min().emu() + (long) (random.nextDouble() * room));
    }

    private Length halfPointsIn(MeasureRange size) {
      int from = (int) size.min().toHalfPoints();
      int to = (int) size.max().toHalfPoints();
      return Length.halfPoints(from + random.nextInt(to - from + 1));
    }

    private Length space() {
      return random.nextInt(3) == 0
          ? new Length(random.nextInt(400_000))
          : Length.pt(6 * random.nextInt(3));
    }

    private MeasureRange drawn(MeasureRange measure) {
      return new MeasureRange(measure.min(), measure.max(), in(measure), measure.basis());
    }

    private StrokeWidths strokeWidths(StrokeWidths base) {
      return new StrokeWidths(
          drawn(base.componentStroke()),
          drawn(base.stampFrame()),
          drawn(base.tableBorder()),
          drawn(base.chartAxis()),
          drawn(base.chartGridLine()),
          drawn(base.chartLine()),
          drawn(base.chartMark()));
    }

    private StampFrames stampFrames(StampFrames base) {
      Length height = Length.mm(5 + random.nextInt(8));
      return new StampFrames(
          MeasureRange.fixed(height, base.height().basis()), base.widths(), base.besideWords());
    }

    private PageGaps gaps(PageGaps base) {
      return new PageGaps(
          drawn(base.aboveRuleLine()),
          drawn(base.belowContactLine()),
          drawn(base.belowCirculation()),
          drawn(base.belowTable()),
          drawn(base.aboveCopyLine()),
          drawn(base.belowCopyLine()),
          drawn(base.belowCopyHeader()),
          drawn(base.besideCellText()),
          drawn(base.beforeAddressees()));
    }
  }
}
