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
    return at(file.toString(), reason, cause);
  }

  /** A document whose content is refused, where it is, such as {@code in.jsonl:12}. */
  static UnusableFileException at(String place, String reason, @Nullable Throwable cause) {
    return new UnusableFileException(place + ": " + reason, cause);
  }

  /** A file that cannot be read from its disk. */
  static UnusableFileException unreadable(Path file, IOException cause) {
    return unreadable(file.toString(), cause);
  }

  /** A document that cannot be read from its disk. */
  static UnusableFileException unreadable(String place, IOException cause) {
    return new UnusableFileException(
        "Cannot read " + place + ": " + CommandFailure.reason(cause), cause);
  }
}
