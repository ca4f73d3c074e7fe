package org.congvan.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;
import org.congvan.code.DocumentCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.render.DocumentRenderer;

/** Documents that the tests render, and what is in the files. */
final class Papers {

  static final LocalDate DAY = LocalDate.of(2026, 5, 18);

  /** A blue dot: the smallest picture. */
  static final Image DOT =
      Image.of(
          ImageFormat.PNG,
          Base64.getDecoder()
              .decode(
                  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));

  private Papers() {}

  static OfficialDispatch.Builder dispatch(Block... blocks) {
    return OfficialDispatch.builder(
            IssuingAgency.of("Sở Nội vụ").withParent("UBND tỉnh Quảng Trị").withAbbreviation("SNV"),
            "báo cáo kết quả cải cách hành chính")
        .code(DocumentCode.parse("25/SNV-CCHC"))
        .promulgation(new Promulgation("Quảng Trị", DAY))
        .addressee("Ủy ban nhân dân tỉnh Quảng Trị")
        .content(new DocumentBody(List.of(blocks)))
        .signature(Signature.byDeputy("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("CCHC"), Recipient.of("Như trên")));
  }

  static byte[] file(DocumentRenderer renderer, OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] file(OfficialDocument document) {
    return file(new PdfRenderer(), document);
  }

  static PDDocument open(byte[] file) {
    try {
      return Loader.loadPDF(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of each page, from top to bottom. */
  static List<String> pages(byte[] file) {
    try (PDDocument pdf = open(file)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(pdf).strip());
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
