package org.congvan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/**
 * The command line: {@code java -jar congvan.jar demo DIR}, and the commands {@code render}, {@code
 * validate}, {@code parse-codes}, {@code extract}, {@code rollup} and {@code schema}.
 */
public final class Main {

  private Main() {}

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
