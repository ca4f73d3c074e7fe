package org.congvan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is written whole but is not in its place yet, so that a command with several outputs
 * gives all of them or none.
 */
final class StagedFile implements AutoCloseable {

  private final Path path;
  private final Path temporary;
  private final Path target;
  private boolean published;

  StagedFile(Path path, Path temporary, Path target) {
    this.path = path;
    this.temporary = temporary;
    this.target = target;
  }

  /**
   * Puts files in their places; a signal that stops the program comes before the first or after the
   * last.
   *
   * @param files all outputs of a command
   * @throws CommandFailure if a folder refuses
   */
  static void publishAll(List<StagedFile> files) {
    UnfinishedFiles.OF_PROCESS.run(() -> files.forEach(StagedFile::publish));
  }

  private void publish() {
    try {
      UnfinishedFiles.OF_PROCESS.move(temporary, target);
      published = true;
    } catch (IOException failure) {
      throw CommandFailure.cannot("write", path, failure);
    }
  }

  /**
   * Deletes the file unless it was put in its place; then another run may have its name already.
   */
  @Override
  public void close() {
    if (!published) {
      try {
        UnfinishedFiles.OF_PROCESS.delete(temporary);
      } catch (IOException failure) {
        throw CommandFailure.cannot("remove", temporary, failure);
      }
    }
  }
}
