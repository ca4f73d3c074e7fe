package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

  private static final long LONG = 64L << 20;

  @TempDir Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void noTerminal_getsNotOneByte() {
    try (Progress progress = Progress.ofBytes(Console.of(none(), err), LONG, false)) {
      progress.add(LONG);
    }

    assertThat(err.size()).isZero();
  }

  @Test
  void noTerminal_longFile_getsNotOneByte() throws IOException {
    Path file =
        Files.write(
            folder.resolve("codes.txt"),
            "07/KH-SKHCN\n".repeat(900_000).getBytes(StandardCharsets.UTF_8));

    assertThat(Run.of("parse-codes", file).err()).isEmpty();
  }

  @Test
  void terminal_showsTheBarAndRemovesIt() {
    try (Progress progress = Progress.ofBytes(terminal(false), LONG, true)) {
      progress.add(LONG / 2);
      progress.add(LONG / 4);
    }

    String drawn = err.toString(StandardCharsets.UTF_8);
    assertThat(drawn)
        .startsWith("\rReading")
        .contains("75%", "48/64 MiB", "MiB/s")
        .doesNotContain("\u001B");
    assertThat(drawn.substring(0, drawn.length() - 1)).endsWith(" ").doesNotContain("\n");
    assertThat(drawn).endsWith("\r");
    assertThat(drawn.split("\r")).allMatch(line -> line.length() <= 79);
  }

  @Test
  void shortWork_showsNothing() {
    try (Progress progress = Progress.ofBytes(terminal(false), 1000, true)) {
      progress.add(1000);
    }

    assertThat(err.size()).isZero();
  }

  @Test
  void resultsOnTheSameTerminal_areNotBrokenUp() {
    try (Progress progress = Progress.ofBytes(terminal(true), LONG, true)) {
      progress.add(LONG);
    }

    assertThat(err.size()).isZero();
  }

  @Test
  void error_takesThePlaceOfTheBar() {
    Console console = terminal(false);
    console.draw("Reading 50%");

    console.error("Skipped: a.json");

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\rReading 50%\r" + " ".repeat(11) + "\rcongvan: Skipped: a.json\n");
  }

  @Test
  void hiddenProgress_showsNothing() {
    Console console = terminal(false);
    console.hideProgress();

    try (Progress progress = Progress.ofFiles(console, 10_000, false)) {
      progress.add(10_000);
    }

    assertThat(err.size()).isZero();
  }

  @Test
  void countingStream_countsWhatIsRead() throws IOException {
    byte[] bytes = new byte[9 << 20];
    try (Progress progress = Progress.ofBytes(terminal(false), bytes.length, true)) {
      try (InputStream in = progress.counting(new ByteArrayInputStream(bytes))) {
        assertThat(in.readAllBytes()).hasSameSizeAs(bytes);
      }
    }

    assertThat(err.toString(StandardCharsets.UTF_8)).contains("100%", "9/9 MiB");
  }

  private Console terminal(boolean resultsOnTerminal) {
    return Console.onTerminal(InputStream.nullInputStream(), none(), err, resultsOnTerminal);
  }

  private static OutputStream none() {
    return OutputStream.nullOutputStream();
  }
}
