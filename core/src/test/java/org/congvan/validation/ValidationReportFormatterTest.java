package org.congvan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.code.DocumentType;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.layout.Decree30Layout;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.regulation.Decree30;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleMessages;
import org.congvan.rule.RuleSet;
import org.congvan.rule.Severity;
import org.junit.jupiter.api.Test;

class ValidationReportFormatterTest {

  private static final RegulationCatalogue CATALOGUE =
      RegulationCatalogue.of(
          List.of(
              TestRules.under(
                  Decree30.REGULATION,
                  TestRules.silent("TEST-001"),
                  TestRules.silent("TEST-002"),
                  TestRules.silent("TEST-003"))));

  private final ValidationReportFormatter formatter = ValidationReportFormatter.of(CATALOGUE);

  @Test
  void errorsWarningsAndAdvice_arePrintedWithTheirBasis() {
    ValidationReport report =
        report(
            finding("TEST-001", Severity.ERROR, "header.code", TestRules.CLAUSE, "a", "b"),
            finding(
                "TEST-002",
                Severity.WARNING,
                "subject",
                new Basis.UnreadClause(
                    DocumentCode.parse("01/2011/TT-BNV"), "Điều 9", "trang X", Confidence.MEDIUM),
                "c",
                "d"),
            finding(
                "TEST-003",
                Severity.ADVICE,
                "subject",
                new Basis.Practice("công văn thời đó", Confidence.HIGH),
                "e",
                "f"));
    assertThat(formatter.format(report, Locale.US))
        .isEqualTo(
            """
            NOT ACCEPTABLE, 1 error, 1 warning, 1 piece of advice: report 15/BC-SKHCN by rule set nd30-2020
            ERROR  TEST-001  header.code
              It's "a", not "b".
              Basis: Nghị định số 30/2020/NĐ-CP, Điều 1: “Phạm vi điều chỉnh”
            WARNING  TEST-002  subject
              It's "c", not "d".
              Basis: Thông tư số 01/2011/TT-BNV, Điều 9 (text not read; source: trang X; confidence: medium)
            ADVICE  TEST-003  subject
              It's "e", not "f".
              Basis: practice (source: công văn thời đó; confidence: high)
            Regulation applied: Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ
            Not evaluated:
              TEST-004, TEST-005: the document has no signature yet
            """);
  }

  @Test
  void undetermined_givesTheReasonFirst() {
    DocumentValidator validator = DocumentValidator.of(CATALOGUE);
    String other =
        formatter.format(
            validator.validate(TestRules.draft(DocumentFamily.PARTY)), TestRules.VIETNAMESE);
    assertThat(other)
        .startsWith(
            """
            CHƯA KẾT LUẬN ĐƯỢC: công văn chưa có số
              không có bộ quy tắc nào cho văn bản của Đảng
            Chưa đánh giá:
              TEST-001, TEST-002, TEST-003: không có bộ quy tắc nào cho văn bản của Đảng
            """);
    assertThat(
            formatter.obstacle(
                validator.validate(TestRules.draft(DocumentFamily.PARTY)), TestRules.VIETNAMESE))
        .contains("không có bộ quy tắc nào cho văn bản của Đảng");
    assertThat(formatter.obstacle(report(), TestRules.VIETNAMESE)).isEmpty();
  }

  @Test
  void anyOtherLanguage_getsVietnamese() {
    ValidationReport report = report();
    String vietnamese = formatter.format(report, TestRules.VIETNAMESE);
    assertThat(formatter.format(report, Locale.GERMANY)).isEqualTo(vietnamese);
    assertThat(formatter.format(report, Locale.ROOT)).isEqualTo(vietnamese);
    assertThat(vietnamese).startsWith("CHẤP NHẬN ĐƯỢC: báo cáo 15/BC-SKHCN theo bộ quy tắc");
  }

  @Test
  void valuesOfTheDocument_cannotBreakTheLinesOrTheTerminal() {
    String value = "x\n\u001B[31m\u202Ey" + "𝄞".repeat(400);
    String printed =
        formatter.format(
            report(
                finding(
                    "TEST-001", Severity.WARNING, "subject", TestRules.CONSISTENCY, value, "b")),
            TestRules.VIETNAMESE);
    assertThat(printed.lines().toList()).hasSize(7);
    assertThat(printed).contains("Ghi \"x  [31m y").contains("…\"").doesNotContain("\u001B");
    assertThat(printed.length()).isLessThan(1200);
  }

  @Test
  void longValues_areCutBetweenCharacters() {
    String longest = "x".repeat(300);

    assertThat(ReportTexts.printable(longest)).isEqualTo(longest);
    assertThat(ReportTexts.printable(longest + "y")).isEqualTo(longest + "…");
    assertThat(ReportTexts.printable("x".repeat(299) + "𝄞y")).isEqualTo("x".repeat(299) + "…");
    assertThat(ReportTexts.printable("x".repeat(298) + "𝄞y")).isEqualTo("x".repeat(298) + "𝄞…");
    assertThat(ReportTexts.printable("x".repeat(298) + "𝄞")).isEqualTo("x".repeat(298) + "𝄞");
    assertThat(ReportTexts.printable("x".repeat(299) + "\uD834"))
        .isEqualTo("x".repeat(299) + "\uD834");
    assertThat(ReportTexts.printable("")).isEmpty();
  }

  @Test
  void charactersThatMoveOthers_areBlanks() {
    assertThat(ReportTexts.printable("a\tb\u2028c\u2029d\u200Fe\u0085f\uE000"))
        .isEqualTo("a b c d e f\uE000");
  }

  @Test
  void ruleSetMissingFromTheCatalogue_isPrintedByIdsAndArguments() {
    String printed =
        ValidationReportFormatter.of(RegulationCatalogue.of(List.of()))
            .format(
                report(
                    finding(
                        "TEST-001", Severity.WARNING, "subject", TestRules.CONSISTENCY, "a", "b")),
                TestRules.VIETNAMESE);
    assertThat(printed).contains("CẢNH BÁO  TEST-001  subject\n  a, b\n");
  }

  @Test
  void basisWithoutAQuote_isPrintedInTheLanguageOfTheReader() {
    RuleId id = RuleId.parse("TEST-001");
    RuleMessages messages =
        RuleMessages.builder()
            .text(TestRules.VIETNAMESE, id, "Sai.")
            .text(Locale.ENGLISH, id, "Wrong.")
            .basis(Locale.ENGLISH, id, "two places must agree")
            .build();
    ValidationReportFormatter translated =
        ValidationReportFormatter.of(
            RegulationCatalogue.of(
                List.of(
                    RegulationEntry.of(
                        Decree30.REGULATION,
                        Decree30Layout.LAYOUT,
                        RuleSet.builder("nd30-2020", messages)
                            .add(TestRules.silent("TEST-001"))
                            .build()))));
    ValidationReport report =
        report(finding("TEST-001", Severity.WARNING, "subject", TestRules.CONSISTENCY));
    assertThat(translated.format(report, Locale.UK))
        .contains("Basis: the document must agree with itself: two places must agree\n");
    assertThat(translated.format(report, TestRules.VIETNAMESE))
        .contains("tính nhất quán của văn bản: hai chỗ phải khớp nhau\n");
    assertThat(translated.format(report, Locale.FRENCH)).contains("hai chỗ phải khớp nhau");
  }

  private static Finding finding(
      String rule, Severity severity, String path, Basis basis, String... arguments) {
    return new Finding(
        RuleId.parse(rule), severity, DocumentPath.parse(path), List.of(arguments), basis);
  }

  private static ValidationReport report(Finding... findings) {
    boolean errors = List.of(findings).stream().anyMatch(f -> f.severity() == Severity.ERROR);
    NotEvaluatedReason noSignature =
        NotEvaluatedReason.of(NotEvaluatedReason.Kind.PART_MISSING, "signature");
    return new ValidationReport(
        new DocumentIdentity(DocumentType.REPORT, DocumentCode.parse("15/BC-SKHCN"), null),
        Decree30.REGULATION,
        "nd30-2020",
        errors ? Verdict.REJECTED : Verdict.ACCEPTABLE,
        null,
        false,
        List.of(findings),
        List.of(
            new NotEvaluated(RuleId.parse("TEST-005"), noSignature),
            new NotEvaluated(RuleId.parse("TEST-004"), noSignature)));
  }
}
