package org.congvan.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentReader;
import org.congvan.render.ReadDocument;
import org.congvan.text.DocumentFormatException;

/**
 * A file that a command reads, such as {@code report.json}, a pipe such as {@code /dev/stdin}, or
 * the standard input ({@code -}). Whatever is wrong with it becomes a {@link CommandFailure} that
 * names it.
 *
 * @param path the file
 * @param console has the standard input, and prints what is not certain in a document
 */
record InputFile(Path path, Console console) {

  private static final Path STANDARD_INPUT = Path.of("-");

  /** Returns whether a path names the standard input. */
  static boolean isStandardInput(Path path) {
    return path.equals(STANDARD_INPUT);
  }

  /** Reads a whole document, and prints what is not certain in it. */
  OfficialDocument readDocument(DocumentReader reader) {
    try (InputStream in = open()) {
      ReadDocument read = reader.read(in);
      console.doubts(path.toString(), read.doubts());
      return read.document();
    } catch (DocumentFormatException wrong) {
      throw new CommandFailure(path + ": " + wrong.getMessage(), wrong);
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", path, failure);
    }
  }

  /**
   * Opens the file.
   *
   * @return its bytes, one or more
   * @throws DocumentFormatException if it is empty
   */
  InputStream open() throws IOException {
    InputStream in = openEvenIfEmpty();
    in.mark(1);
    if (in.read() < 0) {
      in.close();
      throw new DocumentFormatException("the file is empty");
    }
    in.reset();
    return in;
  }

  /** Opens the file. */
  InputStream openEvenIfEmpty() throws IOException {
    if (isStandardInput(path)) {
      return new BufferedInputStream(console.in());
    }
    if (Files.isDirectory(path)) {
      throw new CommandFailure("Cannot read " + path + ": it is a folder; expected a file");
    }
    return new BufferedInputStream(new ForwardStream(Files.newInputStream(path)));
  }

  /** Returns how many bytes there are to read; -1 if nobody knows. */
  long length() throws IOException {
    return !isStandardInput(path) && Files.isRegularFile(path) ? Files.size(path) : -1;
  }

  /** Hides that a file has positions: on Java 17 that fails on a pipe. */
  private static final class ForwardStream extends FilterInputStream {

    ForwardStream(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 0;
    }

    @Override
    public long skip(long count) throws IOException {
      return readNBytes((int) Math.min(count, 8_192)).length;
    }
  }
}
