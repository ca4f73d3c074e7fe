package org.congvan.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentReader;
import org.congvan.render.ReadDocument;
import org.congvan.text.DocumentFormatException;

/**
 * A file that a command reads; whatever is wrong with it becomes a {@link CommandFailure} that
 * names it.
 *
 * @param path the file
 */
record InputFile(Path path) {

  /** Reads a whole document, and tells what is not certain in it. */
  OfficialDocument readDocument(DocumentReader reader, Console console) {
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

  /** Opens the file; an empty one is refused, because it says nothing. */
  InputStream open() throws IOException {
    if (Files.isDirectory(path)) {
      throw new CommandFailure("Cannot read " + path + ": it is a folder; expected a file");
    }
    if (Files.isRegularFile(path) && Files.size(path) == 0) {
      throw new CommandFailure("Cannot read " + path + ": the file is empty");
    }
    return new BufferedInputStream(Files.newInputStream(path));
  }
}
