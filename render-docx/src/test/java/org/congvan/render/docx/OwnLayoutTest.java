package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.Fraction;
import org.congvan.layout.Length;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.PageGaps;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageProportions;
import org.congvan.layout.StampFrames;
import org.congvan.layout.StrokeWidths;
import org.congvan.model.OfficialDocument;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.junit.jupiter.api.Test;

/** A layout of the caller's own is taken as the layouts of this library are. */
class OwnLayoutTest {

  private static final Basis HOUSE = new Basis.Practice("quy định của cơ quan", Confidence.HIGH);

  private static DocxFile dispatch(PageLayout layout) {
    return DocxFile.of(
        OwnLayout.rendererOf(layout),
        SampleDocuments.dispatch477(SampleDocuments.UNDER_CIRCULAR).build());
  }

  @Test
  void headingInAnotherSize_keepsItsOwnStyleAndItsLevel() {
    DocxFile file =
        dispatch(
            OwnLayout.from(Decree30Layout.LAYOUT)
                .size(Component.CLAUSE_TITLE, Length.pt(13))
                .build());
    var title = file.paragraph("1. Về nội dung tuyên truyền");

    assertThat(DocxFile.style(title)).isEqualTo("ClauseTitle");
    assertThat(DocxFile.attribute(title, "outlineLvl", "val")).isEqualTo("1");
  }

  @Test
  void headingInOtherSpacing_saysItBesideTheStyleOfItsLevel() {
    DocxFile file =
        dispatch(
            OwnLayout.from(Decree30Layout.LAYOUT)
                .space(Component.CLAUSE_TITLE, Length.pt(3), Length.ZERO)
                .build());
    var title = file.paragraph("1. Về nội dung tuyên truyền");

    assertThat(DocxFile.style(title)).isEqualTo("Heading2");
    assertThat(DocxFile.attribute(title, "spacing", "before")).isEqualTo("60");
    assertThat(DocxFile.attribute(title, "spacing", "after")).isEqualTo("0");
  }

  @Test
  void equalLayout_givesTheSameFileAsTheLayoutOfThisLibrary() {
    PageLayout same = OwnLayout.from(Decree30Layout.LAYOUT).build();
    var report = SampleDocuments.report(SampleDocuments.UNDER_DECREE);

    assertThat(same).isEqualTo(Decree30Layout.LAYOUT).isNotSameAs(Decree30Layout.LAYOUT);
    assertThat(DocxFile.of(OwnLayout.rendererOf(same), report).bytes())
        .isEqualTo(DocxFile.of(report).bytes());
  }

  private static DocxFile file(PageLayout layout, OfficialDocument document) {
    return DocxFile.of(OwnLayout.rendererOf(layout), document);
  }

  private static MeasureRange twips(int twips) {
    return MeasureRange.fixed(Length.twips(twips), HOUSE);
  }

  @Test
  void gaps_areThoseOfTheLayout() {
    PageGaps gaps =
        new PageGaps(
            twips(31),
            MeasureRange.fixed(Length.pt(7), HOUSE),
            twips(101),
            twips(103),
            twips(107),
            twips(109),
            twips(113),
            twips(127),
            twips(1009));
    PageLayout layout = OwnLayout.from(Decree30Layout.LAYOUT).gaps(gaps).build();
    LocalDate day = SampleDocuments.UNDER_DECREE;
    DocxFile stamps = file(layout, SampleDocuments.stamps(day));

    assertThat(stamps.text("word/styles.xml"))
        .contains("w:before=\"31\" w:line=\"20\"")
        .contains("<w:top w:color=\"000000\" w:space=\"7\"");
    assertThat(stamps.text("word/document.xml"))
        .contains("<w:spacing w:before=\"101\"/>")
        .contains("<w:ind w:left=\"1009\"/>");
    assertThat(file(layout, SampleDocuments.report(day)).text("word/document.xml"))
        .contains("<w:spacing w:before=\"103\"/>")
        .contains("<w:tblCellMar><w:left w:type=\"dxa\" w:w=\"127\"/>");
    assertThat(file(layout, SampleDocuments.copy(day)).text("word/document.xml"))
        .contains("<w:spacing w:before=\"107\"/>")
        .contains("<w:spacing w:after=\"109\"/>")
        .contains("<w:spacing w:before=\"113\"/>");
  }

  @Test
  void strokes_areAsThickAsTheLayoutSays() {
    StrokeWidths widths =
        new StrokeWidths(
            twips(20), twips(30), twips(40), twips(50), twips(60), twips(70), twips(180));
    PageLayout layout = OwnLayout.from(Decree30Layout.LAYOUT).strokeWidths(widths).build();
    LocalDate day = SampleDocuments.UNDER_DECREE;
    DocxFile charts = file(layout, SampleDocuments.charts(day));
    String drawings =
        charts.parts().keySet().stream()
            .filter(part -> part.startsWith("word/charts/chart"))
            .map(charts::text)
            .collect(Collectors.joining());

    assertThat(file(layout, SampleDocuments.stamps(day)).text("word/styles.xml"))
        .contains("<w:top w:color=\"000000\" w:space=\"0\" w:sz=\"8\"")
        .contains("<w:left w:color=\"FF0000\" w:space=\"0\" w:sz=\"12\"");
    assertThat(file(layout, SampleDocuments.report(day)).text("word/document.xml"))
        .contains("<w:insideH w:color=\"000000\" w:space=\"0\" w:sz=\"16\"");
    assertThat(Pattern.compile("<a:ln w=\"(\\d+)\"").matcher(drawings).results())
        .extracting(match -> Integer.parseInt(match.group(1)) / 635)
        .containsOnly(50, 60, 70);
    assertThat(drawings).contains("<c:size val=\"9\"/>");
  }

  @Test
  void framesOfStamps_areAsLargeAsTheLayoutSays() {
    StampFrames frames =
        new StampFrames(
            MeasureRange.fixed(Length.mm(12), HOUSE),
            Map.of("THƯỢNG KHẨN", MeasureRange.fixed(Length.mm(50), HOUSE)),
            MeasureRange.fixed(Length.mm(1), HOUSE));
    PageLayout layout = OwnLayout.from(Decree30Layout.LAYOUT).stampFrames(frames).build();
    DocxFile file = file(layout, SampleDocuments.stamps(SampleDocuments.UNDER_DECREE));

    // Half of 70 mm less 50 mm on either side; half of 12 mm less a line of 13 pt above and below.
    assertThat(DocxFile.attribute(file.paragraph("THƯỢNG KHẨN"), "ind", "left")).isEqualTo("567");
    assertThat(file.text("word/styles.xml")).contains("w:space=\"10\" w:sz=\"8\"");
    long mark = Long.parseLong(DocxFile.attribute(file.paragraph("MẬT"), "ind", "left"));
    long before =
        Long.parseLong(
            DocxFile.attribute(
                DocxFile.of(SampleDocuments.stamps(SampleDocuments.UNDER_DECREE)).paragraph("MẬT"),
                "ind",
                "left"));
    assertThat(mark - before).isEqualTo(Length.mm(2).toTwips());
  }

  @Test
  void figuresAndColumns_takeThePartThatTheLayoutAllows() {
    PageProportions parts =
        new PageProportions(new Fraction(1, 2), new Fraction(1, 10), new Fraction(5, 4), HOUSE);
    PageLayout layout = OwnLayout.from(Decree30Layout.LAYOUT).proportions(parts).build();
    DocxFile file = file(layout, SampleDocuments.charts(SampleDocuments.UNDER_DECREE));
    long highest = Length.mm(297 - 2 * 20).times(1, 10).emu();

    assertThat(Pattern.compile("cy=\"(\\d+)\"").matcher(file.text("word/document.xml")).results())
        .isNotEmpty()
        .allSatisfy(
            match -> assertThat(Long.parseLong(match.group(1))).isLessThanOrEqualTo(highest));
    assertThat(file.text("word/charts/chart1.xml")).contains("<c:gapWidth val=\"125\"/>");
  }
}
