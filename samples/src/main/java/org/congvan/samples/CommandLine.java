package org.congvan.samples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.congvan.samples.cli.CongvanCommand;
import org.congvan.samples.cli.Console;

/**
 * The command line: {@code java -jar congvan.jar demo DIR}, and the commands {@code render}, {@code
 * validate}, {@code parse-codes}, {@code extract}, {@code rollup} and {@code schema}.
 */
public final class CommandLine {

  private CommandLine() {}

  /**
   * Runs one command and ends the program with its exit code.
   *
   * @param args the command and its arguments, such as {@code demo samples/target/demo}
   */
  public static void main(String[] args) {
    var console =
        Console.of(
            new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    System.exit(CongvanCommand.run(console, args));
  }
}
