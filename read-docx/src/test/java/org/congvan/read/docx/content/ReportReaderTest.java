package org.congvan.read.docx.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.body.Block;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports on reform, recognised by their outline; and what only looks like one. */
class ReportReaderTest {

  static Iterable<Cases.Row> periods() {
    return Cases.rows("periods.tsv");
  }

  @ParameterizedTest
  @MethodSource("periods")
  void period_isReadOfTheWords(Cases.Row row) {
    assertThat(PeriodReader.read(row.get(0)).map(ReportingPeriod::label).orElse("-"))
        .isEqualTo(row.get(1));
  }

  @Test
  void reportThatWasWritten_isAReportAgain() {
    ReformReport report = SampleDocuments.reformReport(2020);
    List<PaperBlock> paper = Bodies.paper(report.body().blocks(), Bodies.frame());
    assertThat(BodyReader.standard().about("kết quả năm 2020").read(paper).content())
        .isInstanceOfSatisfying(
            ReformReport.class,
            read -> {
              assertThat(read.period()).isEqualTo(report.period());
              assertThat(read.opening()).isEqualTo(report.opening());
              assertThat(read.directives()).isEqualTo(report.directives());
              assertThat(read.advantages()).isEqualTo(report.advantages());
              assertThat(read.difficulties()).isEqualTo(report.difficulties());
              assertThat(read.recommendations()).isEqualTo(report.recommendations());
              assertThat(read.plannedTasks()).isEqualTo(report.plannedTasks());
              assertThat(read.closing()).isEqualTo(report.closing());
              for (ActivityAspect aspect : ActivityAspect.values()) {
                assertThat(read.activities(aspect))
                    .extracting(activity -> activity.text())
                    .isEqualTo(
                        report.activities(aspect).stream().map(each -> each.text()).toList());
              }
              assertThat(read.counts())
                  .singleElement()
                  .satisfies(
                      count -> {
                        assertThat(count.value()).isEqualByComparingTo(BigDecimal.valueOf(7));
                        assertThat(count.unit()).isEqualTo("tin, bài");
                      });
            });
  }

  @Test
  void paragraphsInTheMiddle_areTextAroundTheRecords() {
    Paragraph heading = Paragraph.of("Kết quả").withAlignment(ParagraphAlignment.CENTER);
    Paragraph note = Paragraph.of("(Số liệu tạm tính)").withAlignment(ParagraphAlignment.RIGHT);
    ReformReport report = SampleDocuments.reformReport(2020);
    ReformReport around =
        report.withOutline(
            report
                .outline()
                .withDirectives(
                    report.outline().directives().withLead(heading).withConclusion(note)));

    ReformReport read = ReportReader.read(around.body().blocks(), "năm 2020").orElseThrow();

    assertThat(read.directives()).isEqualTo(report.directives());
    assertThat(read.outline().directives()).isEqualTo(around.outline().directives());
  }

  @Test
  void bodyWithMoreThanTheOutline_staysABody() {
    List<Block> blocks = new ArrayList<>(SampleDocuments.reformReport(2020).body().blocks());
    assertThat(ReportReader.read(blocks, "năm 2020")).isPresent();
    assertThat(ReportReader.read(blocks, "")).as("no period").isEmpty();
    assertThat(ReportReader.read(blocks.subList(0, 2), "năm 2020")).as("one part").isEmpty();
    blocks.add(2, Paragraph.of("Giữa hai phần."));
    assertThat(ReportReader.read(blocks, "năm 2020")).as("more between parts").isEmpty();
  }

  @Test
  void dispatch477_isAReport() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeThat(shared).as("no folder of real papers: -Dcongvan.shared").isNotNull();
    Path seed = Path.of(Objects.requireNonNull(shared), "seed", "cong-van-477-SKHCN-TTNCUD.md");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readString(seed, StandardCharsets.UTF_8).lines().toList()) {
      String words = line.replaceAll("^#+ ", "").replaceAll("[*<>]", "");
      if (words.startsWith("Nơi nhận")) {
        break;
      }
      if (words.startsWith("Phúc đáp") || !lines.isEmpty()) {
        lines.add(words);
      }
    }
    BodyReading reading =
        BodyReader.standard()
            .joiningCutLines()
            .about("V/v báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC năm 2019")
            .read(StructuresTest.paper(lines));
    assertThat(reading.content())
        .isInstanceOfSatisfying(
            ReformReport.class,
            report -> {
              assertThat(report.period()).isEqualTo(ReportingPeriod.year(2019));
              assertThat(report.activities(ActivityAspect.CONTENT)).hasSize(6);
              assertThat(report.activities(ActivityAspect.FORM)).hasSize(2);
              assertThat(report.activities(ActivityAspect.QUANTITY)).hasSize(2);
              assertThat(report.counts().map(ActivityCount::toProse))
                  .containsExactly(
                      "11 văn bản",
                      "07 văn bản",
                      "20 tin,bài",
                      "107 văn bản",
                      "54 thủ tục hành chính");
              assertThat(report.advantages()).hasSize(3);
              assertThat(report.difficulties()).hasSize(2);
              assertThat(report.recommendations()).hasSize(2);
              assertThat(report.plannedTasks()).hasSize(3);
              assertThat(report.closing()).hasSize(1);
            });
    assertThat(reading.doubts()).as("the line that was cut").hasSize(1);
    assertThat(
            Words.missing(
                Words.ofPaper(StructuresTest.paper(lines)),
                List.of(Words.ofBlocks(reading.content().body().blocks()))))
        .isEmpty();
  }
}
