package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.congvan.body.Text;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.model.TitledDocument;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.rule.Severity;
import org.congvan.testkit.SampleDocuments;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollupCommandTest {

  private static final String GOLDEN = "rollup-three-departments.json";

  @TempDir Path folder;
  private Path reports;
  private Path before;
  private Path result;

  @BeforeEach
  void writeReports() throws IOException {
    reports =
        ReportFolder.write(
            Files.createDirectory(folder.resolve("reports")), ThreeDepartments.reports());
    before =
        ReportFolder.write(
            Files.createDirectory(folder.resolve("before")), ThreeDepartments.reportsBefore());
    result = folder.resolve("result.json");
  }

  /** The golden file is made anew with {@code -Dcongvan.regenerate=true}. */
  @Test
  void threeDepartments_areRolledUpAsTheGoldenFileTells() throws IOException {
    Path agencies =
        Files.writeString(
            folder.resolve("agencies.txt"),
            "\uFEFFSở Cát Tường\r\nSở Bình Minh\r\n\r\nSở An Lạc\r\nSở Đại Đồng\tH99.7");

    Run run = Run.of("rollup", reports, "-o", result, "--agencies", agencies, "--previous", before);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    String json = Files.readString(result);
    if (Boolean.getBoolean("congvan.regenerate")) {
      Files.writeString(Path.of("src/test/resources/org/congvan/cli").resolve(GOLDEN), json);
    }
    assertThat(json).isEqualTo(golden());
  }

  @Test
  void everyOutput_isWritten() throws IOException {
    Path draft = folder.resolve("draft.json");
    Path word = folder.resolve("draft.docx");
    Path workbook = folder.resolve("tables.xlsx");
    Path table = folder.resolve("table.csv");
    Path conflicts = folder.resolve("conflicts.csv");

    Run run =
        Run.of(
            "rollup",
            reports,
            "-o",
            result,
            "--document",
            draft,
            "--docx",
            word,
            "--xlsx",
            workbook,
            "--csv",
            table,
            "--conflicts",
            conflicts);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    OfficialDocument document = read(draft);
    assertThat(document).isInstanceOf(TitledDocument.class);
    assertThat(document.header().issuer().name()).isEqualTo("Sở Nội vụ tỉnh Hòa Bình Mới");
    assertThat(document.subject()).isEqualTo("Tổng hợp kết quả cải cách hành chính năm 2020");
    assertThat(document.issuedOn()).isEmpty();
    assertThat(document.attachments()).hasSize(4);
    assertThat(Files.readAllBytes(word)).startsWith('P', 'K');
    assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
    assertThat(Files.readString(table))
        .startsWith("\uFEFFTT;Cơ quan;")
        .contains("1;\"Sở An Lạc, UBND tỉnh Hòa Bình Mới\";125;\r\n")
        .endsWith(";Tổng cộng;250;3\r\n");
    assertThat(Files.readString(conflicts))
        .startsWith("\uFEFFTT;Cơ quan;Chỉ tiêu;Được tính;Số khác;Nội dung\r\n1;\"Sở An Lạc, ")
        .contains(";125;120;", "13/BC-SAL ngày 15/12/2020 (so-an-lac-bo-sung.json)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi      | \uFEFFTT;Cơ quan;",
        "en      | \uFEFFTT,Cơ quan,",
        "rfc4180 | TT,Cơ quan,",
      })
  void tables_areInTheFormOfTheirReader(String form, String begin) throws IOException {
    Path table = folder.resolve("table.csv");
    Path conflicts = folder.resolve("conflicts.csv");

    Run run =
        Run.of(
            "rollup",
            reports,
            "-o",
            result,
            "--csv",
            table,
            "--conflicts",
            conflicts,
            "--csv-form",
            form);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(table)).startsWith(begin);
    assertThat(Files.readString(conflicts)).startsWith(begin);
  }

  @Test
  void unknownFormOfTables_isRefused() {
    assertThat(Run.of("rollup", reports, "-o", result, "--csv-form", "excel").err())
        .contains("--csv-form", "expected vi, en or rfc4180, not \"excel\"");
  }

  /** Number, day and signature are the receiving agency's to give. */
  @Test
  void draft_lacksOnlyWhatItsAgencyKnows() throws IOException {
    Path draft = folder.resolve("draft.json");
    Run.of("rollup", reports, "-o", result, "--document", draft, "--previous", before);

    ValidationReport judged =
        DocumentValidator.standard()
            .validate(read(draft), RegulationChoice.asOf(LocalDate.of(2020, 12, 30)));

    assertThat(judged.findings())
        .filteredOn(finding -> finding.severity() != Severity.ADVICE)
        .extracting(finding -> finding.rule().toString())
        .containsExactlyInAnyOrder("HEAD-001", "HEAD-002", "HEAD-021", "SIGN-001");
  }

  @Test
  void moreFiguresThanASheetHasColumns_endTheCommandInWords() throws IOException {
    ReformReport.Builder report = ThreeDepartments.articles(2020, 1);
    for (int i = 0; i < 16_383; i++) {
      report.activity(
          Activity.of(ActivityAspect.QUANTITY, Text.of("Việc"))
              .withCounts(ActivityCount.of("Việc " + i, 1, "việc")));
    }
    Path file =
        Files.writeString(
            folder.resolve("wide.jsonl"),
            ReportFolder.line(
                ThreeDepartments.report(
                    "Sở An Lạc", "12/BC-SAL", LocalDate.of(2020, 12, 14), report)));
    Path workbook = folder.resolve("tables.xlsx");

    assertThat(Run.of("rollup", file, "-o", result, "--xlsx", workbook).err())
        .startsWith("congvan: Cannot write " + workbook + ": 16386 columns and 1 rows do not fit");
    assertOnly("before", "reports", "wide.jsonl");
  }

  @Test
  void lines_giveTheSameResultInAnyOrder() throws IOException {
    List<String> lines = lines();
    Path first = Files.writeString(folder.resolve("a.jsonl"), String.join("\n", lines));
    Collections.reverse(lines);
    Path second =
        Files.writeString(
            folder.resolve("b.jsonl"), "\uFEFF" + String.join("\r\n", lines) + "\r\n\r\n");
    Path other = folder.resolve("other.json");

    assertThat(Run.of("rollup", first, "-o", result).code()).isZero();
    assertThat(Run.of("rollup", second, "-o", other).code()).isZero();

    assertThat(withoutSources(result)).isEqualTo(withoutSources(other));
    assertThat(Files.readString(result)).contains("\"source\": \"a.jsonl:4\"");
  }

  @Test
  void repeatedRun_givesTheSameBytesAndMayOverwrite() throws IOException {
    assertThat(Run.of("rollup", reports, "-o", result).code()).isZero();
    byte[] first = Files.readAllBytes(result);
    assertThat(Run.of("rollup", reports, "-o", result).code()).isZero();

    assertThat(Files.readAllBytes(result)).isEqualTo(first);
    assertOnly("before", "reports", "result.json");
  }

  @Test
  void sameReportTwice_isADuplicateThatAddsNothing() throws IOException {
    String line = lines().get(2);
    Path file = Files.writeString(folder.resolve("twice.jsonl"), line + "\n" + line);

    assertThat(Run.of("rollup", file, "-o", result).code()).isZero();

    assertThat(Files.readString(result)).contains("\"value\": 80,", "\"identical\": true");
  }

  @Test
  void valuesOfAnySize_areExact() throws IOException {
    String line = lines().get(2);
    Path file =
        Files.writeString(
            folder.resolve("large.jsonl"),
            valued(line, "1" + "0".repeat(30))
                + "\n"
                + valued(line, "0.5").replace("Sở Bình Minh", "Sở An Lạc"));

    assertThat(Run.of("rollup", file, "-o", result).code()).isZero();

    assertThat(Files.readString(result)).contains("\"value\": 1" + "0".repeat(30) + ".5,");
  }

  @Test
  void negativeFigure_isRefusedNotAdded() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("negative.jsonl"),
            lines().get(0) + "\n" + valued(lines().get(2), "-80") + "\n");

    assertThat(Run.of("rollup", file, "-o", result).err())
        .isEqualTo(
            "congvan: "
                + file
                + ":2: Figure \"Tin, bài về cải cách hành chính\" is negative: -80 tin, bài;"
                + " expected 0 or more (RPT-002), such as 12\n");
    assertThat(Run.of("rollup", file, "-o", result, "--keep-going").code()).isEqualTo(4);
    assertThat(Files.readString(result))
        .contains("\"value\": 120,")
        .doesNotContain("\"value\": 40");
  }

  @Test
  void valueThatIsNoNumber_isRefusedWithItsPlace() throws IOException {
    for (String value : List.of("\"NaN\"", "NaN", "1e400", "\"12\"", "null")) {
      Path file =
          Files.writeString(
              folder.resolve("hostile.jsonl"),
              lines().get(0) + "\n" + valued(lines().get(2), value) + "\n");

      Run run = Run.of("rollup", file, "-o", result);

      assertThat(run.code()).as(value).isEqualTo(2);
      assertThat(run.err())
          .startsWith("congvan: " + file + ":2: ")
          .contains("$.content.activities[0].counts[0]");
      assertThat(run.err().lines()).hasSize(1);
      assertOnly("before", "hostile.jsonl", "reports");
    }
  }

  @Test
  void badFile_endsTheCommandWithNothingWritten() throws IOException {
    Files.writeString(reports.resolve("so-b.json"), "[".repeat(100_000));
    Files.writeString(result, "as it was");

    Run run = Run.of("rollup", reports, "-o", result, "--docx", folder.resolve("draft.docx"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("congvan: " + reports.resolve("so-b.json") + ": ")
        .contains("line 1, column ");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(Files.readString(result)).isEqualTo("as it was");
    assertOnly("before", "reports", "result.json");
  }

  @Test
  void badFiles_areToldCountedAndLeftOutWithKeepGoing() throws IOException {
    Files.writeString(reports.resolve("so-b.json"), "{}");
    Files.writeString(reports.resolve("so-e.json"), "");

    Run run = Run.of("rollup", reports, "-o", result, "--keep-going");

    assertThat(run.code()).as("done, but not with all documents").isEqualTo(4);
    assertThat(run.err().lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("congvan: Skipped: " + reports.resolve("so-b.json") + ": ");
    assertThat(run.err()).endsWith("congvan: Skipped 2 of 6 documents\n");
    assertThat(Files.readString(result))
        .contains("\"source\": \"so-e.json\",\n      \"reason\": \"the file is empty\"")
        .contains("\"rolledUp\": 4,\n    \"skipped\": 2\n  }")
        .endsWith("\"skippedBefore\": []\n}\n")
        .doesNotContain(folder.toString());
  }

  @Test
  void nothingLeftOutWithKeepGoing_isDoneWhole() {
    assertThat(Run.of("rollup", reports, "-o", result, "--keep-going"))
        .isEqualTo(new Run(0, "", ""));
  }

  @Test
  void badFileAmongThePeriodBefore_isToldApart() throws IOException {
    Files.writeString(before.resolve("so-b.json"), "{}");

    assertThat(Run.of("rollup", reports, "-o", result, "--previous", before).code()).isEqualTo(2);
    assertThat(result).doesNotExist();

    Run run = Run.of("rollup", reports, "-o", result, "--previous", before, "--keep-going");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).endsWith("congvan: Skipped 1 of 3 documents\n");
    assertThat(Files.readString(result))
        .contains("\"skipped\": 0\n  },\n  \"skipped\": [],")
        .contains("\"skippedBefore\": [\n    {\n      \"source\": \"so-b.json\",");
  }

  @Test
  void documentsThatAreNoReports_areRefused() throws IOException {
    Path file = folder.resolve("draft.jsonl");
    String dispatch = ReportFolder.line(SampleDocuments.letter());
    Files.writeString(file, dispatch);

    Run run = Run.of("rollup", file, "-o", result, "--keep-going");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("its content is no reform report", "Skipped 1 of 1 documents")
        .endsWith("congvan: Cannot roll up " + file + ": no document could be rolled up\n");
    assertThat(result).doesNotExist();
  }

  @Test
  void lineThatIsTooLong_isRefusedAndTheNextIsRead() throws IOException {
    Path file = folder.resolve("long.jsonl");
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < 50; i++) {
        out.write(" ".repeat(1_000_000));
      }
      out.write("\n" + lines().get(0));
    }

    assertThat(Run.of("rollup", file, "-o", result).err())
        .isEqualTo(
            "congvan: " + file + ":1: Cannot read line 1: expected at most 16000000 bytes\n");
    assertThat(Run.of("rollup", file, "-o", result, "--keep-going").code()).isEqualTo(4);
    assertThat(Files.readString(result)).contains("\"source\": \"long.jsonl:2\"");
  }

  @Test
  void nothingToRollUp_isRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path blank = Files.writeString(folder.resolve("blank.jsonl"), "\uFEFF\r\n\n");

    assertThat(Run.of("rollup", empty, "-o", result))
        .isEqualTo(
            new Run(
                2,
                "",
                "congvan: Cannot roll up "
                    + empty
                    + ": no file in it or below it ends in .docx or .form or .json or .pdf\n"));
    assertThat(Run.of("rollup", blank, "-o", result).err()).contains("it is empty");
    assertThat(Run.of("rollup", folder.resolve("missing"), "-o", result).err())
        .endsWith("missing: no such file\n");
    assertThat(result).doesNotExist();
  }

  @Test
  void fileOfAnotherReadableFormat_isReadToo() throws IOException {
    Path form =
        Files.writeString(
            reports.resolve("invitation.FORM"),
            "Cơ quan: Sở An Lạc\nSố: 5 /SAL – VP\nTrích yếu: mời họp\n");
    Files.writeString(reports.resolve("notes.txt"), "nothing that is read");

    Run run = Run.of("rollup", reports, "-o", result, "--keep-going");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .contains("congvan: " + form + ": header.code: \"5 /SAL – VP\" was read as \"05/SAL-VP\"")
        .contains("congvan: Skipped: " + form + ": ")
        .doesNotContain("notes.txt");
    assertThat(Files.readString(result)).contains("\"source\": \"invitation.FORM\"");
  }

  @Test
  void outputThatWouldBeReadAsAForm_isRefused() {
    assertThat(Run.of("rollup", reports, "-o", reports.resolve("result.form")).err())
        .contains("it is among the input");
  }

  @Test
  void outputsThatWouldBeReadAsReports_areRefused() {
    assertThat(Run.of("rollup", reports, "-o", reports.resolve("result.json")).err())
        .contains("it is among the input; name a place outside");
    assertThat(Run.of("rollup", reports, "-o", result, "--document", result).err())
        .contains("two outputs have this name");
    assertThat(reports.resolve("result.json")).doesNotExist();
  }

  @Test
  void reportsOnSeveralPeriods_needOneForTheDraft() throws IOException {
    List<String> lines = lines();
    for (OfficialDocument each : ThreeDepartments.reportsBefore().values()) {
      lines.add(ReportFolder.line(each));
    }
    Path file = Files.writeString(folder.resolve("both.jsonl"), String.join("\n", lines));
    Path draft = folder.resolve("draft.json");

    Run refused = Run.of("rollup", file, "-o", result, "--document", draft);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("name it with --period; there are năm 2019, năm 2020");
    assertOnly("before", "both.jsonl", "reports");

    Run chosen = Run.of("rollup", file, "-o", result, "--document", draft, "--period", "Năm 2019");
    assertThat(chosen.code()).isZero();
    assertThat(read(draft).subject()).endsWith("năm 2019");
    assertThat(Files.readString(result)).contains("\"changeInPercent\": 25.00");
  }

  @Test
  void agencyOfTheDraft_isToldWhereTheReportsDoNotAgree() throws IOException {
    List<String> lines = lines();
    lines.set(0, lines.get(0).replace("Sở Nội vụ", "Sở Tài chính"));
    Path file = Files.writeString(folder.resolve("reports.jsonl"), String.join("\n", lines));
    Path draft = folder.resolve("draft.json");

    assertThat(Run.of("rollup", file, "-o", result, "--document", draft).err())
        .contains("name who makes it with --agency");
    assertThat(Run.of("rollup", file, "-o", result, "--document", draft, "--agency", "Sở Nội vụ"))
        .isEqualTo(new Run(0, "", ""));
    assertThat(read(draft).header().issuer().name()).isEqualTo("Sở Nội vụ");
  }

  @Test
  void longRun_tellsHowFarItIs() throws IOException {
    String line = lines().get(2);
    Path file = folder.resolve("many.jsonl");
    try (var out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < 10_001; i++) {
        out.write("{}\n");
      }
      out.write(line);
    }

    Run run = Run.of("rollup", file, "-o", result, "--keep-going");

    assertThat(run.err()).contains("\ncongvan: 10000 documents read\n");
    assertThat(run.err()).endsWith("congvan: Skipped 10001 of 10002 documents\n");
  }

  @Test
  void deadline_isTheCallersWord() throws IOException {
    assertThat(Run.of("rollup", reports, "-o", result, "--due", "10").code()).isZero();
    assertThat(Files.readString(result)).contains("\"late\": []");
    assertThat(Run.of("rollup", reports, "-o", result, "--due", "-1").err())
        .startsWith("congvan: Option --due: ");
  }

  /** Due on Wednesday 16/12/2020; Bình Minh came on that day, Cát Tường on the 28th. */
  @Test
  void daysOff_moveTheDeadline() throws IOException {
    Path off = Files.writeString(folder.resolve("off.txt"), "2020-12-15\tNgày nghỉ\r\n\n");
    assertThat(Run.of("rollup", reports, "-o", result, "--holidays", off).code()).isZero();
    assertThat(Files.readString(result)).contains("\"dueOn\": \"2020-12-17\"");

    Path moved =
        Files.writeString(
            folder.resolve("moved.txt"),
            "2020-12-15\n2020-12-16\n2020-12-17\n2020-12-18\n+2020-12-19\n +2020-12-20 \n");
    assertThat(Run.of("rollup", reports, "-o", result, "--holidays", moved).code()).isZero();
    assertThat(Files.readString(result)).contains("\"dueOn\": \"2020-12-20\"");
  }

  @Test
  void listOfDaysThatSaysNothingOrWrong_isRefused() throws IOException {
    Path days = folder.resolve("days.txt");

    Files.writeString(days, "2020-01-01\n\n1/1/2021\n");
    assertThat(Run.of("rollup", reports, "-o", result, "--holidays", days).err())
        .isEqualTo(
            "congvan: "
                + days
                + ": line 3: Cannot read day \"1/1/2021\": expected year-month-day, such as"
                + " 2020-01-01\n");
    Files.writeString(days, "2020-01-04\n+2020-01-04\n");
    assertThat(Run.of("rollup", reports, "-o", result, "--holidays", days).err())
        .contains("2020-01-04 is a day off and worked");
    Files.writeString(days, "\n");
    assertThat(Run.of("rollup", reports, "-o", result, "--holidays", days).err())
        .contains("no day in it");
    assertThat(result).doesNotExist();
  }

  @Test
  void agencyAbove_containsTheFiguresBelow() throws IOException {
    Path agencies =
        Files.writeString(
            folder.resolve("agencies.txt"),
            "Sở An Lạc\nSở Bình Minh\t\tsở  An Lạc\nSở Cát Tường\n");

    assertThat(Run.of("rollup", reports, "-o", result, "--agencies", agencies).code()).isZero();

    assertThat(Files.readString(result))
        .contains("\"value\": 170,\n          \"agencies\": 2")
        .contains("\"kind\": \"hierarchy-imbalance\"")
        .contains("\"stated\": 125,", "\"sumBelow\": 80,", "\"below\": 1,");
  }

  @Test
  void agencyAboveThatCannotBe_isRefused() throws IOException {
    Path agencies = folder.resolve("agencies.txt");

    Files.writeString(agencies, "Sở An Lạc\t\tUBND tỉnh\n");
    assertThat(Run.of("rollup", reports, "-o", result, "--agencies", agencies).err())
        .isEqualTo(
            "congvan: "
                + agencies
                + ": \"Sở An Lạc\" is below \"UBND tỉnh\", which the list has not; expected it"
                + " once, on a line of its own\n");
    Files.writeString(agencies, "Sở An Lạc\t\tSở Bình Minh\nSở Bình Minh\t\tSở An Lạc\n");
    assertThat(Run.of("rollup", reports, "-o", result, "--agencies", agencies).err())
        .contains("must not be below itself");
    Files.writeString(agencies, "Sở An Lạc\tH1\n");
    assertThat(Run.of("rollup", reports, "-o", result, "--agencies", agencies).err())
        .startsWith("congvan: " + agencies + ": line 1: ")
        .contains("H1");
    assertThat(result).doesNotExist();
  }

  /** Two communes of one name are told apart by the district above them. */
  @Test
  void namesakes_areToldApartByTheAgencyAbove() throws IOException {
    List<String> lines = lines();
    Path file =
        Files.writeString(
            folder.resolve("namesakes.jsonl"),
            named(lines.get(0), "Xã Tân Lập", "Huyện A")
                + "\n"
                + named(lines.get(2), "Xã Tân Lập", "Huyện B"));
    Path agencies =
        Files.writeString(
            folder.resolve("agencies.txt"),
            "Huyện A\nHuyện B\nXã Tân Lập\t\tHuyện A\nXã Tân Lập\t\tHuyện B\n");

    assertThat(Run.of("rollup", file, "-o", result, "--agencies", agencies).code()).isZero();

    assertThat(Files.readString(result))
        .contains("\"value\": 200,\n          \"agencies\": 2")
        .contains("\"missing\": [\n        {\n          \"name\": \"Huyện A\"")
        .contains("\"parentName\": \"Huyện B\"")
        .contains("\"conflicts\": []");
  }

  private static String named(String line, String name, String above) {
    String changed =
        line.replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"" + name + "\"")
            .replaceFirst("\"parentName\":\"[^\"]*\"", "\"parentName\":\"" + above + "\"");
    assertThat(changed).contains("\"" + name + "\"", "\"" + above + "\"");
    return changed;
  }

  private void assertOnly(String... names) throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (OfficialDocument each : ThreeDepartments.reports().values()) {
      lines.add(ReportFolder.line(each));
    }
    return lines;
  }

  private static String valued(String line, String value) {
    String changed = line.replace("\"value\":80", "\"value\":" + value);
    assertThat(changed).isNotEqualTo(line);
    return changed;
  }

  private static String withoutSources(Path file) throws IOException {
    return Files.readString(file).replaceAll("\"source\": \"[^\"]*\"", "");
  }

  private static OfficialDocument read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return JsonDocumentFormat.standard().read(in).document();
    }
  }

  private static String golden() throws IOException {
    try (InputStream in = RollupCommandTest.class.getResourceAsStream(GOLDEN)) {
      assertThat(in).as(GOLDEN).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
