package org.congvan.read.docx.mend;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file that was not there: as a whole or not at all. */
final class NewFile {

  private NewFile() {}

  static void requireNew(Path source, Path target) throws IOException {
    if (Files.exists(target)) {
      boolean same = Files.isSameFile(source, target);
      throw new FileAlreadyExistsException(
          target.toString(),
          null,
          same
              ? "the mended file must not take the place of the file as given; name another one"
              : "the mended file is written to a new file; name one that is not there");
    }
  }

  static void write(byte[] bytes, Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("The target is no file: " + target);
    }
    Path staged = Files.createTempFile(folder, ".mend", ".tmp");
    try {
      Files.write(staged, bytes);
      Files.move(staged, target);
    } finally {
      Files.deleteIfExists(staged);
    }
  }
}
