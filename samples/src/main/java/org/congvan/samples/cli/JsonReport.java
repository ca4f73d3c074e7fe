package org.congvan.samples.cli;

import java.io.StringWriter;
import java.util.List;
import org.congvan.regulation.Basis;
import org.congvan.validation.Finding;
import org.congvan.validation.JudgedDocument;
import org.congvan.validation.NotEvaluated;
import org.congvan.validation.Obstacle;
import org.congvan.validation.ValidationReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A validation report as JSON for scripts: the names of the report's parts, enum names and values
 * as they are, missing parts left out, one line.
 *
 * <p>{@code {"schema":"congvan-report/1","document":{"type":"DISPATCH","code":"477/SKHCN-TTNCUĐ",
 * "issuedOn":"2019-11-11"},"regulation":"tt01-2011",…,"verdict":"ACCEPTABLE","findings":[…]}}
 */
final class JsonReport {

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  static String of(ValidationReport report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new JsonReport(json).report(report);
    }
    return text.append('\n').toString();
  }

  private void report(ValidationReport report) {
    json.writeStartObject();
    json.writeStringProperty("schema", "congvan-report/1");
    json.writeName("document");
    document(report.document());
    optional("regulation", report.regulation());
    optional("ruleSet", report.ruleSet());
    json.writeStringProperty("verdict", report.verdict().name());
    Obstacle obstacle = report.obstacle();
    if (obstacle != null) {
      json.writeName("obstacle");
      obstacle(obstacle);
    }
    json.writeBooleanProperty("leansOnUnreadClause", report.leansOnUnreadClause());
    json.writeArrayPropertyStart("findings");
    report.findings().forEach(this::finding);
    json.writeEndArray();
    json.writeArrayPropertyStart("notEvaluated");
    report.notEvaluated().forEach(this::notEvaluated);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void document(JudgedDocument document) {
    json.writeStartObject();
    json.writeStringProperty("type", document.type().name());
    optional("code", document.code());
    optional("issuedOn", document.issuedOn());
    json.writeEndObject();
  }

  private void finding(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule().value());
    json.writeStringProperty("severity", finding.severity().name());
    json.writeStringProperty("path", finding.path());
    texts("arguments", finding.arguments());
    json.writeName("basis");
    basis(finding.basis());
    json.writeEndObject();
  }

  private void notEvaluated(NotEvaluated rule) {
    json.writeStartObject();
    json.writeStringProperty("rule", rule.rule().value());
    json.writeName("obstacle");
    obstacle(rule.obstacle());
    json.writeEndObject();
  }

  private void obstacle(Obstacle obstacle) {
    json.writeStartObject();
    json.writeStringProperty("kind", obstacle.kind().name());
    texts("arguments", obstacle.arguments());
    json.writeEndObject();
  }

  private void basis(Basis basis) {
    json.writeStartObject();
    if (basis instanceof Basis.Clause clause) {
      json.writeStringProperty("kind", "clause");
      json.writeStringProperty("document", clause.document().toString());
      json.writeStringProperty("location", clause.location());
      json.writeStringProperty("quote", clause.quote());
    } else if (basis instanceof Basis.UnreadClause unread) {
      json.writeStringProperty("kind", "unread-clause");
      json.writeStringProperty("document", unread.document().toString());
      optional("location", unread.location());
      json.writeStringProperty("source", unread.source());
      json.writeStringProperty("confidence", unread.confidence().name());
    } else if (basis instanceof Basis.OfficialSample sample) {
      json.writeStringProperty("kind", "official-sample");
      json.writeStringProperty("document", sample.document().toString());
      json.writeStringProperty("sample", sample.sample());
    } else if (basis instanceof Basis.Practice practice) {
      json.writeStringProperty("kind", "practice");
      json.writeStringProperty("source", practice.source());
      json.writeStringProperty("confidence", practice.confidence().name());
    } else if (basis instanceof Basis.Consistency consistency) {
      json.writeStringProperty("kind", "consistency");
      json.writeStringProperty("reason", consistency.reason());
    } else {
      throw new AssertionError(basis);
    }
    json.writeEndObject();
  }

  private void texts(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private void optional(String name, @Nullable Object value) {
    if (value != null) {
      json.writeStringProperty(name, value.toString());
    }
  }
}
