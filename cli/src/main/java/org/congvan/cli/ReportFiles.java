package org.congvan.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.read.docx.TextReader;
import org.congvan.render.DocumentReader;
import org.congvan.render.Formats;
import org.congvan.render.ReadDocument;
import org.congvan.render.RenderFormat;
import org.congvan.render.json.JsonLimits;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Where many documents are read from: a folder with all files in it and in the folders below that
 * end like those of a format that can be read, such as {@code *.json} and {@code *.docx}, but for
 * plain text, in the order of their names; one such file; or a file with one document in JSON on
 * each line. One document is in memory at a time.
 *
 * @param path the folder or file
 * @param formats the formats that are there
 * @param console has the standard input, and shows progress
 */
record ReportFiles(Path path, Formats formats, Console console) {

  /** What takes the documents. */
  interface Receiver {

    /** Takes a document. */
    void document(ReportSource source, ReadDocument read);

    /** Takes note of one that cannot be read. */
    void unreadable(ReportSource source, String reason, @Nullable Exception cause);
  }

  /**
   * Reads all documents.
   *
   * @param receiver what takes them
   * @throws CommandFailure if folder or file cannot be read at all, or holds no document
   */
  void read(Receiver receiver) {
    try {
      if (!isStandardInput() && Files.isDirectory(path)) {
        readFolder(receiver);
      } else if (FileFormat.isReadable(formats, path)) {
        readFile(path, String.valueOf(path.getFileName()), reader(path), receiver);
      } else {
        readLines(formats.requireReader(RenderFormat.JSON.id()), receiver);
      }
    } catch (UncheckedIOException failure) {
      throw CommandFailure.cannot("read", path, Objects.requireNonNull(failure.getCause()));
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", path, failure);
    }
  }

  /** Whether a file is one of the documents, or would be if it were there. */
  boolean isAmong(Path file) {
    // A pipe has no place that an output could take.
    if (isStandardInput() || !(Files.isDirectory(path) || Files.isRegularFile(path))) {
      return false;
    }
    try {
      Path here = path.toRealPath();
      Path there = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
      return there.equals(here)
          || (Files.isDirectory(here) && isReport(there) && there.startsWith(here));
    } catch (IOException failure) {
      throw CommandFailure.cannot("read", path, failure);
    }
  }

  /** Any text can be read as a document, so its name does not say that it is one. */
  private boolean isReport(Path file) {
    return FileFormat.isReadable(formats, file)
        && !FileFormat.isText(file)
        && !FileFormat.isLockFile(file);
  }

  /** Where a document lies, as the user can find it. */
  String place(ReportSource source) {
    Path place =
        Files.isDirectory(path) ? path.resolve(source.name()) : path.resolveSibling(source.name());
    return place.toString();
  }

  private boolean isStandardInput() {
    return InputFile.isStandardInput(path);
  }

  @Override
  public String toString() {
    return path.toString();
  }

  private DocumentReader reader(Path file) {
    return FileFormat.reader(formats, file, "; leave the jars of the others out");
  }

  private void readFolder(Receiver receiver) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      files
          .filter(file -> isReport(file) && Files.isRegularFile(file))
          .map(file -> path.relativize(file).toString().replace('\\', '/'))
          .sorted(Comparator.naturalOrder())
          .forEach(names::add);
    }
    if (names.isEmpty()) {
      throw new CommandFailure(
          "Cannot roll up "
              + path
              + ": no file in it or below it ends in "
              + formats.readable().stream()
                  .filter(format -> !format.equals(TextReader.TEXT))
                  .map(format -> "." + format.fileExtension())
                  .distinct()
                  .collect(Collectors.joining(" or ")));
    }
    Map<String, DocumentReader> readers = new HashMap<>();
    try (Progress progress = Progress.ofFiles(console, names.size(), false)) {
      for (String name : names) {
        Path file = path.resolve(name);
        readFile(
            file,
            name,
            readers.computeIfAbsent(FileFormat.extension(file), extension -> reader(file)),
            receiver);
        progress.add(1);
      }
    }
  }

  private void readFile(Path file, String name, DocumentReader reader, Receiver receiver) {
    ReportSource source = new ReportSource(name);
    try {
      ReadDocument read;
      try (InputStream in = new InputFile(file, console).open()) {
        read = reader.read(in);
      }
      receiver.document(source, read);
    } catch (DocumentFormatException wrong) {
      receiver.unreadable(source, String.valueOf(wrong.getMessage()), wrong);
    } catch (IOException failure) {
      receiver.unreadable(source, CommandFailure.reason(failure), failure);
    }
  }

  private void readLines(DocumentReader reader, Receiver receiver) throws IOException {
    String file = String.valueOf(path.getFileName());
    boolean any = false;
    InputFile input = new InputFile(path, console);
    try (InputStream in = input.openEvenIfEmpty();
        Progress progress = Progress.ofBytes(console, input.length(), false)) {
      LineSource lines =
          new LineSource(progress.counting(in), JsonLimits.standard().documentLength());
      for (boolean more = true; more; ) {
        try {
          byte[] line = lines.nextBytes();
          more = line != null;
          if (line != null && !LineSource.isBlank(line)) {
            any = true;
            ReadDocument read = reader.read(new ByteArrayInputStream(line));
            receiver.document(ReportSource.ofLine(file, lines.number()), read);
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
}
