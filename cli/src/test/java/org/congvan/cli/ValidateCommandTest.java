package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Decree30;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.render.json.JsonValidationReports;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  @TempDir Path folder;

  @Test
  void validate_acceptableDocument_exitsWith0() throws IOException {
    Run run = Run.of("validate", input(json()));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("CHẤP NHẬN ĐƯỢC, 10 cảnh báo, 2 gợi ý: công văn 477/SKHCN-TTNCUĐ")
        .contains("CẢNH BÁO  RCPT-003  distribution.archive.draftingUnit\n");
  }

  @Test
  void validate_html_writesThePageWithTheFindings() throws IOException {
    Path page = folder.resolve("loi.html");

    Run run = Run.of("validate", input(json()), "--html", page, "--locale", "en");

    assertThat(run).isEqualTo(Run.of("validate", input(json()), "--locale", "en"));
    assertThat(page).content().contains("477/SKHCN-TTNCUĐ", "id=\"finding-1\"", "Basis: ");
  }

  @Test
  void validate_html_neverReplacesItsInput() throws IOException {
    Path input = input(json());

    Run run = Run.of("validate", input, "--html", input);

    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("it is the input");
    assertThat(input).content().isEqualTo(json());
  }

  @Test
  void validate_readsAnyFormatAndTellsItsDoubts() throws IOException {
    Path form =
        Files.writeString(
            folder.resolve("in.form"),
            "Cơ quan: Sở A\nSố: 5 /SA – VP\nĐịa danh: Huế\nNgày: 5/3/24\nTrích yếu: mời họp\n");
    Path text = Files.copy(form, folder.resolve("in.txt"));

    for (Run run :
        List.of(
            Run.of("validate", form, "--locale", "en"),
            Run.of("validate", "--from", "form", text, "--locale", "en"))) {
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).contains("dispatch 05/SA-VP", "ERROR  RCPT-001  addressees");
      assertThat(run.err().lines())
          .hasSize(2)
          .satisfiesExactly(
              code -> assertThat(code).contains(": header.code: \"5 /SA – VP\" was read as"),
              day ->
                  assertThat(day)
                      .endsWith(
                          ": header.promulgation.date: \"5/3/24\" was read as"
                              + " \"ngày 05 tháng 3 năm 2024\", or else"
                              + " \"ngày 05 tháng 3 năm 1924\": The year is written with two"
                              + " digits."));
    }
  }

  @Test
  void validate_speaksEnglish() throws IOException {
    Run run = Run.of("validate", input(json()), "--locale", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("ACCEPTABLE, 10 warnings, 2 pieces of advice: dispatch 477/SKHCN-TTNCUĐ");
  }

  @Test
  void validate_documentWithErrors_exitsWith1() throws IOException {
    // By the decree, a dispatch of 2021 must have an addressee and "Như trên".
    String wrong =
        json()
            .replace("2019-11-11", "2021-11-11")
            .replaceFirst("(?s)\"addressees\": \\[.*?\\]", "\"addressees\": []");

    Run run = Run.of("validate", input(wrong));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("KHÔNG CHẤP NHẬN ĐƯỢC").contains("RCPT-001");
  }

  @Test
  void validate_draftWithoutDate_exitsWith3() throws IOException {
    String draft = json().replaceFirst("(?s),\\s*\"promulgation\": \\{.*?\\}", "");

    Run run = Run.of("validate", input(draft));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("CHƯA KẾT LUẬN ĐƯỢC");
  }

  @Test
  void validate_draftAsOfADay_isJudgedByTheLawOfThatDay() throws IOException {
    Path draft = input(json().replaceFirst("(?s),\\s*\"promulgation\": \\{.*?\\}", ""));

    Run before = Run.of("validate", draft, "--as-of", "2020-03-04", "--json");
    Run after = Run.of("validate", draft, "--as-of", "2020-03-05", "--json");

    assertThat(report(before).regulation()).isEqualTo(Circular01.REGULATION);
    assertThat(report(after).regulation()).isEqualTo(Decree30.REGULATION);
    assertThat(before.code()).isNotEqualTo(3);
    assertThat(after.code()).isNotEqualTo(3);
  }

  @Test
  void validate_issuedDocumentAsOfAnotherDay_keepsToItsOwn() throws IOException {
    Run run = Run.of("validate", input(json()), "--as-of", "2021-01-01", "--json");

    assertThat(report(run).regulation()).isEqualTo(Circular01.REGULATION);
  }

  @Test
  void validate_asOfNoDay_isRefused() throws IOException {
    Path input = input(json());
    for (String day : List.of("2020-02-30", "05/3/2020", "")) {
      Run run = Run.of("validate", input, "--as-of", day);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines()).hasSize(1);
      assertThat(run.err())
          .contains("--as-of", "a day of the calendar such as 2020-03-05", '"' + day + '"');
    }
  }

  @Test
  void validate_dayWithoutKnownRegulation_exitsWith3() throws IOException {
    Run run = Run.of("validate", input(json().replace("2019-11-11", "1999-11-11")), "--json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(report(run).verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(report(run).obstacle())
        .isEqualTo(
            NotEvaluatedReason.of(
                NotEvaluatedReason.Kind.NO_REGULATION, "1999-11-11", "ADMINISTRATIVE"));
  }

  @Test
  void validate_asJson_isTheWholeReport() throws IOException {
    Run run = Run.of("validate", input(json()), "--json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"schema\": \"congvan-report/1\"");
    assertThat(report(run))
        .isEqualTo(DocumentValidator.standard().validate(DemoDocument.DISPATCH_477.read()));
  }

  @Test
  void validate_unknownLanguage_isRefused() throws IOException {
    Run run = Run.of("validate", input(json()), "--locale", "fr");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--locale", "expected vi or en", "\"fr\"");
  }

  private static ValidationReport report(Run run) throws IOException {
    byte[] json = run.out().getBytes(StandardCharsets.UTF_8);
    return JsonValidationReports.standard().read(new ByteArrayInputStream(json));
  }

  private Path input(String json) throws IOException {
    return Files.writeString(folder.resolve("in.json"), json);
  }

  private static String json() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonDocumentFormat.standard().render(DemoDocument.DISPATCH_477.read(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
