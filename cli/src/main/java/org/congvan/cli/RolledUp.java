package org.congvan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.Formats;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.render.json.JsonRollup;
import org.congvan.render.xlsx.CsvWriter;
import org.congvan.render.xlsx.FigureSheet;
import org.congvan.render.xlsx.FigureWorkbook;
import org.congvan.render.xlsx.RollupSheets;
import org.congvan.render.xlsx.XlsxWriter;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.RollupResult;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * What a roll-up has come to, in each form in which it can be written.
 *
 * @param result what the reports add up to
 * @param earlier the reports on the periods before; the result itself where there are no others
 * @param skipped documents that were left out: source and reason
 * @param skippedBefore those left out of the reports on the periods before
 * @param period the name of the period of draft and tables; null where there is one period only
 * @param agency who makes the report
 * @param formats the formats that are there
 * @param choice by which regulation the Word file is set
 */
record RolledUp(
    RollupResult result,
    RollupResult earlier,
    Map<String, String> skipped,
    Map<String, String> skippedBefore,
    @Nullable String period,
    String agency,
    Formats formats,
    RegulationChoice choice) {

  void writeResult(OutputStream out) throws IOException {
    JsonRollup.Builder json = JsonRollup.builder().previous(earlier);
    skipped.forEach((source, reason) -> json.skipped(new ReportSource(source), reason));
    skippedBefore.forEach((source, reason) -> json.skippedBefore(new ReportSource(source), reason));
    json.build().write(result, out);
  }

  void writeDocument(OutputStream out) throws IOException {
    JsonDocumentFormat.standard().render(draft(), out);
  }

  void writeWord(OutputStream out) throws IOException {
    formats.requireRenderer("docx").render(draft(), choice, out);
  }

  void writeWorkbook(OutputStream out) throws IOException {
    PeriodRollup chosen = chosen();
    List<FigureSheet> sheets =
        result
            .findBefore(chosen, earlier)
            .map(before -> RollupSheets.of(chosen, before))
            .orElseGet(() -> RollupSheets.of(chosen));
    String title = "Tổng hợp số liệu " + chosen.period().label();
    new XlsxWriter().write(new FigureWorkbook(title, agency, null, sheets), out);
  }

  void writeTable(OutputStream out) throws IOException {
    CsvWriter.forSpreadsheets().write(RollupSheets.byAgency(chosen()), out);
  }

  void writeConflicts(OutputStream out) throws IOException {
    CsvWriter.forSpreadsheets().write(RollupSheets.conflicts(chosen()), out);
  }

  private OfficialDocument draft() {
    PeriodRollup chosen = chosen();
    return RolledUpReport.draft(chosen, result.findBefore(chosen, earlier), agency);
  }

  private PeriodRollup chosen() {
    List<PeriodRollup> periods = result.periods();
    List<PeriodRollup> named =
        period == null
            ? periods
            : periods.stream()
                .filter(each -> VietnameseText.sameWords(each.period().label(), period))
                .toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    String all =
        periods.stream().map(each -> each.period().label()).collect(Collectors.joining(", "));
    throw new CommandFailure(
        period == null
            ? "Draft and tables are about one period: name it with --period; there are " + all
            : "Cannot tell which period is \"" + period + "\": there are " + all);
  }
}
