package org.congvan.render;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads documents of one format (bộ đọc văn bản), such as JSON; immutable and safe for use by many
 * threads.
 *
 * <p>The contract, which {@code congvan-testkit} checks: the same bytes give the same document and
 * doubts anywhere; bytes that are no such document are refused in one line; the stream is left open
 * and its failure passed on as it is.
 */
public interface DocumentReader {

  /**
   * Returns the format.
   *
   * @return the same format at every call
   */
  RenderFormat format();

  /**
   * Reads a document to the end of the stream.
   *
   * @param in where from; not closed
   * @return the document, and what is not certain in it
   * @throws org.congvan.text.DocumentFormatException if the bytes are not such a document; the
   *     message is one line and names the place
   * @throws IOException if the stream fails
   */
  ReadDocument read(InputStream in) throws IOException;
}
