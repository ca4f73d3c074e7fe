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
import org.congvan.render.xlsx.PeriodResultSheets;
import org.congvan.render.xlsx.XlsxWriter;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupResult;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Writes the result of a roll-up in each of its forms.
 *
 * @param result what the reports add up to
 * @param earlier the result of the reports on the periods before; the result itself if there are no
 *     others
 * @param skipped documents that were left out: source and reason
 * @param skippedBefore those left out among the reports on the periods before
 * @param period the name of the period of draft and tables; null if there is only one
 * @param agency who makes the report
 * @param formats the registered formats
 * @param choice the regulation that the Word file is laid out by
 */
record RollupResultWriter(
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
    PeriodResult chosen = chosenPeriod();
    List<FigureSheet> sheets =
        result
            .findBefore(chosen, earlier)
            .map(before -> PeriodResultSheets.of(chosen, before))
            .orElseGet(() -> PeriodResultSheets.of(chosen));
    String title = "Tổng hợp số liệu " + chosen.period().label();
    new XlsxWriter().write(new FigureWorkbook(title, agency, null, sheets), out);
  }

  void writeTable(CsvWriter writer, OutputStream out) throws IOException {
    writer.write(PeriodResultSheets.byAgency(chosenPeriod()), out);
  }

  void writeConflicts(CsvWriter writer, OutputStream out) throws IOException {
    writer.write(PeriodResultSheets.conflicts(chosenPeriod()), out);
  }

  private OfficialDocument draft() {
    PeriodResult chosen = chosenPeriod();
    return SummaryDraft.draft(chosen, result.findBefore(chosen, earlier), agency);
  }

  private PeriodResult chosenPeriod() {
    List<PeriodResult> periods = result.periods();
    List<PeriodResult> named =
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
