package org.congvan.render.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComposedDocument;
import org.congvan.render.BlockWriters;
import org.congvan.render.PageRegulation;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.congvan.render.html.write.FindingItem;
import org.congvan.render.html.write.FindingsPageWriter;
import org.congvan.rule.Severity;
import org.congvan.rule.Suggestion;
import org.congvan.validation.Finding;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;

/**
 * Writes what validation found as an HTML page (kết quả kiểm tra trên trang văn bản): the document
 * with a mark at the place of each finding, and beside it the findings with message, basis and
 * suggestions. Marks and findings lead to each other by links, so that it is read by keyboard, and
 * it has no script. Immutable and safe for use by many threads.
 */
public final class FindingsPage {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final RegulationCatalogue regulations;
  private final ValidationReportFormatter formatter;

  private FindingsPage(RegulationCatalogue regulations) {
    this.regulations = regulations;
    this.formatter = ValidationReportFormatter.of(regulations);
  }

  /**
   * Makes a writer by the regulations of a catalogue.
   *
   * @param regulations the regulations whose pages documents are set on, and whose messages are
   *     used
   * @return the writer
   */
  public static FindingsPage of(RegulationCatalogue regulations) {
    return new FindingsPage(Objects.requireNonNull(regulations, "regulations"));
  }

  /**
   * Writes a document with its findings.
   *
   * @param document the document that was validated
   * @param report what validation found in it
   * @param choice by which regulation the page is set; the one that was validated by
   * @param language the language of the findings; Vietnamese, or English for all others
   * @param out where to; flushed, not closed
   * @throws RenderException if no regulation is found for the page, or the document cannot be
   *     written as HTML; nothing has been written then
   * @throws IOException if the stream fails
   */
  public void write(
      OfficialDocument document,
      ValidationReport report,
      RegulationChoice choice,
      Locale language,
      OutputStream out)
      throws IOException {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(out, "out");
    FindingsPageWriter writer =
        new FindingsPageWriter(PageRegulation.of(regulations, document, choice).layout());
    ComposedDocument page =
        BlockWriters.NONE.resolve(
            writer.composer().compose(document), writer.composer(), RenderFormat.HTML);
    List<FindingItem> items =
        report.findings().stream().map(each -> item(report, each, language)).toList();
    String file =
        writer.write(
            page,
            items,
            formatter.headline(report, language),
            counts(report, language),
            isVietnamese(language) ? "vi" : "en");
    out.write(file.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private FindingItem item(ValidationReport report, Finding finding, Locale language) {
    return new FindingItem(
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case ADVICE -> "advice";
        },
        formatter.severity(finding.severity(), language),
        finding.rule().value(),
        finding.path(),
        formatter.message(report, finding, language),
        formatter.basis(report, finding, language),
        finding.suggestions().stream().map(each -> words(each, isVietnamese(language))).toList());
  }

  private List<String> counts(ValidationReport report, Locale language) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      counts.add(formatter.severity(severity, language) + ": " + report.findings(severity).size());
    }
    return counts;
  }

  private static boolean isVietnamese(Locale language) {
    return language.getLanguage().equals(VIETNAMESE.getLanguage());
  }

  private static String words(Suggestion suggestion, boolean vietnamese) {
    if (suggestion instanceof Suggestion.Replacement replacement) {
      return vietnamese
          ? "Đề xuất: sửa thành “" + replacement.value() + "”"
          : "Suggestion: write “" + replacement.value() + "”";
    } else if (suggestion instanceof Suggestion.Rewording rewording) {
      return vietnamese
          ? "Đề xuất: thay “" + rewording.words() + "” bằng “" + rewording.replacement() + "”"
          : "Suggestion: replace “" + rewording.words() + "” by “" + rewording.replacement() + "”";
    } else if (suggestion instanceof Suggestion.Insertion insertion) {
      return vietnamese
          ? "Đề xuất: thêm “" + insertion.value() + "”"
          : "Suggestion: add “" + insertion.value() + "”";
    }
    return vietnamese ? "Đề xuất: bỏ phần này" : "Suggestion: leave this part out";
  }
}
