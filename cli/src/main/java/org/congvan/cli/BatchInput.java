package org.congvan.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.congvan.render.Formats;
import org.congvan.render.RenderFormat;
import org.jspecify.annotations.Nullable;

/** The documents of a batch, one after the other, always in the same order. */
interface BatchInput extends Closeable {

  /** Returns the next document; null after the last. */
  @Nullable BatchItem next() throws IOException;

  /** What the user named. */
  Path path();

  /** How the input is called in the journal, such as {@code the lines of in.jsonl}. */
  String name();

  /**
   * Opens the input: a folder with all below it that ends like a format that can be read, one such
   * file, or a file with a document in JSON on each line.
   *
   * @param path the folder or file; {@code -} for the standard input
   * @param formats the formats that are there
   * @param console has the standard input, and shows progress
   * @return the documents
   * @throws CommandFailure if folder or file cannot be read, or the folder has no such file
   */
  static BatchInput open(Path path, Formats formats, Console console) {
    boolean named = !InputFile.isStandardInput(path);
    if (named && (Files.isDirectory(path) || FileFormat.isReadable(formats, path))) {
      SourceFiles sources =
          SourceFiles.of(
              List.of(path.toString()),
              file -> FileFormat.isReadable(formats, file),
              formats.readable().stream()
                  .map(format -> "." + format.fileExtension())
                  .distinct()
                  .collect(Collectors.joining(" or ")));
      return new BatchFiles(
          path,
          (sources.single() ? "the file " : "the files of ") + nameOf(path),
          sources,
          formats,
          console);
    }
    try {
      boolean regular = named && Files.isRegularFile(path);
      return new BatchLines(
          regular ? "the lines of " + nameOf(path) : "the lines of a pipe",
          new InputFile(path, console),
          formats.requireReader(RenderFormat.JSON.id()),
          console);
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", path, failure);
    }
  }

  /** The last name of a path, whichever way it was named. */
  private static String nameOf(Path path) {
    try {
      Path real = path.toRealPath();
      return Escapes.of(String.valueOf(real.getFileName()));
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", path, failure);
    }
  }
}
