package org.congvan.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import org.congvan.rollup.TextStore;

/** Files for the words of a roll-up, beside the output, where there is room for it anyway. */
final class SpilledTexts {

  private SpilledTexts() {}

  /**
   * Makes a store in a new file, which is gone when the store is closed.
   *
   * @param output the output
   * @return an empty store
   * @throws CommandFailure if the folder refuses
   */
  static TextStore beside(OutputFile output) {
    Path file = output.path();
    for (int i = 0; i < OutputFile.TEMPORARY_NAMES; i++) {
      file = output.sibling(i, ".texts");
      Optional<TextStore> made = tryMaking(file);
      if (made.isPresent()) {
        return made.get();
      }
    }
    throw new CommandFailure(
        "Cannot write " + file + ": the folder is full of .congvan-*.texts files; remove them");
  }

  private static Optional<TextStore> tryMaking(Path file) {
    try {
      return Optional.of(TextStore.spilledTo(file));
    } catch (FileAlreadyExistsException anotherRun) {
      return Optional.empty();
    } catch (IOException failure) {
      throw CommandFailure.cannot("write", file, failure);
    }
  }
}
