package org.congvan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file that a command writes: whole or not at all. The bytes go into a temporary file in the same
 * folder, which then takes the file's place in one step; a failure leaves neither a half-written
 * file nor the temporary one, and a file that was there before stays as it was.
 */
final class OutputFile {

  /** Enough for as many runs at once in one folder; the name is free again after each. */
  static final int TEMPORARY_NAMES = 1000;

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private final Path path;
  private final Path target;

  /** Where the file is while it is not whole. */
  private final Path workplace;

  private OutputFile(Path path, Path target, Path workplace) {
    this.path = path;
    this.target = target;
    this.workplace = workplace;
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
      Path target = followLinks(path);
      Path folder = target.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        String which = Files.isSymbolicLink(path) ? "it is a link to " + target + ", whose" : "its";
        throw new CommandFailure("Cannot write " + path + ": " + which + " folder does not exist");
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
      return new OutputFile(path, target, folder);
    } catch (IOException failure) {
      throw CommandFailure.cannot("write", path, failure);
    }
  }

  /**
   * Returns the file that a path leads to, whether it exists or not: it is written, and a symbolic
   * link to it stays.
   */
  private static Path followLinks(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path target = path.toAbsolutePath();
    for (int i = 0; Files.isSymbolicLink(target); i++) {
      if (i == MOST_LINKS) {
        throw new CommandFailure("Cannot write " + path + ": it is a link that leads to itself");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    Path folder = target.getParent();
    return folder != null && Files.isDirectory(folder)
        ? folder.toRealPath().resolve(target.getFileName())
        : target;
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
      if (!InputFile.isStandardInput(input.path())
          && Files.exists(target)
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
   * Refuses to overwrite what is being read from a folder, now or when the command runs again.
   *
   * @param inputs where documents are read from
   * @return this output
   * @throws CommandFailure if the file is among the documents
   */
  OutputFile besides(ReportFiles inputs) {
    if (inputs.isAmong(target)) {
      throw new CommandFailure(
          "Cannot write " + path + ": it is among the input; name a place outside " + inputs);
    }
    return this;
  }

  /** Returns this output with another folder, on the same disk, for what is not whole yet. */
  OutputFile stagedIn(Path folder) {
    return new OutputFile(path, target, folder);
  }

  /** Whether both take the same place. */
  boolean isSameAs(OutputFile other) {
    return target.equals(other.target);
  }

  /** The file as the user named it. */
  Path path() {
    return path;
  }

  /**
   * A file name beside the unfinished file, such as {@code .congvan-0.texts}, that may be taken.
   */
  Path sibling(int number, String ending) {
    return workplace.resolve(".congvan-" + number + ending);
  }

  /**
   * Writes the file.
   *
   * @param content what writes the bytes
   * @throws CommandFailure if the folder or the disk refuses
   */
  void write(Content content) {
    try (StagedFile staged = stage(content)) {
      StagedFile.publishAll(List.of(staged));
    }
  }

  /**
   * Writes the file without putting it in its place.
   *
   * @param content what writes the bytes
   * @return the file, to be published or closed
   * @throws CommandFailure if the folder or the disk refuses
   */
  StagedFile stage(Content content) {
    try {
      Path temporary = createTemporary();
      boolean written = false;
      try {
        try (OutputStream out =
            new BufferedOutputStream(
                Files.newOutputStream(temporary, StandardOpenOption.TRUNCATE_EXISTING))) {
          content.writeTo(out);
        }
        written = true;
        return new StagedFile(path, temporary, target);
      } finally {
        if (!written) {
          UnfinishedFiles.OF_PROCESS.delete(temporary);
        }
      }
    } catch (IOException failure) {
      throw CommandFailure.cannot("write", path, failure);
    }
  }

  /** Not by Files.createTempFile: its files are closed to everybody else, and stay so. */
  private Path createTemporary() throws IOException {
    for (int i = 0; i < TEMPORARY_NAMES; i++) {
      Path temporary = sibling(i, ".part");
      if (UnfinishedFiles.OF_PROCESS.create(temporary)) {
        return temporary;
      }
    }
    throw new CommandFailure(
        "Cannot write " + path + ": the folder is full of .congvan-*.part files; remove them");
  }
}
