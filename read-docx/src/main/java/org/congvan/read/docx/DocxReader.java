package org.congvan.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.congvan.read.docx.assembly.PaperReader;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.page.WordPage;
import org.congvan.render.DocumentReader;
import org.congvan.render.ReadDocument;
import org.congvan.render.RenderFormat;
import org.congvan.text.DocumentFormatException;

/**
 * Reads documents from Word files (bộ đọc tệp Word), such as a dispatch that another agency typed:
 * what each paragraph is follows from its words and its form, and what is not certain becomes a
 * doubt.
 *
 * <pre>{@code
 * PaperDocument read = DocxReader.standard().read(WordFile.open(Path.of("cong-van.docx")));
 * read.document().subject();   // "báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC năm 2019"
 * read.doubts();               // what to look at, each with its place in the file
 * }</pre>
 *
 * <p>No word is lost: each stands in the document, is one that the page writes anew (Quốc hiệu,
 * "Kính gửi:", "Nơi nhận:"), or is listed as a doubt. Immutable and safe for use by many threads.
 */
public final class DocxReader implements DocumentReader {
  private final ReadLimits limits;

  private DocxReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Returns a reader with the usual limits.
   *
   * @return the reader
   */
  public static DocxReader standard() {
    return new DocxReader(ReadLimits.standard());
  }

  /**
   * Returns a reader with other limits.
   *
   * @param newLimits how much is read at most
   * @return the changed copy
   */
  public DocxReader withLimits(ReadLimits newLimits) {
    return new DocxReader(Objects.requireNonNull(newLimits, "newLimits"));
  }

  @Override
  public RenderFormat format() {
    return RenderFormat.DOCX;
  }

  /**
   * Reads a document to the end of the stream.
   *
   * @param in the Word file; not closed
   * @return the document, and what is not certain in it
   * @throws DocumentFormatException if it is no Word file, is broken or passes a limit
   * @throws IOException if the stream fails
   */
  @Override
  public ReadDocument read(InputStream in) throws IOException {
    Objects.requireNonNull(in, "in");
    try {
      return read(WordFile.open(in, limits)).withoutPlaces();
    } catch (WordFileException refused) {
      throw new DocumentFormatException(String.valueOf(refused.getMessage()), refused);
    }
  }

  /**
   * Reads a document from a file.
   *
   * @param path where the file is
   * @return the document, its doubts with their places, and what each line was taken for
   * @throws WordFileException if it is no Word file, is broken or passes a limit
   * @throws IOException if the file cannot be read from the disk
   */
  public PaperDocument read(Path path) throws IOException {
    return read(WordFile.open(path, limits));
  }

  /**
   * Reads a document from a Word file that was opened.
   *
   * @param file the file
   * @return the document, its doubts with their places, and what each line was taken for
   */
  public PaperDocument read(WordFile file) {
    return PaperReader.read(
        WordPage.of(file.document()), WordPage.unprinted(file.document()), file::part);
  }
}
