package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file that ends in .docx, a command does its work or fails by one line. */
class BadWordFileTest {

  private static final List<String> COMMANDS = List.of("read", "audit", "mend");

  @TempDir Path folder;

  @Test
  void randomBytes_areRefusedByOneLineAndNoFile() throws IOException {
    Random random = new Random(477);
    for (int i = 0; i < 40; i++) {
      byte[] bytes = new byte[4 + random.nextInt(500)];
      random.nextBytes(bytes);
      if (i % 2 == 0) {
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
      }
      for (String command : COMMANDS) {
        assertRefused(command, bytes);
      }
    }
  }

  @Test
  void emptyAndCutFiles_areRefusedByOneLineAndNoFile() throws IOException {
    byte[] whole = rendered();
    for (String command : COMMANDS) {
      assertRefused(command, new byte[0]);
      for (int part = 1; part < 10; part++) {
        assertRefused(command, Arrays.copyOf(whole, whole.length * part / 10));
      }
    }
  }

  @Test
  void changedBytes_areReadOrRefusedByOneLine() throws IOException {
    byte[] whole = rendered();
    Random random = new Random(30);
    for (int i = 0; i < 30; i++) {
      byte[] changed = whole.clone();
      for (int j = 0; j <= i % 5; j++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      for (String command : COMMANDS) {
        Run run = run(command, changed);
        assertThat(run.err()).as(command + " " + i).doesNotContain("Unexpected");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(1);
        assertThat(run.code() == 2).isEqualTo(run.out().isEmpty());
      }
    }
  }

  private byte[] rendered() throws IOException {
    Path word = RenderedWord.write(folder.resolve("whole.docx"), RenderedWord.ISSUED);
    byte[] bytes = Files.readAllBytes(word);
    Files.delete(word);
    return bytes;
  }

  private void assertRefused(String command, byte[] bytes) throws IOException {
    Run run = run(command, bytes);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("congvan: " + folder.resolve("in.docx") + ": ");
    assertThat(run.err()).doesNotContain("Unexpected");
    assertThat(run.err().lines()).hasSize(1);
  }

  private Run run(String command, byte[] bytes) throws IOException {
    Path input = Files.write(folder.resolve("in.docx"), bytes);
    Path output = folder.resolve("out");
    Run run =
        command.equals("mend")
            ? Run.of(command, input, "-o", output, "--as-draft")
            : Run.of(command, input, "-o", output);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> !file.equals(input) && !file.equals(output))).isEmpty();
    }
    if (run.code() == 2) {
      assertThat(output).doesNotExist();
    }
    Files.deleteIfExists(output);
    return run;
  }
}
