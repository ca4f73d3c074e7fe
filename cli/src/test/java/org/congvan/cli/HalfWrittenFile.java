package org.congvan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that stops in the middle of writing a file, for a test that ends its process. */
public final class HalfWrittenFile {

  private HalfWrittenFile() {}

  /**
   * Writes half a file, says so and waits for the end of its input, as the commands write theirs.
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Thread stop = new Thread(UnfinishedFiles.OF_PROCESS::stop);
    Runtime.getRuntime().addShutdownHook(stop);
    OutputFile.at(Path.of(args[0]))
        .write(
            file -> {
              file.write(new byte[100_000]);
              file.flush();
              out.println("half");
              read();
              file.write(new byte[100_000]);
            });
  }

  private static void read() throws IOException {
    System.in.transferTo(new ByteArrayOutputStream());
  }
}
