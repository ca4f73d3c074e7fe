package org.congvan.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The program: {@code java -jar congvan.jar demo DIR}, and the commands {@code render}, {@code
 * batch}, {@code validate}, {@code read}, {@code audit}, {@code mend}, {@code rules}, {@code
 * parse-codes}, {@code extract}, {@code rollup} and {@code schema}.
 */
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the program with its exit code. A signal that stops the program
   * (SIGTERM, SIGINT) leaves no unfinished file.
   *
   * @param args the command and its arguments, such as {@code demo samples/target/demo}
   */
  public static void main(String[] args) {
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    Console console =
        isTerminal("/dev/stderr")
            ? Console.onTerminal(in, out, err, isTerminal("/dev/stdout"))
            : Console.of(in, out, err);
    System.exit(run(console, args));
  }

  /** Runs one command; where a signal ends the process meanwhile, no unfinished file is left. */
  static int run(Console console, String... args) {
    Thread stop = new Thread(() -> stop(console), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    int code = CongvanCommand.run(console, args);
    try {
      Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException stopping) {
      // The signal came first; to exit is to wait for the end of the process.
    }
    return code;
  }

  private static void stop(Console console) {
    UnfinishedFiles.OF_PROCESS.stop();
    console.error("Stopped before the command was done");
  }

  /**
   * Whether a stream of the process is a terminal. Java 17 can only be asked about input and output
   * together, so the name of the device has to do, which Linux knows; elsewhere no bar is drawn.
   */
  private static boolean isTerminal(String stream) {
    try {
      Path device = Path.of(stream).toRealPath();
      return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
    } catch (IOException noDevice) {
      return false;
    }
  }
}
