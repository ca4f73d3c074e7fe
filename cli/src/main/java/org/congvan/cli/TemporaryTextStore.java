package org.congvan.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import org.congvan.rollup.fold.TextStore;

/** Creates files for the words of a roll-up beside the output, where there must be room anyway. */
final class TemporaryTextStore {

  private TemporaryTextStore() {}

  /**
   * Creates a store in a new file, which is deleted when the store is closed.
   *
   * @param output the output
   * @return an empty store
   * @throws CommandFailure if no file can be created in the folder
   */
  static TextStore beside(OutputFile output) {
    Path file = output.path();
    for (int i = 0; i < OutputFile.TEMPORARY_NAMES; i++) {
      file = output.sibling(i, ".texts");
      Optional<TextStore> created = tryCreating(file);
      if (created.isPresent()) {
        return created.get();
      }
    }
    throw new CommandFailure(
        "Cannot write " + file + ": the folder is full of .congvan-*.texts files; remove them");
  }

  private static Optional<TextStore> tryCreating(Path file) {
    try {
      return Optional.of(TextStore.onDisk(file));
    } catch (FileAlreadyExistsException anotherRun) {
      return Optional.empty();
    } catch (IOException failure) {
      throw CommandFailure.cannot("write", file, failure);
    }
  }
}
