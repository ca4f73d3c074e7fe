package com.example.modulepath;

import org.congvan.law.RegulationCatalogue;
import org.congvan.layout.Decree30Layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentCode;
import org.congvan.layout.Alignment;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageNumbering;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.read.docx.WordFile;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.Formats;
import org.congvan.render.RenderException;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.xlsx.CsvWriter;
import org.congvan.render.xlsx.FigureCell;
import org.congvan.render.xlsx.FigureColumn;
import org.congvan.render.xlsx.FigureSheet;
import org.congvan.render.xlsx.FigureWorkbook;
import org.congvan.render.xlsx.XlsxWriter;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReportFormatter;
import org.congvan.validation.Verdict;

/** Builds a dispatch, judges it, and writes it in every format that the library promises. */
public final class Main {

  private Main() {}

  /**
   * Runs; any exception ends the program with a failure.
   *
   * @param args whether congvan-docx-authoring is there: {@code on} or {@code off}
   * @throws IOException never, the documents stay in memory
   */
  public static void main(String[] args) throws IOException {
    var dispatch = dispatch();
    judge(dispatch);
    var formats = Formats.load(Main.class.getClassLoader());
    readBack(write(formats.requireRenderer("docx"), dispatch));
    writeOnOwnPage(dispatch, args[0].equals("on"));
    byte[] json = write(formats.requireRenderer("json"), dispatch);
    var read = formats.requireReader("json").read(new ByteArrayInputStream(json));
    require(read.document().equals(dispatch), "JSON reads back equal");
    writeFigures();
  }

  private static OfficialDispatch dispatch() {
    return OfficialDispatch.builder(
            IssuingAgency.of("Sở Khoa học và Công nghệ")
                .withParent("UBND tỉnh Quảng Trị")
                .withAbbreviation("SKHCN"),
            "mời họp")
        .code(DocumentCode.parse("12/SKHCN-VP"))
        .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2021, 3, 15)))
        .addressee("Sở Thông tin và Truyền thông")
        .content(DocumentBody.of(Paragraph.of("Kính mời Quý cơ quan cử đại diện dự họp.")))
        .signature(Signature.byHead("GIÁM ĐỐC", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
        .build();
  }

  private static void judge(OfficialDocument dispatch) {
    var report = DocumentValidator.standard().validate(dispatch);
    System.out.print(ValidationReportFormatter.standard().format(report, Locale.ENGLISH));
    require(report.verdict() == Verdict.ACCEPTABLE, "the dispatch is acceptable");
    require(report.findings().isEmpty(), "the dispatch has no findings");
  }

  private static void readBack(byte[] docx) {
    var file = WordFile.open(docx);
    require(file.notes().isEmpty(), "nothing of the Word file was left out or changed");
    require(
        file.document().paragraphs().stream()
            .anyMatch(paragraph -> paragraph.text().contains("Kính mời Quý cơ quan")),
        "the words of the dispatch are read back");
  }

  /** A page number in another place is authored by docx4j, where that is on this path too. */
  private static void writeOnOwnPage(OfficialDocument document, boolean authoring)
      throws IOException {
    try {
      write(ownPage(), document);
      require(authoring, "docx4j is on this path");
    } catch (RenderException refusal) {
      if (authoring) {
        throw refusal;
      }
      require(
          refusal.getMessage().contains("add org.congvan:congvan-docx-authoring"),
          "\"" + refusal.getMessage() + "\" names what is missing");
    }
  }

  private static PageLayout ownLayout() {
    var decree = Decree30Layout.LAYOUT;
    return decree.withPageNumbering(
        new PageNumbering(
            PageNumbering.Place.TOP, Alignment.RIGHT, decree.pageNumbering().basis()));
  }

  private static DocumentRenderer ownPage() {
    return DocxRenderer.builder()
        .regulations(RegulationCatalogue.standard().withLayout("nd30-2020", ownLayout()))
        .build();
  }

  private static byte[] write(DocumentRenderer renderer, OfficialDocument document)
      throws IOException {
    var out = new ByteArrayOutputStream();
    renderer.render(document, out);
    require(out.size() > 0, renderer.format() + " was written");
    System.out.println("modulepath: " + out.size() + " bytes of " + renderer.format());
    return out.toByteArray();
  }

  private static void writeFigures() throws IOException {
    var sheet =
        new FigureSheet(
            "Số liệu",
            "Số tin, bài năm 2019",
            List.of(FigureColumn.text("Cơ quan"), FigureColumn.number("Số tin, bài")),
            List.of(List.of(FigureCell.of("Sở Nội vụ"), FigureCell.of(1250))),
            List.of());
    var workbook = new ByteArrayOutputStream();
    new XlsxWriter().write(FigureWorkbook.of("Số liệu", "Sở Nội vụ", sheet), workbook);
    require(workbook.size() > 0, "figures were written");
    var lines = new ByteArrayOutputStream();
    CsvWriter.forSpreadsheets().write(sheet, lines);
    require(lines.toString(StandardCharsets.UTF_8).endsWith("1250\r\n"), "CSV was written");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("Not true: " + what);
    }
  }
}
