package org.congvan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What one run of the command line left behind.
 *
 * @param code the exit code
 * @param out the results, read as UTF-8
 * @param err the errors, read as UTF-8
 */
record Run(int code, String out, String err) {

  static Run of(Object... args) {
    return reading("", args);
  }

  /** Runs a command that finds a text on its standard input. */
  static Run reading(String input, Object... args) {
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    int code = CongvanCommand.run(Console.of(in, out, err), texts);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
