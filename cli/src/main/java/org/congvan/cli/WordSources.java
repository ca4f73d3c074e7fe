package org.congvan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.text.DocumentFormatException;

/** The Word files that a user names, in {@link SourceFiles}. */
final class WordSources {

  static final String ENDINGS = ".docx, .docm, .dotx or .dotm";

  private WordSources() {}

  /** Finds the files; one that is named is taken whatever its ending. */
  static SourceFiles of(List<String> named) {
    return SourceFiles.of(named, FileFormat::isWord, ENDINGS);
  }

  /** Opens one of them. */
  static WordFile open(SourceFile source, Console console) throws UnusableFileException {
    Path path = source.path();
    try (InputStream in = new InputFile(path, console).open()) {
      return WordFile.open(in);
    } catch (WordFileException | DocumentFormatException wrong) {
      throw UnusableFileException.of(path, String.valueOf(wrong.getMessage()), wrong);
    } catch (IOException failure) {
      throw UnusableFileException.unreadable(path, failure);
    }
  }
}
