package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.github.rzymek.opczip.OpcOutputStream;
import jakarta.validation.Constraint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.congvan.cli.Main;
import org.congvan.count.CountScanner;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.read.docx.WordFile;
import org.congvan.render.Formats;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.html.HtmlRenderer;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.render.pdf.PdfRenderer;
import org.congvan.render.xlsx.CsvWriter;
import org.congvan.render.xlsx.FigureWorkbook;
import org.congvan.render.xlsx.PeriodResultSheets;
import org.congvan.render.xlsx.XlsxWriter;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.ReceivedReport;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.RollupResult;
import org.congvan.scan.CitationScanner;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReportFormatter;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JacksonModule;

/** All of the library works from jars that lie in another jar, and are no files. */
@Tag("once")
class NestedJarTest {

  /** One class of each artifact that the library needs to run. */
  private static final List<Class<?>> NEEDED =
      List.of(
          Probe.class,
          Dispatch477.class,
          OfficialDocument.class,
          RollupResult.class,
          JsonDocumentFormat.class,
          DocxRenderer.class,
          WordFile.class,
          PdfRenderer.class,
          PDDocument.class,
          TrueTypeFont.class,
          RandomAccessRead.class,
          LogFactory.class,
          HtmlRenderer.class,
          XlsxWriter.class,
          Main.class,
          CommandLine.class,
          JsonParser.class,
          JacksonModule.class,
          JsonTypeInfo.class,
          Workbook.class,
          OpcOutputStream.class,
          Constraint.class,
          Nullable.class);

  @Test
  void programInNestedJars_doesWhatItDoesFromFiles() throws Exception {
    NestedJarLoader nested = new NestedJarLoader(classPath());
    Class<?> probe = nested.loadClass(Probe.class.getName());

    assertThat(probe).isNotSameAs(Probe.class);
    assertThat(probe.getMethod("run").invoke(null)).isEqualTo(Probe.run());
  }

  /** The first of two versions on the class path is used for all, as Java does with any library. */
  @Test
  void libraryTwiceOnTheClassPath_isTheFirst_andFormatsAreFoundOnce() throws Exception {
    List<Path> twice = new ArrayList<>(classPath());
    twice.addAll(classPath());
    NestedJarLoader nested = new NestedJarLoader(twice);
    Class<?> probe = nested.loadClass(Probe.class.getName());

    assertThat(probe.getMethod("run").invoke(null)).isEqualTo(Probe.run());
  }

  private static List<Path> classPath() {
    return NEEDED.stream().map(NestedJarTest::place).distinct().toList();
  }

  private static Path place(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** Reads, validates, writes, scans and adds up; called by reflection. */
  public static final class Probe {

    private Probe() {}

    /** Does it and says in words and digits what came out. */
    public static String run() throws IOException {
      ClassLoader loader = Probe.class.getClassLoader();
      Formats formats = Formats.load(loader);
      OfficialDocument document = Dispatch477.create();
      StringBuilder all = new StringBuilder();
      all.append(formats.readable()).append(formats.writable()).append(formats.problems());
      for (String format : List.of("docx", "html", "json", "pdf", "pdf-a3", "txt")) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        formats.requireRenderer(format).render(document, RegulationChoice.byDateOfIssue(), out);
        all.append(HexFormat.of().formatHex(out.toByteArray()));
      }
      all.append(RegulationCatalogue.load(loader));
      all.append(
          ValidationReportFormatter.standard()
              .format(
                  DocumentValidator.standard().validate(document), Locale.forLanguageTag("vi")));
      all.append(IndicatorCatalogue.standard().indicators());
      all.append(CitationScanner.standard().scan("theo Nghị định số 30/2020/NĐ-CP"));
      all.append(CountScanner.standard().scan("07 văn bản"));
      ReportAccumulator reports = new ReportAccumulator();
      reports.add((SubmittedReport) ReceivedReport.of(document, new ReportSource("a.json")));
      all.append(sheets(RollupResult.of(reports)));
      return all.toString();
    }

    private static String sheets(RollupResult result) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FigureWorkbook workbook =
          new FigureWorkbook("a", "b", null, PeriodResultSheets.of(result.periods().get(0)));
      new XlsxWriter().write(workbook, out);
      CsvWriter.forSpreadsheets().write(workbook.sheets().get(0), out);
      return HexFormat.of().formatHex(out.toByteArray());
    }
  }
}
