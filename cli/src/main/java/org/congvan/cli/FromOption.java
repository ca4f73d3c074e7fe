package org.congvan.cli;

import java.nio.file.Path;
import org.congvan.render.DocumentReader;
import org.congvan.render.Formats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option by which a user says which format a document is read from. */
final class FromOption {

  @Option(
      names = "--from",
      paramLabel = "F",
      description =
          "the format of IN, such as form or json; unless given, that of its extension, or json"
              + " where no format has it")
  private @Nullable String from;

  /**
   * Returns the reader of a file.
   *
   * @throws org.congvan.render.UnknownFormatException if the format named cannot be read
   * @throws CommandFailure if none is named and the file's extension does not lead to one reader
   */
  DocumentReader reader(Formats formats, Path file) {
    return from == null
        ? FileFormat.reader(formats, file, "; or name the format of the file with --from")
        : formats.requireReader(from);
  }
}
