package org.congvan.render.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs outside Java that the tests tagged {@code office} run. */
final class OfficeTools {

  private OfficeTools() {}

  /** What a program said, and how it ended. */
  record Outcome(int exit, String output) {}

  /**
   * Skips the test where a program is missing, or fails it if {@code -Dcongvan.requireOffice=true}.
   */
  static void require(boolean there, String what) {
    if (Boolean.getBoolean("congvan.requireOffice") && !there) {
      throw new AssertionError("congvan.requireOffice is set, but there is no " + what);
    }
    Assumptions.assumeTrue(there, () -> "skipped, because there is no " + what);
  }

  static void requireOnPath(String... programs) {
    for (String program : programs) {
      boolean there =
          Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
      require(there, program + " on the path");
    }
  }

  static Outcome run(Path folder, String... command) {
    return run(folder, Arrays.asList(command));
  }

  static Outcome run(Path folder, List<String> command) {
    try {
      Path output = Files.createTempFile(folder, "output", ".txt");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("No end after 5 minutes: " + command);
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
