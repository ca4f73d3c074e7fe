package org.congvan.render;

import java.io.IOException;
import java.io.InputStream;
import org.congvan.model.OfficialDocument;

/**
 * Reads documents of one format (bộ đọc văn bản), such as JSON; immutable and safe for use by many
 * threads.
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
   * @return the document
   * @throws org.congvan.text.DocumentFormatException if the bytes are not such a document; the
   *     message names the place
   * @throws IOException if the stream fails
   */
  OfficialDocument read(InputStream in) throws IOException;
}
