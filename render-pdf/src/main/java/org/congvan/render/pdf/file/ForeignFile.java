package org.congvan.render.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.congvan.text.DocumentFormatException;

/**
 * Opens PDF files that others may have made, within bounds, so that each ends in one clear error.
 */
public final class ForeignFile {

  /** More than any file that this library writes. */
  private static final int MAX_BYTES = 64_000_000;

  private static final int HEADER_WITHIN = 1024;

  private final long mostUnfolded;
  private final String advice;

  /**
   * Describes files to open.
   *
   * @param mostUnfolded how many bytes the streams of a file may unfold to
   * @param advice the end of each message, such as "; expected a PDF as scanners save it"
   */
  public ForeignFile(long mostUnfolded, String advice) {
    this.mostUnfolded = mostUnfolded;
    this.advice = advice;
  }

  /** What is taken out of an open file. */
  public interface Taking<T> {

    /** Takes it; an {@link IOException} means that the file is broken. */
    T from(PDDocument pdf) throws IOException;
  }

  /**
   * Reads a file and takes something out of it.
   *
   * @param in the file; read to its end, not closed
   * @param taking what is taken
   * @return what was taken
   * @throws DocumentFormatException if the file is no PDF, too long, encrypted, broken or unfolds
   *     to too much
   * @throws IOException if the stream fails
   */
  public <T> T read(InputStream in, Taking<T> taking) throws IOException {
    byte[] file = in.readNBytes(MAX_BYTES + 1);
    if (file.length > MAX_BYTES) {
      throw new DocumentFormatException("PDF has more than " + MAX_BYTES + " bytes" + advice);
    }
    String head =
        new String(file, 0, Math.min(file.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
    if (!head.contains("%PDF-")) {
      throw new DocumentFormatException(
          "File is no PDF: \"%PDF-\" is not among its first bytes" + advice);
    }
    UnfoldedSize.require(file, mostUnfolded, advice);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return taking.from(pdf);
    } catch (DocumentFormatException known) {
      throw known;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // The file is in memory: what fails is its content.
      throw new DocumentFormatException("PDF is broken and cannot be read" + advice, broken);
    }
  }
}
