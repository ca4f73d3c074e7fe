package org.congvan.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.Citation;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.junit.jupiter.api.Test;

class ReformReportTest {
  private static final ReportOutline OUTLINE = ReportOutline.communication("năm 2020");

  @Test
  void body_ofAFullReport_countsPartsIToVAnd1To3() {
    List<Block> blocks = full(OUTLINE).body().blocks();

    assertThat(labels(blocks)).containsExactly("I.", "II.", "III.", "IV.", "V.");
    assertThat(labels(section(blocks, 1).blocks())).containsExactly("1.", "2.", "3.");
    assertThat(labels(section(blocks, 2).blocks())).containsExactly("1.", "2.");
    assertThat(section(blocks, 4).level()).isEqualTo(SectionLevel.HEADING);
    assertThat(Inline.plainText(section(blocks, 4).heading()))
        .isEqualTo("Phương hướng, nhiệm vụ năm 2020");
    assertThat(blocks.get(0)).isEqualTo(Paragraph.of("mở đầu"));
    assertThat(blocks.get(blocks.size() - 1)).isEqualTo(Paragraph.of("kết thúc"));
  }

  @Test
  void body_leavesEmptyPartsOutAndCountsOn() {
    ReformReport report =
        builder()
            .activity(Activity.of(ActivityAspect.QUANTITY, Text.of("07 tin")))
            .difficulty(Difficulty.of("kinh phí"))
            .plannedTask(PlannedTask.of("tiếp tục"))
            .build();

    List<Block> blocks = report.body().blocks();

    assertThat(labels(blocks)).containsExactly("I.", "II.", "III.");
    Section results = section(blocks, 0);
    assertThat(Inline.plainText(results.heading())).startsWith("Tình hình thực hiện");
    assertThat(labels(results.blocks())).containsExactly("1.");
    assertThat(Inline.plainText(section(results.blocks(), 0).heading())).startsWith("Số lượng");
    Section difficulties = section(section(blocks, 1).blocks(), 0);
    assertThat(difficulties.label()).isEqualTo("1.");
    assertThat(Inline.plainText(difficulties.heading())).isEqualTo("Khó khăn");
  }

  @Test
  void body_ofAnEmptyReport_isEmpty() {
    assertThat(builder().build().body().blocks()).isEmpty();
  }

  @Test
  void part_withRunningTextOnly_stays() {
    ReportOutline outline =
        OUTLINE.withForms(OUTLINE.forms().withLead(Paragraph.of("Không phát sinh.")));

    List<Block> blocks =
        ReformReport.builder(ReportingPeriod.year(2019), outline).build().body().blocks();

    assertThat(labels(blocks)).containsExactly("I.");
    assertThat(section(section(blocks, 0).blocks(), 0).blocks())
        .containsExactly(Paragraph.of("Không phát sinh."));
  }

  @Test
  void items_standBetweenLeadAndConclusion_inTheStyleOfTheirPart() {
    ReportOutline outline =
        OUTLINE.withContents(
            OUTLINE
                .contents()
                .withLead(Paragraph.of("gồm:"))
                .withConclusion(Paragraph.of("tất cả.")));

    Section results = section(full(outline).body().blocks(), 1);

    assertThat(section(results.blocks(), 0).blocks())
        .containsExactly(
            Paragraph.of("gồm:"),
            BulletList.of(BulletMark.PLUS, "nội dung"),
            Paragraph.of("tất cả."));
    assertThat(section(results.blocks(), 1).blocks()).containsExactly(Paragraph.of("hình thức"));
    assertThat(section(results.blocks(), 2).blocks())
        .containsExactly(BulletList.of(BulletMark.DASH, "số lượng"));
  }

  @Test
  void body_isTheSameAtEveryCall() {
    ReformReport report = full(OUTLINE);

    assertThat(report.body()).isEqualTo(report.body());
  }

  @Test
  void counts_areThoseOfAllActivitiesInOrder() {
    ActivityCount news = ActivityCount.of("tin", 7, "tin");
    ActivityCount items = ActivityCount.of("bài", 2, "bài");
    ReformReport report =
        builder()
            .activity(Activity.of(ActivityAspect.FORM, Text.of("một")).withCounts(news))
            .activity(Activity.of(ActivityAspect.QUANTITY, Text.of("hai")).withCounts(items))
            .build();

    assertThat(report.counts()).containsExactly(news, items);
    assertThat(report.activities(ActivityAspect.FORM)).hasSize(1);
    assertThat(report.activities(ActivityAspect.CONTENT)).isEmpty();
  }

  @Test
  void builder_canGoOnAfterBuilding() {
    ReformReport.Builder builder = builder().advantage(Advantage.of("một"));
    ReformReport first = builder.build();
    builder.advantage(Advantage.of("hai"));

    assertThat(first.advantages()).hasSize(1);
    assertThat(builder.build().advantages()).hasSize(2);
  }

  @Test
  void directive_tellsTheDocumentsItCites() {
    LegalReference plan = LegalReference.of(DocumentCode.parse("07/KH-SKHCN"));
    Directive directive =
        Directive.of(Text.of("Ban hành "), Citation.of("Kế hoạch 07", plan), Text.of("."));

    assertThat(directive.documents()).containsExactly(plan);
  }

  @Test
  void recordWithoutWords_isRefusedByItsName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Directive(List.of()))
        .withMessageStartingWith("Directive must have text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Difficulty.of(" "))
        .withMessageStartingWith("Difficulty must have text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlannedTask.of("\n"))
        .withMessageStartingWith("Planned task must have text");
  }

  @Test
  void areas_areThoseOfTheirProgramme() {
    assertThat(ReformArea.of(ReformProgramme.RESOLUTION_30C))
        .hasSize(6)
        .contains(ReformArea.MODERNISATION)
        .doesNotContain(ReformArea.DIGITAL_GOVERNMENT, ReformArea.DIRECTION);
    assertThat(ReformArea.of(ReformProgramme.RESOLUTION_76))
        .hasSize(6)
        .contains(ReformArea.DIGITAL_GOVERNMENT)
        .doesNotContain(ReformArea.MODERNISATION, ReformArea.DIRECTION);
    assertThat(ReformArea.PROCEDURES.nameIn(ReformProgramme.RESOLUTION_76))
        .contains("Cải cách thủ tục hành chính");
  }

  private static ReformReport.Builder builder() {
    return ReformReport.builder(ReportingPeriod.year(2019), OUTLINE);
  }

  private static ReformReport full(ReportOutline outline) {
    return ReformReport.builder(ReportingPeriod.year(2019), outline)
        .opening(Paragraph.of("mở đầu"))
        .directive(Directive.of(Text.of("chỉ đạo")))
        .activity(Activity.of(ActivityAspect.QUANTITY, Text.of("số lượng")))
        .activity(Activity.of(ActivityAspect.CONTENT, Text.of("nội dung")))
        .activity(Activity.of(ActivityAspect.FORM, Text.of("hình thức")))
        .advantage(Advantage.of("thuận lợi"))
        .difficulty(Difficulty.of("khó khăn"))
        .recommendation(Recommendation.of("kiến nghị"))
        .plannedTask(PlannedTask.of("nhiệm vụ"))
        .closing(Paragraph.of("kết thúc"))
        .build();
  }

  private static List<String> labels(List<Block> blocks) {
    return sections(blocks).stream().map(Section::label).toList();
  }

  private static Section section(List<Block> blocks, int index) {
    return sections(blocks).get(index);
  }

  private static List<Section> sections(List<Block> blocks) {
    return blocks.stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
  }
}
