package org.congvan.read.docx.part;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.xml.XmlCursor;
import org.congvan.read.docx.zip.UnfoldedBytes;
import org.congvan.read.docx.zip.ZipDirectory;
import org.congvan.read.docx.zip.ZipEntryData;
import org.congvan.text.DocumentFormatException;

/**
 * A Word file while it is read: its archive, the types and relationships of its parts, the notes
 * that are made. For one thread.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     Part 2 (Open Packaging Conventions)</a>
 */
public final class WordPackage {

  private final ReadLimits limits;
  private final ZipDirectory archive;
  private final UnfoldedBytes unfolded;
  private final NoteCollector notes = new NoteCollector();
  private final ContentTypes types = new ContentTypes();
  private final Map<String, Relationships> relationships = new HashMap<>();
  private final String main;

  private WordPackage(byte[] file, ReadLimits limits) {
    this.limits = limits;
    this.archive = ZipDirectory.read(file, limits);
    this.unfolded = new UnfoldedBytes(limits);
    if (!readXml(ContentTypes.PART, types::read)) {
      notes.add(
          Kind.MISSING_PART,
          WordPlace.ofPart(ContentTypes.PART),
          "The list of content types is not there; parts are known by their relationships.");
    }
    this.main = findMain();
    FeatureNotes.add(this);
  }

  /**
   * Opens a file and finds its main part.
   *
   * @param file the bytes of the file; not copied and not changed
   * @param limits the limits
   * @return the package
   * @throws WordFileException if it is no Word file, is broken or passes a limit
   */
  public static WordPackage open(byte[] file, ReadLimits limits) {
    FileKind.requireArchive(file);
    return new WordPackage(file, limits);
  }

  private String findMain() {
    Optional<String> related =
        relationships("").ofType("officeDocument").flatMap(Relationship::part);
    if (related.isPresent() && archive.find(related.get()).isPresent()) {
      String type = types.of(related.get());
      if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
        throw FileKind.notWord("a workbook (Excel)");
      }
      if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
        throw FileKind.notWord("a presentation (PowerPoint)");
      }
      if (!ContentTypes.isMain(type)) {
        notes.add(
            Kind.CONTENT_TYPE,
            WordPlace.ofPart(related.get()),
            "The main part has the content type \""
                + DocumentFormatException.shown(type)
                + "\", which is not that of a Word document.");
      }
      return nameInArchive(related.get());
    }
    String guess = types.mainPart().orElse("word/document.xml");
    if (archive.find(guess).isPresent()) {
      notes.add(
          Kind.MISSING_PART,
          WordPlace.ofPart(PartNames.relationshipsOf("")),
          "The file does not say which part is the main one; "
              + DocumentFormatException.shown(guess)
              + " was taken.");
      return nameInArchive(guess);
    }
    if (archive.find("mimetype").isPresent() || archive.find("content.xml").isPresent()) {
      throw FileKind.notWord("an OpenDocument file or an e-book");
    }
    if (related.isPresent()) {
      throw new WordFileException(
          Reason.MISSING_PART,
          related.get(),
          "The main part "
              + DocumentFormatException.shown(related.get())
              + " is not in the file; get the file again, it was damaged on its way");
    }
    throw FileKind.notWord("an archive without a part word/document.xml");
  }

  private String nameInArchive(String part) {
    return archive.find(part).map(ZipEntryData::name).orElse(part);
  }

  /**
   * Returns the name of the main part.
   *
   * @return such as {@code word/document.xml}
   */
  public String main() {
    return main;
  }

  /**
   * Returns the archive.
   *
   * @return the archive
   */
  public ZipDirectory archive() {
    return archive;
  }

  /**
   * Returns the content type of a part.
   *
   * @param part the name of the part
   * @return the type; empty if the file does not say one
   */
  public String contentType(String part) {
    return types.of(part);
  }

  /**
   * Returns where notes are put.
   *
   * @return the notes of this file
   */
  public NoteCollector notes() {
    return notes;
  }

  /**
   * Returns the limits.
   *
   * @return the limits
   */
  public ReadLimits limits() {
    return limits;
  }

  /**
   * Returns the relationships of a part.
   *
   * @param source the name of the part; empty for the file
   * @return the relationships, perhaps none
   */
  public Relationships relationships(String source) {
    Relationships known = relationships.get(source);
    if (known != null) {
      return known;
    }
    Relationships[] read = {Relationships.EMPTY};
    readXml(
        PartNames.relationshipsOf(source),
        xml -> read[0] = Relationships.read(source, xml, name -> archive.find(name).isPresent()));
    relationships.put(source, read[0]);
    return read[0];
  }

  /**
   * Reads a part that others hang on but the text does not: where it is no well-formed XML, what
   * was read before the fault stays, and a note is made.
   *
   * @param part the name of the part
   * @param reading reads it from the beginning
   * @return false if there is no such part; no note is made of that
   * @throws WordFileException if a limit is passed
   */
  public boolean readXml(String part, Consumer<XmlCursor> reading) {
    Optional<ZipEntryData> entry = archive.find(part);
    if (entry.isEmpty()) {
      return false;
    }
    try (XmlCursor xml = cursor(entry.get())) {
      reading.accept(xml);
    } catch (WordFileException refused) {
      if (refused.reason() != Reason.BROKEN_XML) {
        throw refused;
      }
      notes.add(
          Kind.BROKEN_PART,
          WordPlace.ofPart(entry.get().name()),
          "The part is no well-formed XML; what stands before the fault was read.");
    }
    return true;
  }

  /**
   * Reads the main part, which must be well-formed.
   *
   * @param reading reads it from the beginning
   * @throws WordFileException if it is not well-formed or a limit is passed
   */
  public void readMain(Consumer<XmlCursor> reading) {
    try (XmlCursor xml = cursor(archive.find(main).orElseThrow())) {
      reading.accept(xml);
    }
  }

  private XmlCursor cursor(ZipEntryData entry) {
    return XmlCursor.open(entry.name(), archive.open(entry, unfolded), limits);
  }
}
