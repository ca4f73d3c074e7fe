package org.congvan.render;

import java.io.IOException;
import java.io.OutputStream;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;

/**
 * Writes documents in one format; immutable and safe for use by many threads.
 *
 * <p>The contract, which {@code congvan-testkit} checks: the same document gives the same bytes
 * anywhere; a document that cannot be written whole is refused before the first byte; the stream is
 * flushed and left open.
 */
public interface DocumentRenderer {

  /**
   * Returns the format.
   *
   * @return the same format at every call
   */
  RenderFormat format();

  /**
   * Writes a document by the regulation in force on its date of issue.
   *
   * @param document the document
   * @param out where to; flushed, not closed
   * @throws RenderException if the document cannot be written whole; nothing has been written then
   * @throws IOException if the stream fails
   */
  default void render(OfficialDocument document, OutputStream out) throws IOException {
    render(document, RegulationChoice.byDateOfIssue(), out);
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param choice by which regulation; a format whose files do not depend on one, such as JSON,
   *     passes over it
   * @param out where to; flushed, not closed
   * @throws RenderException if the document cannot be written whole, as when no regulation is found
   *     for it; nothing has been written then
   * @throws IOException if the stream fails
   */
  void render(OfficialDocument document, RegulationChoice choice, OutputStream out)
      throws IOException;
}
