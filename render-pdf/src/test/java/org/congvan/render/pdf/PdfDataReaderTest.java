package org.congvan.render.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.congvan.body.Paragraph;
import org.congvan.model.OfficialDispatch;
import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentRenderer;
import org.congvan.testkit.ReadableFile;
import org.congvan.testkit.ReaderContract;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;

class PdfDataReaderTest implements ReaderContract {

  private static final DocumentRenderer WITH_DATA = PdfRenderer.builder().withData().build();

  private static final OfficialDispatch DOCUMENT =
      Papers.dispatch(Paragraph.of("Kính đề nghị phối hợp.")).build();

  @Override
  public DocumentReader reader() {
    return new PdfDataReader();
  }

  @Override
  public List<ReadableFile> goodFiles() {
    return List.of(
        ReadableFile.of("a dispatch with its data", Papers.file(WITH_DATA, DOCUMENT), DOCUMENT));
  }

  @Override
  public Map<String, byte[]> badFiles() {
    byte[] whole = Papers.file(WITH_DATA, DOCUMENT);
    Map<String, byte[]> bad = new LinkedHashMap<>();
    bad.put("without data", Papers.file(DOCUMENT));
    bad.put("no PDF", "Số: 25/SNV-CCHC".getBytes(StandardCharsets.UTF_8));
    bad.put("encrypted", encrypted(whole));
    bad.put("first half", Arrays.copyOf(whole, whole.length / 2));
    bad.put("a megabyte that unfolds to a gigabyte", bomb());
    bad.put("nothing but a header", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    return bad;
  }

  /** An object stream of zeros, which any parser unfolds. */
  private static byte[] bomb() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        "%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n"
            .getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream zeros = new DeflaterOutputStream(file)) {
      byte[] megabyte = new byte[1_000_000];
      for (int i = 0; i < 300; i++) {
        zeros.write(megabyte);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    return file.toByteArray();
  }

  private static byte[] encrypted(byte[] file) {
    try (PDDocument pdf = Papers.open(file)) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void eachFaultSaysWhatItIs() {
    Map<String, byte[]> bad = badFiles();
    assertRefused(bad.get("without data"), "PDF has no data inside");
    assertRefused(bad.get("no PDF"), "File is no PDF");
    assertRefused(bad.get("encrypted"), "PDF is encrypted");
    assertRefused(
        bad.get("a megabyte that unfolds to a gigabyte"), "PDF unfolds to more than 256000000");
    assertRefused(new byte[64_000_001], "PDF has more than 64000000 bytes");
  }

  private void assertRefused(byte[] file, String message) {
    assertThatThrownBy(() -> reader().read(new ByteArrayInputStream(file)))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageStartingWith(message)
        .hasMessageEndingWith("that was written with its data (format pdf-a3)");
  }
}
