package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFilesTest {

  @TempDir Path folder;

  private final UnfinishedFiles files = new UnfinishedFiles();

  @Test
  void stop_deletesWhatIsUnfinishedAndNothingElse() throws IOException {
    Path moved = folder.resolve("moved.part");
    Path deleted = folder.resolve("deleted.part");
    Path unfinished = folder.resolve("unfinished.part");
    for (Path file : new Path[] {moved, deleted, unfinished}) {
      assertThat(files.create(file)).isTrue();
    }
    files.move(moved, folder.resolve("done"));
    files.delete(deleted);
    Files.createFile(deleted); // Another run's by now.

    files.stop();

    assertThat(folder)
        .isDirectoryContaining("glob:**/done")
        .isDirectoryContaining("glob:**/deleted.part")
        .isDirectoryNotContaining("glob:**/unfinished.part");
  }

  @Test
  void create_whereThereIsAFile_leavesItAlone() throws IOException {
    Path other = Files.writeString(folder.resolve("other.part"), "another run's");

    assertThat(files.create(other)).isFalse();
    files.stop();

    assertThat(other).hasContent("another run's");
  }
}
