package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.house.HouseStyle;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationEntry;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.PageLayout;
import org.congvan.layout.SizeRelation;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.DocumentArbitraries;

/** Whatever an agency chooses inside the legal ranges is taken, checked and rendered. */
class HouseStyleProperties {

  private static final RegulationCatalogue STANDARD = RegulationCatalogue.standard();

  @Property(tries = 60)
  void anyChoiceInsideTheRanges_isRenderedAndPassesTheCheckOfTheLayout(
      @ForAll("issued") OfficialDocument document, @ForAll long seed) throws IOException {
    RegulationCatalogue law = STANDARD;
    for (RegulationEntry entry : STANDARD.entries()) {
      PageLayout chosen = choices(entry.layout(), new Random(seed));
      chosen.requireWithin(entry.layout());
      law = HouseStyle.of("any", entry).withLayout(page -> chosen).addTo(law);
      assertThat(law.require(entry.regulation().id()).layout()).isEqualTo(chosen);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    DocxRenderer.builder()
        .regulations(law)
        .build()
        .render(document, RegulationChoice.byDateOfIssue(), out);

    assertThat(out.toByteArray()).startsWith('P', 'K');
  }

  private static PageLayout choices(PageLayout law, Random random) {
    PageLayout page =
        law.withTopMargin(in(law.margins().top(), random))
            .withBottomMargin(in(law.margins().bottom(), random))
            .withLeftMargin(in(law.margins().left(), random))
            .withRightMargin(in(law.margins().right(), random))
            .withIndent(
                law.paragraphs()
                    .allowedIndents()
                    .get(random.nextInt(law.paragraphs().allowedIndents().size())))
            .withParagraphSpacing(Length.pt(6 + random.nextInt(20)))
            .withLineSpacing(100 + random.nextInt(51));
    List<Component> order = new ArrayList<>(List.of(Component.values()));
    Collections.shuffle(order, random);
    for (Component component : order) {
      SizeRelation relation = law.style(component).sizeRelation();
      if (relation == null || !relation.isDemanded()) {
        MeasureRange size = law.style(component).size();
        int least = (int) size.min().toHalfPoints();
        int room = (int) size.max().toHalfPoints() - least + 1;
        page = page.withSize(component, Length.halfPoints(least + random.nextInt(room)));
      }
    }
    return page;
  }

  private static Length in(MeasureRange range, Random random) {
    int tenths = (int) (range.max().minus(range.min()).emu() / Length.tenthsOfMm(1).emu());
    return range.min().plus(Length.tenthsOfMm(random.nextInt(tenths + 1)));
  }

  @Provide
  Arbitrary<OfficialDocument> issued() {
    return DocumentArbitraries.issued();
  }
}
