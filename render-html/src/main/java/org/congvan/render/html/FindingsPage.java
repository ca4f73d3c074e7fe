package org.congvan.render.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.congvan.body.CustomBlock;
import org.congvan.body.Paragraph;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComposedDocument;
import org.congvan.render.BlockWriter;
import org.congvan.render.BlockWriters;
import org.congvan.render.PageRegulation;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.congvan.render.html.write.FindingItem;
import org.congvan.render.html.write.FindingsList;
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
  private final BlockWriters blockWriters;
  private final boolean writesAllBlocks;

  private FindingsPage(
      RegulationCatalogue regulations, BlockWriters blockWriters, boolean writesAllBlocks) {
    this.regulations = regulations;
    this.formatter = ValidationReportFormatter.of(regulations);
    this.blockWriters = blockWriters;
    this.writesAllBlocks = writesAllBlocks;
  }

  /**
   * Makes a writer by the regulations of a catalogue.
   *
   * @param regulations the regulations whose pages documents are set on, and whose messages are
   *     used
   * @return the writer
   */
  public static FindingsPage of(RegulationCatalogue regulations) {
    return new FindingsPage(
        Objects.requireNonNull(regulations, "regulations"), BlockWriters.NONE, false);
  }

  /**
   * Returns a writer that also shows custom blocks of a type. A block is shown by the writer of its
   * own class, else by the first one given for a type it belongs to; one without writer is named in
   * its place.
   *
   * @param type the type
   * @param writer its writer
   * @param <T> the kind of block
   * @return the changed copy
   * @throws IllegalArgumentException if the type has a writer already
   */
  public <T extends CustomBlock> FindingsPage withBlockWriter(
      Class<T> type, BlockWriter<? super T> writer) {
    return new FindingsPage(
        regulations,
        blockWriters.with(type, writer),
        writesAllBlocks || type.equals(CustomBlock.class));
  }

  /**
   * Writes a document with its findings. What keeps a document from being written by {@link
   * HtmlRenderer} does not keep it from being shown: in a table that is too wide words break,
   * characters that HTML lacks are shown as U+FFFD.
   *
   * @param document the document that was validated
   * @param report what validation found in it
   * @param choice by which regulation the page is set; the one that was validated by
   * @param language the language of the findings; Vietnamese, or English for all others
   * @param out where to; flushed, not closed
   * @throws RenderException if no regulation is found for the page, or a writer of custom blocks
   *     fails; nothing has been written then
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
        allBlockWriters(isVietnamese(language))
            .resolve(writer.composer().compose(document), writer.composer(), RenderFormat.HTML);
    writer.write(document, page, list(report, language), out);
    out.flush();
  }

  private FindingsList list(ValidationReport report, Locale language) {
    boolean vietnamese = isVietnamese(language);
    return new FindingsList(
        vietnamese ? "vi" : "en",
        formatter.headline(report, language),
        counts(report, language),
        report.findings().stream().map(each -> item(report, each, language)).toList(),
        vietnamese
            ? "Không có chỗ riêng trên trang:"
            : "Without a place of their own on the page:");
  }

  private BlockWriters allBlockWriters(boolean vietnamese) {
    return writesAllBlocks
        ? blockWriters
        : blockWriters.with(
            CustomBlock.class,
            block -> List.of(Paragraph.of(placeholder(block.kind(), vietnamese))));
  }

  private static String placeholder(String kind, boolean vietnamese) {
    return vietnamese
        ? "[Khối riêng “" + kind + "”, không trình bày được ở đây]"
        : "[Custom block “" + kind + "”, which cannot be shown here]";
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
