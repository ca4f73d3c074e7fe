package org.congvan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.congvan.body.Footnote;
import org.congvan.body.Text;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.fold.TextStore;
import org.congvan.rollup.intake.StatementKind;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.report.SummaryReport;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupOptions;
import org.congvan.rollup.result.StatementGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementGroupsTest {

  @Test
  void equalDifficulties_areOneWithAllSources() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                difficulty(Reports.SCIENCE, "Chưa có cán bộ chuyên trách."),
                difficulty(Reports.HEALTH, "Thiếu kinh phí tuyên truyền, hòa giải;"),
                difficulty(Reports.FINANCE, "thiếu kinh phí  tuyên truyền,hoà giải./.")));

    List<StatementGroup> groups = result.statements(StatementKind.DIFFICULTY);

    assertThat(groups)
        .extracting(StatementGroup::text)
        .containsExactly("Thiếu kinh phí tuyên truyền, hòa giải;", "Chưa có cán bộ chuyên trách.");
    assertThat(groups.get(0).sources())
        .extracting(source -> source.agency().name() + " " + source.source())
        .containsExactly("Sở Tài chính Sở Tài chính/1.json", "Sở Y tế Sở Y tế/1.json");
    assertThat(result.statements(StatementKind.RECOMMENDATION)).isEmpty();
  }

  @Test
  void likeWords_areNotGrouped() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                difficulty(Reports.HEALTH, "Thiếu kinh phí để tuyên truyền cải cách hành chính"),
                difficulty(
                    Reports.FINANCE, "Còn thiếu kinh phí để tuyên truyền cải cách hành chính"),
                difficulty(Reports.SCIENCE, "Chưa có cán bộ chuyên trách")));

    assertThat(result.statements(StatementKind.DIFFICULTY)).hasSize(3);
    assertThat(result.similar(StatementKind.DIFFICULTY, 60))
        .singleElement()
        .satisfies(
            like -> {
              assertThat(like.shared()).isEqualTo(9);
              assertThat(like.all()).isEqualTo(10);
            });
    assertThat(result.similar(StatementKind.DIFFICULTY, 91)).isEmpty();
  }

  @Test
  void similar_refusesAShareOfZero() {
    PeriodResult result = Reports.only(Reports.fold(difficulty(Reports.HEALTH, "Thiếu kinh phí")));

    assertThatThrownBy(() -> result.similar(StatementKind.DIFFICULTY, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 100 percent: 0");
  }

  @Test
  void statementTwiceInOneReport_hasOneSource() {
    ReformReport report =
        Reports.report()
            .difficulty(Difficulty.of("Thiếu kinh phí"))
            .difficulty(Difficulty.of("Thiếu kinh phí."))
            .build();

    PeriodResult result = Reports.only(Reports.fold(Reports.submitted(Reports.HEALTH, report)));

    assertThat(result.statements(StatementKind.DIFFICULTY))
        .singleElement()
        .satisfies(group -> assertThat(group.sources()).hasSize(1));
  }

  @Test
  void footnoteOfAStatement_isKeptInParentheses() {
    ReformReport report =
        Reports.report()
            .difficulty(
                new Difficulty(
                    List.of(
                        Text.of("Thiếu kinh phí"),
                        Footnote.of("So với dự toán đầu năm."),
                        Text.of(" cho tuyên truyền")),
                    List.of()))
            .build();

    PeriodResult result = Reports.only(Reports.fold(Reports.submitted(Reports.HEALTH, report)));

    assertThat(result.statements(StatementKind.DIFFICULTY))
        .extracting(StatementGroup::text)
        .containsExactly("Thiếu kinh phí (So với dự toán đầu năm.) cho tuyên truyền");
  }

  @Test
  void areasOfAllAgencies_areTold() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, inArea(ReformArea.PUBLIC_FINANCE)),
                Reports.submitted(Reports.FINANCE, inArea(ReformArea.INSTITUTIONS))));

    assertThat(result.statements(StatementKind.DIFFICULTY).get(0).areas())
        .containsExactly(ReformArea.INSTITUTIONS, ReformArea.PUBLIC_FINANCE);
  }

  @Test
  void recommendationsToDifferentAddressees_areKeptApart() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                recommendation(Reports.HEALTH, "UBND tỉnh"),
                recommendation(Reports.FINANCE, "ubnd tỉnh"),
                recommendation(Reports.SCIENCE, "Bộ Nội vụ")));

    assertThat(result.statements(StatementKind.RECOMMENDATION))
        .extracting(StatementGroup::addressedTo)
        .containsExactly("UBND tỉnh", "Bộ Nội vụ");
  }

  @Test
  void report_namesTheSourcesOfEveryStatement() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH,
                    Reports.report()
                        .activity(
                            Reports.counting(Reports.count("Số tin, bài", "1200", "tin, bài")))
                        .difficulty(Difficulty.of("Thiếu kinh phí."))
                        .recommendation(Recommendation.of("Bố trí kinh phí"))
                        .build()),
                Reports.submitted(
                    Reports.FINANCE,
                    Reports.report()
                        .activity(Reports.counting(Reports.count("Số tin, bài", "50", "tin, bài")))
                        .difficulty(Difficulty.of("Thiếu kinh phí"))
                        .build())),
            RollupOptions.builder().expect(List.of(Reports.HEALTH, Reports.SCIENCE)).build());

    ReformReport report = SummaryReport.of(result, ReportOutline.communication("năm 2020"));

    assertThat(report.period()).isEqualTo(Reports.YEAR);
    assertThat(report.difficulties())
        .extracting(difficulty -> ((Text) difficulty.text().get(0)).text())
        .containsExactly("Thiếu kinh phí (Sở Y tế, Sở Tài chính).");
    assertThat(report.recommendations())
        .extracting(recommendation -> ((Text) recommendation.text().get(0)).text())
        .containsExactly("Bố trí kinh phí (Sở Y tế).");
    assertThat(report.counts())
        .singleElement()
        .satisfies(count -> assertThat(count.value()).isEqualTo("1250"));
    assertThat(report.opening().toString())
        .contains(
            "02 cơ quan, đơn vị; số liệu từ ngày 15/12/2018 đến ngày 14/12/2019.",
            "Sở Khoa học và Công nghệ")
        .doesNotContain("Phụ lục");
    assertThat(report.closing().toString())
        .contains("Trên đây là tổng hợp báo cáo năm 2019 của các cơ quan, đơn vị.");
    assertThat(report.body().toString()).contains("Số tin, bài: 1.250 tin, bài");
  }

  @Test
  void report_tellsNamesakesApart() {
    IssuingAgency commune = IssuingAgency.of("UBND xã Tân Lập");
    PeriodResult result =
        Reports.only(
            Reports.fold(
                difficulty(commune.withParent("UBND huyện A"), "Thiếu kinh phí"),
                difficulty(commune.withParent("UBND huyện B"), "Thiếu kinh phí")));

    assertThat(
            SummaryReport.of(result, ReportOutline.communication("năm 2020"))
                .difficulties()
                .toString())
        .contains("(UBND xã Tân Lập – UBND huyện A, UBND xã Tân Lập – UBND huyện B)");
  }

  @Test
  void reportOfAHugeTotal_tellsItInDigits() {
    String huge = "9".repeat(100);
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH,
                    Reports.report()
                        .activity(Reports.counting(Reports.count("Số tin", huge, "tin")))
                        .build()),
                Reports.submitted(
                    Reports.FINANCE,
                    Reports.report()
                        .activity(Reports.counting(Reports.count("Số tin", huge, "tin")))
                        .build())));

    ReformReport report = SummaryReport.of(result, ReportOutline.communication("năm 2020"));

    assertThat(report.counts()).isEmpty();
    assertThat(report.body().toString()).contains("1" + "9".repeat(99) + "8 tin");
  }

  @Test
  void spilledTexts_areReadBack(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("texts");
    String longText = "Thiếu kinh phí " + "để tuyên truyền ".repeat(10_000) + "x";
    try (TextStore texts = TextStore.onDisk(file)) {
      ReportAccumulator accumulator = new ReportAccumulator(texts);
      for (int i = 0; i < 50; i++) {
        accumulator.add(difficulty(IssuingAgency.of("Sở " + i), "Khó khăn thứ " + i));
      }
      accumulator.add(difficulty(Reports.HEALTH, longText));

      List<StatementGroup> groups = Reports.only(accumulator).statements(StatementKind.DIFFICULTY);

      assertThat(groups).hasSize(51);
      assertThat(groups).extracting(StatementGroup::text).contains("Khó khăn thứ 49", longText);
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void closedStore_saysWhichFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("texts");
    TextStore texts = TextStore.onDisk(file);
    ReportAccumulator accumulator = new ReportAccumulator(texts);
    accumulator.add(difficulty(Reports.HEALTH, "Thiếu kinh phí " + "x".repeat(100_000)));
    List<StatementGroup> groups = Reports.only(accumulator).statements(StatementKind.DIFFICULTY);

    texts.close();

    assertThatThrownBy(() -> groups.get(0))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void existingFile_isNotOverwritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("texts"), "mine");

    assertThatThrownBy(() -> TextStore.onDisk(file)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("mine");
  }

  private static ReformReport inArea(ReformArea area) {
    return Reports.report()
        .difficulty(new Difficulty(List.of(Text.of("Thiếu kinh phí")), List.of(area)))
        .build();
  }

  private static SubmittedReport difficulty(IssuingAgency agency, String text) {
    return Reports.submitted(agency, Reports.report().difficulty(Difficulty.of(text)).build());
  }

  private static SubmittedReport recommendation(IssuingAgency agency, String addressedTo) {
    return Reports.submitted(
        agency,
        Reports.report()
            .recommendation(new Recommendation(List.of(Text.of("Bố trí kinh phí")), addressedTo))
            .build());
  }
}
