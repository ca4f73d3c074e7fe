package org.congvan.samples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line of the samples; so far it knows {@code demo DIR} and writes nothing yet. */
public final class CommandLine {

  private CommandLine() {}

  /**
   * Runs one command.
   *
   * @param args the command and its arguments, such as {@code demo samples/target/demo}
   */
  public static void main(String[] args) {
    // The console's own charset may lack Vietnamese letters.
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 2 && args[0].equals("demo")) {
      out.println("Công văn: nothing to show yet, " + args[1] + " stays empty");
      return;
    }
    System.err.println("Usage: java -jar congvan.jar demo DIR");
    System.exit(2);
  }
}
