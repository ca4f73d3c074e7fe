package org.congvan.cli;

import static java.util.stream.Collectors.joining;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.congvan.render.ReadingDoubt;

/**
 * Where a command speaks: results on one stream, errors on the other, both in UTF-8, because a
 * console's own charset may lack Vietnamese letters.
 *
 * @param out for results
 * @param err for errors
 */
public record Console(PrintStream out, PrintStream err) {

  /**
   * Speaks UTF-8 to two streams.
   *
   * @param out for results
   * @param err for errors
   * @return the console
   */
  public static Console of(OutputStream out, OutputStream err) {
    return new Console(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /**
   * Prints an error as one line: line breaks and control characters are shown as escapes.
   *
   * @param message the error
   */
  void error(String message) {
    StringBuilder line = new StringBuilder("congvan: ");
    message.chars().forEach(c -> Escapes.append(line, (char) c));
    err.print(line.append('\n'));
  }

  /**
   * Prints what a reader is not certain of, a line each.
   *
   * @param file what was read
   * @param doubts what is not certain
   */
  void doubts(String file, List<ReadingDoubt> doubts) {
    for (ReadingDoubt doubt : doubts) {
      List<String> candidates = doubt.candidates();
      String others =
          candidates.stream().skip(1).map(each -> ", or else \"" + each + "\"").collect(joining());
      error(
          file
              + ": "
              + doubt.path()
              + ": \""
              + doubt.text()
              + "\" was read as \""
              + candidates.get(0)
              + "\""
              + others
              + ": "
              + doubt.reason());
    }
  }

  /** A writer to one of the streams, for what prints help and usage. */
  static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
