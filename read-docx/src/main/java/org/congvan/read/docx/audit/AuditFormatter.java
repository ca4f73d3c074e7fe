package org.congvan.read.docx.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.congvan.law.RegulationCatalogue;
import org.congvan.read.docx.audit.AuditEntries.Entry;
import org.congvan.read.docx.audit.AuditEntries.Open;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.regulation.Regulation;

/**
 * Writes audits as text, HTML or JSON, in Vietnamese or English. The same audit gives the same
 * characters. Reasons why a program cannot judge a sentence, and sentences themselves, are in
 * Vietnamese in either language.
 */
public final class AuditFormatter {

  private final AuditTexts texts;
  private final RegulationCatalogue regulations;

  private AuditFormatter(AuditTexts texts, RegulationCatalogue regulations) {
    this.texts = texts;
    this.regulations = regulations;
  }

  /**
   * Returns a formatter.
   *
   * @param locale the language: English for English, Vietnamese for all others
   * @return the formatter
   */
  public static AuditFormatter in(Locale locale) {
    return in(locale, RegulationCatalogue.standard());
  }

  /**
   * Returns a formatter that knows the messages of other rules.
   *
   * @param locale the language: English for English, Vietnamese for all others
   * @param regulations the regulations of the auditor
   * @return the formatter
   */
  public static AuditFormatter in(Locale locale, RegulationCatalogue regulations) {
    return new AuditFormatter(
        AuditTexts.in(locale), Objects.requireNonNull(regulations, "regulations"));
  }

  /**
   * Writes an audit as text.
   *
   * @param audit the audit
   * @return lines that end with U+000A
   */
  public String text(Audit audit) {
    AuditEntries entries = new AuditEntries(audit, texts, regulations);
    StringBuilder text = new StringBuilder();
    text.append(texts.get("verdict." + audit.verdict())).append('\n');
    for (String line : summary(audit, texts)) {
      text.append(line).append('\n');
    }
    for (Outcome outcome : List.of(Outcome.FAIL, Outcome.NEEDS_REVIEW)) {
      List<Entry> listed = entries.entries(outcome);
      add(text, texts.heading(outcome, audit.count(outcome), listed.size()), listed);
    }
    List<Open> open = entries.open();
    if (!open.isEmpty()) {
      Outcome outcome = Outcome.NOT_EVALUATED;
      text.append('\n').append(texts.heading(outcome, audit.count(outcome))).append('\n');
      for (Open each : open) {
        text.append("- ")
            .append(each.reason())
            .append(": ")
            .append(String.join("; ", each.requirements()))
            .append('\n');
      }
    }
    return text.toString();
  }

  static List<String> summary(Audit audit, AuditTexts texts) {
    Regulation law = audit.regulation();
    List<String> lines = new ArrayList<>();
    if (law != null) {
      lines.add(texts.get("regulation", law.name()));
      lines.add(
          texts.get(
              "counts",
              audit.items().size(),
              audit.count(Outcome.PASS),
              audit.count(Outcome.FAIL),
              audit.count(Outcome.NEEDS_REVIEW),
              audit.count(Outcome.NOT_EVALUATED),
              audit.count(Outcome.NOT_APPLICABLE)));
      lines.add(texts.get("percent", audit.percentEvaluated()));
      lines.add(texts.get("caution"));
      lines.add(texts.get("tolerance"));
    }
    for (Phrase remark : audit.remarks()) {
      lines.add(texts.of(remark));
    }
    return lines;
  }

  private static void add(StringBuilder text, String heading, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    text.append('\n').append(heading).append('\n');
    int number = 1;
    for (Entry entry : entries) {
      text.append(number++).append(". ").append(entry.title()).append('\n');
      entry
          .details()
          .forEach(
              detail ->
                  text.append("   ")
                      .append(detail.label())
                      .append(": ")
                      .append(detail.text())
                      .append('\n'));
    }
  }

  /**
   * Writes an audit as a page of HTML: one file without scripts, for screen and print.
   *
   * @param audit the audit
   * @return the page
   */
  public String html(Audit audit) {
    return AuditPage.of(audit, new AuditEntries(audit, texts, regulations), texts);
  }

  /**
   * Writes an audit as JSON: every requirement with its checks and rules.
   *
   * @param audit the audit
   * @return one JSON object
   */
  public String json(Audit audit) {
    return new AuditJson(new AuditEntries(audit, texts, regulations), texts).of(audit);
  }
}
