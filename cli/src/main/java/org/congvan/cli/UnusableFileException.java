package org.congvan.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One of many files that a command cannot work on, such as {@code a.docx: the file is empty}. It
 * ends the command or, where the user allows it, is left out.
 */
final class UnusableFileException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private UnusableFileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** A file whose content is refused. */
  static UnusableFileException of(Path file, String reason, @Nullable Throwable cause) {
    return new UnusableFileException(file + ": " + reason, cause);
  }

  /** A file that cannot be read from its disk. */
  static UnusableFileException unreadable(Path file, IOException cause) {
    return new UnusableFileException(
        "Cannot read " + file + ": " + CommandFailure.reason(cause), cause);
  }
}
