package org.congvan.samples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentReader;
import org.congvan.render.json.JsonLimits;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Where many documents are read from: a folder with all {@code *.json} files in it and in the
 * folders below, in the order of their names; a file with one document on each line; or one {@code
 * .json} file. One document is in memory at a time.
 *
 * @param path the folder or file
 */
record ReportFiles(Path path) {

  private static final String ENDING = ".json";

  /** What takes the documents. */
  interface Receiver {

    /** Takes a document. */
    void document(ReportSource source, OfficialDocument document);

    /** Takes note of one that cannot be read. */
    void unreadable(ReportSource source, String reason, @Nullable Exception cause);
  }

  /**
   * Reads all documents.
   *
   * @param reader what reads each
   * @param receiver what takes them
   * @throws CommandFailure if folder or file cannot be read at all, or holds no document
   */
  void read(DocumentReader reader, Receiver receiver) {
    try {
      if (Files.isDirectory(path)) {
        readFolder(reader, receiver);
      } else if (isDocument(path)) {
        readFile(path, String.valueOf(path.getFileName()), reader, receiver);
      } else {
        readLines(reader, receiver);
      }
    } catch (UncheckedIOException failure) {
      throw CommandFailure.cannot("read", path, Objects.requireNonNull(failure.getCause()));
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", path, failure);
    }
  }

  /** Whether a file is one of the documents, or would be if it were there. */
  boolean isAmong(Path file) {
    try {
      Path here = path.toRealPath();
      Path there = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
      return there.equals(here)
          || (Files.isDirectory(here) && isDocument(there) && there.startsWith(here));
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", path, failure);
    }
  }

  /** Where a document lies, as the user can find it. */
  String place(ReportSource source) {
    Path place =
        Files.isDirectory(path) ? path.resolve(source.name()) : path.resolveSibling(source.name());
    return place.toString();
  }

  @Override
  public String toString() {
    return path.toString();
  }

  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  private void readFolder(DocumentReader reader, Receiver receiver) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      files
          .filter(file -> isDocument(file) && Files.isRegularFile(file))
          .map(file -> path.relativize(file).toString().replace('\\', '/'))
          .sorted(Comparator.naturalOrder())
          .forEach(names::add);
    }
    if (names.isEmpty()) {
      throw new CommandFailure("Cannot roll up " + path + ": no *.json file in it or below it");
    }
    for (String name : names) {
      readFile(path.resolve(name), name, reader, receiver);
    }
  }

  private static void readFile(Path file, String name, DocumentReader reader, Receiver receiver) {
    ReportSource source = new ReportSource(name);
    try {
      if (Files.size(file) == 0) {
        throw new DocumentFormatException("the file is empty");
      }
      OfficialDocument document;
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        document = reader.read(in).document();
      }
      receiver.document(source, document);
    } catch (DocumentFormatException wrong) {
      receiver.unreadable(source, String.valueOf(wrong.getMessage()), wrong);
    } catch (IOException failure) {
      receiver.unreadable(source, CommandFailure.reason(failure), failure);
    }
  }

  private void readLines(DocumentReader reader, Receiver receiver) throws IOException {
    String file = String.valueOf(path.getFileName());
    boolean any = false;
    try (InputStream in = Files.newInputStream(path)) {
      LineSource lines = new LineSource(in, JsonLimits.standard().documentLength());
      for (boolean more = true; more; ) {
        try {
          byte[] line = lines.nextBytes();
          more = line != null;
          if (line != null && !isBlank(line)) {
            any = true;
            OfficialDocument document = reader.read(new ByteArrayInputStream(line)).document();
            receiver.document(ReportSource.ofLine(file, lines.number()), document);
          }
        } catch (DocumentFormatException wrong) {
          any = true;
          receiver.unreadable(
              ReportSource.ofLine(file, lines.number()), String.valueOf(wrong.getMessage()), wrong);
        }
      }
    }
    if (!any) {
      throw new CommandFailure(
          "Cannot roll up " + path + ": it is empty; expected one document on each line");
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
