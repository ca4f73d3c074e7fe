package org.congvan.cli.batch;

import java.io.Serial;

/**
 * A batch that cannot begin or go on in a folder, such as {@code Cannot go on in out: format was
 * docx and is now pdf; …}.
 */
public final class BatchRefusedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  BatchRefusedException(String message) {
    super(message);
  }
}
