package org.congvan.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.congvan.read.docx.assembly.PaperReader;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.read.docx.plain.TextBytes;
import org.congvan.render.DocumentReader;
import org.congvan.render.ReadDocument;
import org.congvan.render.RenderFormat;
import org.congvan.text.DocumentFormatException;

/**
 * Reads documents from plain text and Markdown (bộ đọc văn bản thuần), such as a dispatch copied
 * from a website, the text of a PDF or what a scanner read, as {@link DocxReader} reads Word files.
 *
 * <p>Two columns side by side are divided at the gap between them; lines that were cut by the width
 * of the page are joined. Immutable and safe for use by many threads.
 */
public final class TextReader implements DocumentReader {
  /** Plain text, by the name of {@code txt}. */
  public static final RenderFormat TEXT = new RenderFormat("txt", "text/plain", "txt");

  private static final int LONGEST_TEXT = 8 << 20;

  private TextReader() {}

  /**
   * Returns the reader.
   *
   * @return the reader
   */
  public static TextReader standard() {
    return new TextReader();
  }

  @Override
  public RenderFormat format() {
    return TEXT;
  }

  /**
   * Reads a document to the end of the stream.
   *
   * @param in the text in UTF-8 or UTF-16, 8 MiB at most; not closed
   * @return the document, and what is not certain in it
   * @throws DocumentFormatException if the bytes are no such text or are more
   * @throws IOException if the stream fails
   */
  @Override
  public ReadDocument read(InputStream in) throws IOException {
    byte[] bytes = Objects.requireNonNull(in, "in").readNBytes(LONGEST_TEXT + 1);
    if (bytes.length > LONGEST_TEXT) {
      throw new DocumentFormatException(
          "The text is longer than " + LONGEST_TEXT + " bytes; expected a document");
    }
    return read(TextBytes.decode(bytes)).withoutPlaces();
  }

  /**
   * Reads a document from a text.
   *
   * @param text the text
   * @return the document, its doubts with their lines, and what each line was taken for
   */
  public PaperDocument read(String text) {
    return PaperReader.read(text);
  }
}
