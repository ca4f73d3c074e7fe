package org.congvan.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.congvan.render.DocumentReader;
import org.congvan.render.Formats;
import org.congvan.render.ReadDocument;
import org.congvan.render.RenderFormat;
import org.congvan.render.pdf.file.EmbeddedData;
import org.congvan.text.DocumentFormatException;

/**
 * Reads the typed document inside a PDF, such as {@code congvan.json} in what {@link
 * PdfRendererBuilder#withData()} writes. What the pages show is not read. Immutable and safe for
 * use by many threads.
 */
public final class PdfDataReader implements DocumentReader {

  private final DocumentReader data;

  /**
   * Makes a reader of files with JSON inside; the format {@code json} is found among the registered
   * ones.
   *
   * @throws org.congvan.render.UnknownFormatException if it is not registered; the artifact {@code
   *     congvan-render-json} brings it
   */
  public PdfDataReader() {
    this(Formats.load(PdfDataReader.class.getClassLoader()).requireReader(RenderFormat.JSON.id()));
  }

  /**
   * Makes a reader of files with data of another format inside, such as JSON with a host's kinds.
   *
   * @param data the reader of the data
   */
  public PdfDataReader(DocumentReader data) {
    this.data = Objects.requireNonNull(data, "data");
  }

  @Override
  public RenderFormat format() {
    return RenderFormat.PDF;
  }

  /**
   * Reads the document inside a file of 64 000 000 bytes at most.
   *
   * @param in the file; read to its end, not closed
   * @return the document
   * @throws DocumentFormatException if the file is no PDF, too long, encrypted, broken or without
   *     data, or the data are no document
   * @throws IOException if the stream fails
   */
  @Override
  public ReadDocument read(InputStream in) throws IOException {
    byte[] bytes = EmbeddedData.read(Objects.requireNonNull(in, "in"));
    try {
      return data.read(new ByteArrayInputStream(bytes));
    } catch (DocumentFormatException wrong) {
      throw new DocumentFormatException("Data inside the PDF: " + wrong.getMessage(), wrong);
    }
  }
}
