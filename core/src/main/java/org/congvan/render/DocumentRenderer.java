package org.congvan.render;

import java.io.IOException;
import java.io.OutputStream;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;

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

  /**
   * Returns whether attachments in files of their own ({@code Attachment.separateFile}) are left
   * out of the document's file, so that {@link #renderAttachment} writes them.
   *
   * @return false for a format that holds the whole document in one file, such as JSON
   */
  default boolean writesAttachmentsApart() {
    return false;
  }

  /**
   * Writes an attachment as a file of its own (văn bản kèm theo không cùng tệp tin).
   *
   * @param document the document that it is issued with; not a copy
   * @param index which of its attachments, from 0
   * @param choice by which regulation
   * @param out where to; flushed, not closed
   * @throws IllegalArgumentException if there is no such attachment, or the document is a copy
   * @throws RenderException if the attachment cannot be written whole, or the format writes no
   *     files of attachments; nothing has been written then
   * @throws IOException if the stream fails
   */
  default void renderAttachment(
      OfficialDocument document, int index, RegulationChoice choice, OutputStream out)
      throws IOException {
    throw new RenderException(
        DocumentPath.of("attachments").item(index),
        "format "
            + format().id()
            + " writes attachments with their document only; render the document, or use a format"
            + " of pages, such as docx");
  }
}
