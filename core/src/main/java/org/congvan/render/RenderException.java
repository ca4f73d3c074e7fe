package org.congvan.render;

import java.io.Serial;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * A document that cannot be written in a format; thrown before the first byte. The message begins
 * with the place in the document, such as {@code content.blocks[3]: no writer for
 * com.acme.ScoreTable in format docx}.
 */
public final class RenderException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * Makes an exception.
   *
   * @param path the place in the document, such as {@code signature.fullName}
   * @param problem what is wrong and what to do
   */
  public RenderException(DocumentPath path, String problem) {
    this(path, problem, null);
  }

  /**
   * Makes an exception with a cause.
   *
   * @param path the place in the document
   * @param problem what is wrong and what to do
   * @param cause what brought it about; null where there is nothing else
   */
  public RenderException(DocumentPath path, String problem, @Nullable Throwable cause) {
    super(path.equals(DocumentPath.ROOT) ? problem : path + ": " + problem, cause);
    this.path = path.toString();
  }

  /**
   * Returns the place in the document.
   *
   * @return the path
   */
  public DocumentPath path() {
    return DocumentPath.parse(path);
  }
}
