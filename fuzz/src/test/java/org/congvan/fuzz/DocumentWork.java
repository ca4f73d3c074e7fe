package org.congvan.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.RenderException;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.render.json.JsonRollup;
import org.congvan.render.json.JsonValidationReports;
import org.congvan.render.xlsx.CsvWriter;
import org.congvan.render.xlsx.FigureSheet;
import org.congvan.render.xlsx.FigureWorkbook;
import org.congvan.render.xlsx.PeriodResultSheets;
import org.congvan.render.xlsx.XlsxWriter;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.ReceivedReport;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupResult;
import org.congvan.text.DocumentFormatException;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;

/** All that a server does with a document from a stranger: reads, judges, writes, sums up. */
final class DocumentWork {
  private static final JsonDocumentFormat JSON = JsonDocumentFormat.standard();
  private static final DocxRenderer DOCX = new DocxRenderer();
  private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

  private DocumentWork() {}

  /** Does all of it; what the library refuses with its own exceptions is done too. */
  static void on(byte[] json) {
    OfficialDocument document;
    try {
      document = JSON.read(new ByteArrayInputStream(json)).document();
    } catch (DocumentFormatException refused) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    on(document);
  }

  static void on(OfficialDocument document) {
    ValidationReport report = VALIDATOR.validate(document);
    try {
      JsonValidationReports.standard().write(report, OutputStream.nullOutputStream());
      write(DOCX, document);
      write(JSON, document);
      if (ReceivedReport.of(document, new ReportSource("a.json"))
          instanceof SubmittedReport submitted) {
        rollUp(submitted);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DocumentRenderer renderer, OfficialDocument document)
      throws IOException {
    try {
      renderer.render(document, OutputStream.nullOutputStream());
    } catch (RenderException refused) {
      // One clear refusal is a good answer.
    }
  }

  private static void rollUp(SubmittedReport submitted) throws IOException {
    ReportAccumulator accumulator = new ReportAccumulator();
    accumulator.add(submitted);
    RollupResult result = RollupResult.of(accumulator);
    JsonRollup.standard().write(result, OutputStream.nullOutputStream());
    for (PeriodResult period : result.periods()) {
      writeSheets(period);
    }
  }

  private static void writeSheets(PeriodResult period) throws IOException {
    List<FigureSheet> sheets = PeriodResultSheets.of(period);
    LocalDate day = LocalDate.of(2020, 12, 15);
    try {
      new XlsxWriter()
          .write(
              new FigureWorkbook("Tổng hợp", "Văn phòng", day, sheets),
              OutputStream.nullOutputStream());
    } catch (RenderException refused) {
      // A cell takes no more than 32,767 characters.
    }
    for (FigureSheet sheet : sheets) {
      CsvWriter.forSpreadsheets().write(sheet, OutputStream.nullOutputStream());
    }
  }
}
