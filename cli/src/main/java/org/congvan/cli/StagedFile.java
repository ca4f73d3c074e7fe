package org.congvan.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written whole but does not stand in its place yet, so that a command with several
 * outputs gives all of them or none.
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
   * Puts the file in its place.
   *
   * @throws CommandFailure if the folder refuses
   */
  void publish() {
    try {
      replace();
      published = true;
    } catch (IOException failure) {
      throw CommandFailure.cannot("write", path, failure);
    }
  }

  private void replace() throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Deletes the file unless it was put in its place; then another run may have its name already.
   */
  @Override
  public void close() {
    if (!published) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException failure) {
        throw CommandFailure.cannot("remove", temporary, failure);
      }
    }
  }
}
