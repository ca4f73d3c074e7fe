package org.congvan.read.docx.mend;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
    // A file of its own beside the target: moving it is one step, and nobody sees a half.
    Path staged = folder.resolve("." + target.getFileName() + ".mend");
    boolean mine = false;
    try (FileChannel channel =
        FileChannel.open(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      mine = true;
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
      Files.move(staged, target);
    } finally {
      if (mine) {
        Files.deleteIfExists(staged);
      }
    }
  }
}
