package org.congvan.render;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A document that cannot be written in a format; thrown before the first byte. The message begins
 * with the place in the document, such as {@code body.blocks[3]: no writer for com.acme.ScoreTable
 * in format docx}.
 */
public final class RenderException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * Makes an exception.
   *
   * @param path the place in the document, as record accessors reach it, such as {@code
   *     "signature.fullName"}; empty for the whole
   * @param problem what is wrong and what to do
   */
  public RenderException(String path, String problem) {
    this(path, problem, null);
  }

  /**
   * Makes an exception with a cause.
   *
   * @param path the place in the document; empty for the whole
   * @param problem what is wrong and what to do
   * @param cause what brought it about; null where there is nothing else
   */
  public RenderException(String path, String problem, @Nullable Throwable cause) {
    super(path.isEmpty() ? problem : path + ": " + problem, cause);
    this.path = path;
  }

  /**
   * Returns the place in the document.
   *
   * @return the path; empty for the whole document
   */
  public String path() {
    return path;
  }
}
