package org.congvan.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.congvan.law.RegulationChoice;
import org.congvan.read.docx.DocxReader;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.audit.DocxAuditor;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;

/** Word files around the XML of strangers, so that attacks reach the readers of the parts. */
final class WordFiles {

  private static final String RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String RELATIONSHIP =
      "<Relationship Id=\"%\" Type=\"/%\" Target=\"%.xml\"/>";

  /** Whatever the length, so that growth is seen. */
  private static final ReadLimits LIMITS =
      ReadLimits.standard().withRatio(1100).withPieces(Integer.MAX_VALUE);

  private static final RegulationChoice BY_DECREE =
      RegulationChoice.asOf(LocalDate.of(2026, 1, 15));

  private WordFiles() {}

  /** Opens a file, reads it as a document and audits it, or refuses it as promised. */
  static void open(byte[] file) {
    try {
      WordFile opened = WordFile.open(file, LIMITS);
      opened.document().paragraphs().forEach(each -> each.text());
      DocxReader.standard().read(opened).withoutPlaces();
      DocxAuditor.standard().audit(opened, BY_DECREE).items();
    } catch (WordFileException refused) {
      if (refused.getMessage() == null || refused.getMessage().contains("\n")) {
        throw new AssertionError("Refusals are one line", refused);
      }
    }
  }

  /** A file whose main part is this one. */
  static byte[] withDocument(byte[] xml) {
    return withPart("document", xml);
  }

  /** A file whose text names a list and a style, with the part as given. */
  static byte[] withPart(String part, byte[] xml) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "_rels/.rels",
          RELATIONSHIPS + related("officeDocument", "document") + "</Relationships>");
      if (!part.equals("document")) {
        put(
            zip,
            "_rels/document.xml.rels",
            RELATIONSHIPS + related(part, part) + "</Relationships>");
        put(
            zip,
            "document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:pPr><w:pStyle w:val=\"0\"/><w:numPr><w:numId w:val=\"1\"/>"
                + "</w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>");
      }
      zip.putNextEntry(new ZipEntry(part + ".xml"));
      zip.write(xml);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String related(String type, String name) {
    return RELATIONSHIP.replaceFirst("%", name).replaceFirst("%", type).replaceFirst("%", name);
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
