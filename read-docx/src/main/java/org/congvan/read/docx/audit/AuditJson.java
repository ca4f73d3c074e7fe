package org.congvan.read.docx.audit;

import java.util.List;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Regulation;
import org.congvan.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An audit as JSON. This module needs core alone, and what is written is records of a known form,
 * so that a writer with escaping is all it takes.
 */
final class AuditJson {

  private final StringBuilder json = new StringBuilder();
  private final AuditEntries entries;
  private final AuditTexts texts;

  AuditJson(AuditEntries entries, AuditTexts texts) {
    this.entries = entries;
    this.texts = texts;
  }

  String of(Audit audit) {
    Regulation law = audit.regulation();
    json.append("{\n");
    text("verdict", audit.verdict().toString());
    text("regulation", law == null ? null : law.id());
    number("percentEvaluated", audit.percentEvaluated());
    for (Outcome outcome : List.of(Outcome.values())) {
      number("count" + camel(outcome), audit.count(outcome));
    }
    text("remarks", String.join(" ", audit.remarks().stream().map(texts::of).toList()));
    json.append("\"items\": [");
    String separator = "\n";
    for (AuditItem item : audit.items()) {
      json.append(separator);
      item(item);
      separator = ",\n";
    }
    return json.append("\n]}\n").toString();
  }

  private static String camel(Outcome outcome) {
    return switch (outcome) {
      case FAIL -> "Failed";
      case NEEDS_REVIEW -> "NeedsReview";
      case NOT_EVALUATED -> "NotEvaluated";
      case PASS -> "Passed";
      case NOT_APPLICABLE -> "NotApplicable";
    };
  }

  private void item(AuditItem item) {
    json.append('{');
    text("id", item.id());
    text("outcome", item.outcome().toString());
    text("basis", texts.of(item.basis()));
    text("words", item.basis() instanceof Basis.Clause clause ? clause.quote() : null);
    text("reason", item.outcome() == Outcome.NOT_EVALUATED ? entries.reason(item) : null);
    json.append("\"checks\": [");
    String separator = "";
    for (CheckResult check : item.checks()) {
      json.append(separator);
      check(check);
      separator = ", ";
    }
    json.append("], \"rules\": [");
    separator = "";
    for (RuleResult rule : item.rules()) {
      json.append(separator);
      rule(rule);
      separator = ", ";
    }
    json.append("]}");
  }

  private void check(CheckResult check) {
    json.append('{');
    text("check", check.name());
    text("title", texts.name(check));
    text("measured", words(check.measured()));
    text("allowed", texts.of(check.allowed()));
    spot(check.spot());
    number("others", check.others());
    text("remark", words(check.remark()));
    text("suggestion", words(check.suggestion()));
    last("outcome", check.outcome().toString());
  }

  private @Nullable String words(@Nullable Phrase phrase) {
    return phrase == null ? null : texts.of(phrase);
  }

  private void rule(RuleResult rule) {
    json.append('{');
    text("rule", rule.rule().toString());
    spot(rule.spot());
    text("remark", words(rule.remark()));
    json.append("\"findings\": [");
    String separator = "";
    for (Finding finding : rule.findings()) {
      json.append(separator).append('{');
      text("path", finding.path().toString());
      last("message", entries.message(finding));
      separator = ", ";
    }
    json.append("], ");
    last("outcome", rule.outcome().toString());
  }

  private void spot(@Nullable Spot spot) {
    if (spot != null) {
      text("part", spot.place().part());
      number("paragraph", spot.place().paragraph());
      number("run", spot.place().run());
      text("excerpt", spot.excerpt());
    }
  }

  /** A name that has no value is left out. */
  private void text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      quoted(name);
      json.append(": ");
      quoted(value);
      json.append(", ");
    }
  }

  private void number(String name, int value) {
    quoted(name);
    json.append(": ").append(value).append(", ");
  }

  private void last(String name, String value) {
    quoted(name);
    json.append(": ");
    quoted(value);
    json.append('}');
  }

  /** Escapes what JSON asks for, and lone surrogates, which no encoding can write. */
  private void quoted(String text) {
    json.append('"');
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
              } else if (c < ' ' || Character.getType(c) == Character.SURROGATE) {
                json.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                  json.append(Character.forDigit(c >> shift & 0xF, 16));
                }
              } else {
                json.appendCodePoint(c);
              }
            });
    json.append('"');
  }
}
