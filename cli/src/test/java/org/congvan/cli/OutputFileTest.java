package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path folder;

  @Test
  void write_thatFailsHalfway_leavesNothing() {
    OutputFile file = OutputFile.at(folder.resolve("out"));

    assertThatThrownBy(
            () ->
                file.write(
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(CommandFailure.class)
        .hasMessage("Cannot write " + folder.resolve("out") + ": disk full");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void write_thatIsRefusedHalfway_keepsTheOlderFile() throws IOException {
    Path path = Files.writeString(folder.resolve("out"), "old");

    assertThatThrownBy(
            () ->
                OutputFile.at(path)
                    .write(
                        out -> {
                          out.write(1);
                          throw new IllegalStateException("refused");
                        }))
        .hasMessage("refused");
    assertThat(path).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void write_isSeenOnlyWhenItIsWhole() throws IOException {
    Path path = Files.writeString(folder.resolve("out"), "old");
    List<String> seen = new ArrayList<>();

    OutputFile.at(path)
        .write(
            out -> {
              out.write("new".getBytes(StandardCharsets.UTF_8));
              out.flush();
              seen.add(Files.readString(path));
            });

    assertThat(seen).containsExactly("old");
    assertThat(path).hasContent("new");
  }

  @Test
  void write_besideAnotherRun_takesAnotherTemporaryName() throws IOException {
    Path other = Files.writeString(folder.resolve(".congvan-0.part"), "another run's");

    OutputFile.at(folder.resolve("out")).write(out -> out.write('x'));

    assertThat(folder.resolve("out")).hasContent("x");
    assertThat(other).hasContent("another run's");
  }

  @Test
  void write_whereNothingMovesInOneStep_replacesTheFile() throws IOException {
    Path path = Files.writeString(folder.resolve("out"), "old");

    OutputFile.at(new PoorFileSystem(1_000).path(path))
        .write(out -> out.write("new".getBytes(StandardCharsets.UTF_8)));

    assertThat(path).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void write_onAFullDisk_keepsTheOlderFileAndSaysWhy() throws IOException {
    Path path = Files.writeString(folder.resolve("out"), "old");
    for (int room : new int[] {0, 1, 99_999}) {
      assertThatThrownBy(
              () ->
                  OutputFile.at(new PoorFileSystem(room).path(path))
                      .write(out -> out.write(new byte[100_000])))
          .isInstanceOf(CommandFailure.class)
          .hasMessage("Cannot write " + path + ": No space left on device");
      assertThat(path).hasContent("old");
      assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
  }

  @Test
  void write_thatRunsOutOfMemory_keepsTheOlderFile() throws IOException {
    Path path = Files.writeString(folder.resolve("out"), "old");

    assertThatThrownBy(
            () ->
                OutputFile.at(path)
                    .write(
                        out -> {
                          out.write(1);
                          throw new OutOfMemoryError("none left");
                        }))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(path).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void write_inAnInterruptedThread_isWholeAndTheThreadStaysInterrupted() throws IOException {
    Path path = folder.resolve("out");
    boolean interrupted;
    Thread.currentThread().interrupt();
    try {
      OutputFile.at(path).write(out -> out.write(new byte[100_000]));
    } finally {
      interrupted = Thread.interrupted();
    }

    assertThat(interrupted).isTrue();
    assertThat(path).hasSize(100_000);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void write_throughALink_replacesTheFileItLeadsTo() throws IOException {
    Path real = Files.writeString(folder.resolve("real"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    OutputFile.at(link).write(out -> out.write('x'));

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("x");
  }

  @Test
  void write_throughALinkToNothing_makesTheFileItLeadsTo() throws IOException {
    Path real = Files.createDirectory(folder.resolve("sub")).resolve("real");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("sub/real"));

    OutputFile.at(link).write(out -> out.write('x'));

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("x");
  }

  @Test
  void linkIntoAMissingFolder_isRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("missing/real"));

    assertThatThrownBy(() -> OutputFile.at(link))
        .hasMessage(
            "Cannot write "
                + link
                + ": it is a link to "
                + folder.resolve("missing/real")
                + ", whose folder does not exist");
  }

  @Test
  void linkToItself_isRefused() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, link);

    assertThatThrownBy(() -> OutputFile.at(link))
        .hasMessage("Cannot write " + link + ": it is a link that leads to itself");
  }
}
