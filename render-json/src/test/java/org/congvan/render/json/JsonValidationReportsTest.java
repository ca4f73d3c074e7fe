package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleId;
import org.congvan.rule.Severity;
import org.congvan.testkit.DocumentArbitraries;
import org.congvan.text.DocumentFormatException;
import org.congvan.validation.DocumentIdentity;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.congvan.validation.NotEvaluated;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;

class JsonValidationReportsTest {

  private final JsonValidationReports reports = JsonValidationReports.standard();
  private final DocumentValidator validator = DocumentValidator.standard();

  @Provide
  Arbitrary<OfficialDocument> documents() {
    return DocumentArbitraries.documents();
  }

  @Property(tries = 100)
  void reportOnAnyDocument_readsBackEqual(@ForAll("documents") OfficialDocument document) {
    ValidationReport report = validator.validate(document);
    String json = write(reports, report);
    assertThat(read(json)).as(json).isEqualTo(report);
    assertThat(read(write(JsonValidationReports.compact(), report))).isEqualTo(report);
  }

  @Example
  void everyKindOfBasisAndObstacle_readsBackEqual() {
    ValidationReport report = rejected();
    String json = write(reports, report);
    assertThat(json)
        .startsWith("{\n  \"schema\": \"congvan-report/1\",\n  \"document\": {\n    \"type\": ")
        .contains("\"kind\": \"unread-clause\"", "\"rule\": \"RCPT-003\"");
    assertThat(read(json)).isEqualTo(report);
  }

  @Example
  void documentInTheReportsPlace_isRefused() {
    String json = Json.write(JsonDocumentFormat.standard(), SampleJsonDocuments.draft());
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("$.schema (line 2, column 13): found \"congvan/1\"")
        .hasMessageContaining("expected \"congvan-report/1\"");
  }

  /** A report with every kind of basis, and one that could not be made. */
  static List<ValidationReport> samples() {
    return List.of(
        rejected(),
        DocumentValidator.standard().validate(SampleJsonDocuments.draft()),
        DocumentValidator.standard().validate(SampleJsonDocuments.dispatch()));
  }

  private static ValidationReport rejected() {
    DocumentCode decree = DocumentCode.parse("30/2020/NĐ-CP");
    return new ValidationReport(
        new DocumentIdentity(DocumentType.DISPATCH, null, null),
        null,
        null,
        Verdict.REJECTED,
        null,
        true,
        List.of(
            finding("HEAD-001", new Basis.Clause(decree, "Phụ lục I", "Số của văn bản")),
            finding("HEAD-002", new Basis.OfficialSample(decree, "Mẫu 1.5")),
            finding("HEAD-003", new Basis.Practice("nguồn", Confidence.MEDIUM)),
            finding("HEAD-004", new Basis.Consistency("lý do")),
            finding("HEAD-005", new Basis.UnreadClause(decree, null, "nguồn", Confidence.HIGH))),
        List.of(
            new NotEvaluated(
                RuleId.parse("RCPT-003"),
                NotEvaluatedReason.of(NotEvaluatedReason.Kind.PART_MISSING, "distribution"))));
  }

  private static Finding finding(String rule, Basis basis) {
    return new Finding(
        RuleId.parse(rule),
        Severity.ERROR,
        DocumentPath.of("header", "code"),
        List.of("477", "\"\""),
        basis);
  }

  static String write(JsonValidationReports format, ValidationReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(report, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static ValidationReport read(JsonValidationReports format, String json) {
    try {
      return format.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private ValidationReport read(String json) {
    return read(reports, json);
  }
}
