package org.congvan.render.pdf;

import static java.util.Objects.requireNonNull;
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
import java.util.zip.Deflater;
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

  /** Made once, because two of them take a second. */
  private static final Map<String, byte[]> BAD = bad();

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
    return BAD;
  }

  private static Map<String, byte[]> bad() {
    byte[] whole = Papers.file(WITH_DATA, DOCUMENT);
    Map<String, byte[]> bad = new LinkedHashMap<>();
    bad.put("without data", Papers.file(DOCUMENT));
    bad.put("no PDF", "Số: 25/SNV-CCHC".getBytes(StandardCharsets.UTF_8));
    bad.put("encrypted", encrypted(whole));
    bad.put("first half", Arrays.copyOf(whole, whole.length / 2));
    bad.put("a megabyte that unfolds to a gigabyte", bomb("/FlateDecode", 1));
    bad.put("the same packed twice", bomb("[/FlateDecode/FlateDecode]", 2));
    bad.put("packed otherwise, under a written-out name", bomb("/#4CZWDecode", 1));
    bad.put("nothing but a header", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    return bad;
  }

  /** An object stream of zeros, which any parser unfolds; its data have a wrong header. */
  private static byte[] bomb(String filter, int times) {
    byte[] zeros = deflated(new byte[1_000_000], 300);
    for (int i = 1; i < times; i++) {
      zeros = deflated(zeros, 1);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        ("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter" + filter + ">>stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    file.writeBytes(zeros);
    file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    return file.toByteArray();
  }

  private static byte[] deflated(byte[] bytes, int count) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write('x');
    packed.write('x');
    Deflater raw = new Deflater(Deflater.BEST_SPEED, true);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, raw)) {
      for (int i = 0; i < count; i++) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      raw.end();
    }
    return packed.toByteArray();
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
    assertRefused(requireNonNull(bad.get("without data")), "PDF has no data inside");
    assertRefused(requireNonNull(bad.get("no PDF")), "File is no PDF");
    assertRefused(requireNonNull(bad.get("encrypted")), "PDF is encrypted");
    assertRefused(
        requireNonNull(bad.get("a megabyte that unfolds to a gigabyte")),
        "PDF unfolds to more than 256000000");
    assertRefused(
        requireNonNull(bad.get("the same packed twice")), "PDF unfolds to more than 256000000");
    assertRefused(
        requireNonNull(bad.get("packed otherwise, under a written-out name")),
        "PDF is packed by LZWDecode");
    assertRefused(new byte[64_000_001], "PDF has more than 64000000 bytes");
  }

  private void assertRefused(byte[] file, String message) {
    assertThatThrownBy(() -> reader().read(new ByteArrayInputStream(file)))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageStartingWith(message)
        .hasMessageEndingWith("that was written with its data (format pdf-a3)");
  }
}
