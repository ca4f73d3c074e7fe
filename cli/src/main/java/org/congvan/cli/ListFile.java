package org.congvan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.congvan.text.DocumentFormatException;

/** A text file in UTF-8 with one thing on each line; blank lines are skipped. */
final class ListFile {

  private ListFile() {}

  /**
   * Reads all lines that are not blank.
   *
   * @param file the file
   * @param console has the standard input
   * @param item makes the thing of a line; refuses by {@link IllegalArgumentException} or {@link
   *     DateTimeException}
   * @return the things in their order
   * @throws CommandFailure if the file cannot be read or a line is refused; the message names it
   */
  static <T> List<T> read(Path file, Console console, Function<String, T> item) {
    List<T> items = new ArrayList<>();
    try (InputStream in = new InputFile(file, console).open()) {
      LineSource lines = new LineSource(in);
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          items.add(item(item, line, file, lines.number()));
        }
      }
    } catch (DocumentFormatException wrong) {
      throw new CommandFailure(file + ": " + wrong.getMessage(), wrong);
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", file, failure);
    }
    return items;
  }

  private static <T> T item(Function<String, T> item, String line, Path file, long number) {
    try {
      return item.apply(line);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new CommandFailure(file + ": line " + number + ": " + wrong.getMessage(), wrong);
    }
  }
}
