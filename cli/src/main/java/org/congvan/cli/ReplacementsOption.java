package org.congvan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.congvan.replacement.ReplacementTable;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option by which a user adds replaced documents to those that the library knows. */
final class ReplacementsOption {

  @Option(
      names = "--replacements",
      paramLabel = "FILE",
      description = "advise against citing the replaced documents in this file too")
  private @Nullable Path file;

  /**
   * Adds the table to the regulations, before anything else asks for them.
   *
   * @throws CommandFailure if the file cannot be read or a line is not understood
   */
  void addTo(Extensions extensions, Console console) {
    Path path = file;
    if (path == null) {
      return;
    }
    try (InputStream in = new InputFile(path, console).open()) {
      extensions.lookUpIn(
          ReplacementTable.standard()
              .with(ReplacementTable.read(new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (DocumentFormatException wrong) {
      throw new CommandFailure(path + ": " + wrong.getMessage(), wrong);
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", path, failure);
    }
  }
}
