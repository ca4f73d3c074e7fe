package org.congvan.samples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that a command writes: whole or not at all. The bytes go into a temporary file in the same
 * folder, which then takes the file's place in one step; a failure leaves neither a half-written
 * file nor the temporary one, and a file that stood there before stays as it was.
 */
final class OutputFile {

  /** Enough for as many runs at once in one folder; the name is free again after each. */
  private static final int TEMPORARY_NAMES = 1000;

  private final Path path;
  private final Path target;

  private OutputFile(Path path, Path target) {
    this.path = path;
    this.target = target;
  }

  /** What writes the bytes; the stream is closed for it. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Checks that a file can be written, before any work is done for it.
   *
   * @param path the file
   * @return the output
   * @throws CommandFailure if the folder is missing or the place is taken by something else than an
   *     ordinary file that may be overwritten
   */
  static OutputFile at(Path path) {
    try {
      // Through a symbolic link the file it leads to is replaced, not the link.
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path folder = target.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new CommandFailure("Cannot write " + path + ": its folder does not exist");
      }
      if (Files.isDirectory(target)) {
        throw new CommandFailure("Cannot write " + path + ": it is a folder; name a file in it");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        throw new CommandFailure("Cannot write " + path + ": it is not an ordinary file");
      }
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new CommandFailure("Cannot write " + path + ": the file is read-only");
      }
      return new OutputFile(path, target);
    } catch (IOException failure) {
      throw CommandFailure.cannot("write", path, failure);
    }
  }

  /**
   * Refuses to overwrite what is being read.
   *
   * @param input the input
   * @return this output
   * @throws CommandFailure if both are the same file
   */
  OutputFile besides(InputFile input) {
    try {
      if (Files.exists(target)
          && Files.exists(input.path())
          && Files.isSameFile(target, input.path())) {
        throw new CommandFailure(
            "Cannot write " + path + ": it is the input; name another file for the output");
      }
      return this;
    } catch (IOException failure) {
      throw CommandFailure.cannot("write", path, failure);
    }
  }

  /**
   * Writes the file.
   *
   * @param content what writes the bytes
   * @throws CommandFailure if the folder or the disk refuses
   */
  void write(Content content) {
    try {
      Path temporary = createTemporary();
      boolean replaced = false;
      try {
        try (OutputStream out =
            new BufferedOutputStream(
                Files.newOutputStream(temporary, StandardOpenOption.TRUNCATE_EXISTING))) {
          content.writeTo(out);
        }
        replace(temporary);
        replaced = true;
      } finally {
        // After the move the name is free, and another run may have taken it already.
        if (!replaced) {
          Files.deleteIfExists(temporary);
        }
      }
    } catch (IOException failure) {
      throw CommandFailure.cannot("write", path, failure);
    }
  }

  /** Not by Files.createTempFile: its files are closed to everybody else, and stay so. */
  private Path createTemporary() throws IOException {
    for (int i = 0; i < TEMPORARY_NAMES; i++) {
      Path temporary = target.resolveSibling(".congvan-" + i + ".part");
      if (create(temporary)) {
        return temporary;
      }
    }
    throw new CommandFailure(
        "Cannot write " + path + ": the folder is full of .congvan-*.part files; remove them");
  }

  private static boolean create(Path temporary) throws IOException {
    try {
      Files.createFile(temporary);
      return true;
    } catch (FileAlreadyExistsException anotherRun) {
      return false;
    }
  }

  private void replace(Path temporary) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
