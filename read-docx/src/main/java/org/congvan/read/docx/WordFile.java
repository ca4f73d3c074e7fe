package org.congvan.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.ReadingNote;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;
import org.congvan.read.docx.part.WordPackage;
import org.congvan.read.docx.story.DocumentReader;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.zip.ZipDirectory;
import org.congvan.read.docx.zip.ZipEntryData;

/**
 * A Word file that was opened (tệp Word), such as a draft that somebody sent: its text with the
 * formatting in effect, what was noted, and its parts as they are in the file. Immutable and safe
 * for use by many threads.
 *
 * <pre>{@code
 * WordFile file = WordFile.open(Path.of("cong-van.docx"));
 * for (WordParagraph paragraph : file.document().paragraphs()) {
 *   System.out.println(paragraph.place() + ": " + paragraph.text());
 * }
 * }</pre>
 *
 * <p>Files of strangers may be opened: nothing in them is run, followed or loaded, and what goes
 * beyond the {@link ReadLimits} is refused. Reads .docx, .docm, .dotx and .dotm, in the usual and
 * the strict form of Office Open XML.
 */
public final class WordFile {

  private final ZipDirectory archive;
  private final WordPackage word;
  private final WordDocument document;
  private final List<ReadingNote> notes;

  private WordFile(byte[] file, ReadLimits limits) {
    this.word = WordPackage.open(file, limits);
    this.archive = word.archive();
    this.document = DocumentReader.read(word);
    this.notes = word.notes().notes();
  }

  /**
   * Opens a file with the usual limits.
   *
   * @param path where the file is
   * @return the file as it was read
   * @throws WordFileException if it is no Word file, is broken or passes a limit
   * @throws IOException if the file cannot be read from the disk
   */
  public static WordFile open(Path path) throws IOException {
    return open(path, ReadLimits.standard());
  }

  /**
   * Opens a file.
   *
   * @param path where the file is
   * @param limits how much is read at most
   * @return the file as it was read
   * @throws WordFileException if it is no Word file, is broken or passes a limit
   * @throws IOException if the file cannot be read from the disk
   */
  public static WordFile open(Path path, ReadLimits limits) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return open(in, limits);
    }
  }

  /**
   * Opens a file in memory with the usual limits.
   *
   * @param bytes the bytes of the file, copied
   * @return the file as it was read
   * @throws WordFileException if it is no Word file, is broken or passes a limit
   */
  public static WordFile open(byte[] bytes) {
    return open(bytes, ReadLimits.standard());
  }

  /**
   * Opens a file in memory.
   *
   * @param bytes the bytes of the file, copied
   * @param limits how much is read at most
   * @return the file as it was read
   * @throws WordFileException if it is no Word file, is broken or passes a limit
   */
  public static WordFile open(byte[] bytes, ReadLimits limits) {
    Objects.requireNonNull(limits, "limits");
    if (bytes.length > limits.fileLength()) {
      throw tooLong(limits);
    }
    return new WordFile(bytes.clone(), limits);
  }

  /**
   * Opens a file from a stream with the usual limits.
   *
   * @param in where from, read to its end; not closed
   * @return the file as it was read
   * @throws WordFileException if it is no Word file, is broken or passes a limit
   * @throws IOException if the stream fails
   */
  public static WordFile open(InputStream in) throws IOException {
    return open(in, ReadLimits.standard());
  }

  /**
   * Opens a file from a stream.
   *
   * @param in where from, read to its end or one byte beyond the limit; not closed
   * @param limits how much is read at most
   * @return the file as it was read
   * @throws WordFileException if it is no Word file, is broken or passes a limit
   * @throws IOException if the stream fails
   */
  public static WordFile open(InputStream in, ReadLimits limits) throws IOException {
    byte[] bytes = in.readNBytes((int) limits.fileLength() + 1);
    if (bytes.length > limits.fileLength()) {
      throw tooLong(limits);
    }
    return new WordFile(bytes, limits);
  }

  private static WordFileException tooLong(ReadLimits limits) {
    return new WordFileException(
        Reason.TOO_LONG,
        "",
        "The file has more than "
            + limits.fileLength()
            + " bytes, which is the limit; ReadLimits.withFileLength sets another one");
  }

  /**
   * Returns what the file holds.
   *
   * @return the document
   */
  public WordDocument document() {
    return document;
  }

  /**
   * Returns what was read otherwise than it stands in the file, or left alone.
   *
   * @return the notes in the order in which they were made; usually none
   */
  public List<ReadingNote> notes() {
    return notes;
  }

  /**
   * Returns the name of the part that the text is in.
   *
   * @return such as {@code word/document.xml}
   */
  public String mainPart() {
    return word.main();
  }

  /**
   * Returns the names of all parts, those included that were not read.
   *
   * @return such as {@code word/styles.xml}, in the order of the archive
   */
  public List<String> partNames() {
    return archive.entries().stream().map(ZipEntryData::name).toList();
  }

  /**
   * Returns the content of a part as it is in the file, such as of a picture.
   *
   * @param name the name of the part, such as {@code word/media/image1.png}; ASCII letters in
   *     either case
   * @return its bytes; empty if there is no such part
   * @throws WordFileException if it passes a limit or is broken, which is found only now for parts
   *     that the text does not need
   */
  public Optional<byte[]> part(String name) {
    return archive.find(name).map(archive::bytes);
  }

  /**
   * Returns the content type that the file says of a part.
   *
   * @param name the name of the part
   * @return such as {@code image/png}; empty if it says none
   */
  public String contentType(String name) {
    return word.contentType(name);
  }

  /**
   * Returns the file as it was opened.
   *
   * @return its bytes, a copy
   */
  public byte[] bytes() {
    return archive.archive();
  }
}
