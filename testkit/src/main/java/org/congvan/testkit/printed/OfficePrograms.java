package org.congvan.testkit.printed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs outside Java that the tests tagged {@code office} run, such as {@code soffice}. Where
 * one is missing the test is skipped and says so; with {@code -Dcongvan.requireOffice=true} it
 * fails.
 */
public final class OfficePrograms {

  private static final int MINUTES = 5;

  private OfficePrograms() {}

  /**
   * How a program ended.
   *
   * @param exit its exit code
   * @param output what it said, on either stream, read as UTF-8
   */
  public record Outcome(int exit, String output) {}

  /**
   * Skips the running test where something is missing, or fails it where it must not be.
   *
   * @param there whether it is there
   * @param what what it is, for the message
   */
  public static void require(boolean there, String what) {
    if (Boolean.getBoolean("congvan.requireOffice") && !there) {
      throw new AssertionError("congvan.requireOffice is set, but there is no " + what);
    }
    Assumptions.assumeTrue(there, () -> "skipped, because there is no " + what);
  }

  /**
   * Skips or fails the running test where a program is not on the path.
   *
   * @param programs their names
   */
  public static void requireOnPath(String... programs) {
    for (String program : programs) {
      require(find(program).isPresent(), program + " on the path");
    }
  }

  /**
   * Returns where a program is; skips or fails the running test where it is not on the path.
   *
   * @param program its name
   * @return its file
   */
  public static Path onPath(String program) {
    requireOnPath(program);
    return find(program).orElseThrow();
  }

  private static Optional<Path> find(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Runs a program to its end.
   *
   * @param folder where it runs and its output is kept
   * @param command the program and its arguments
   * @return how it ended
   * @throws UncheckedIOException if it cannot be started
   */
  public static Outcome run(Path folder, String... command) {
    return run(folder, List.of(command));
  }

  private static Outcome run(Path folder, List<String> command) {
    try {
      Path output = Files.createTempFile(folder, "output", ".txt");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("No end after " + MINUTES + " minutes: " + command);
      }
      return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
