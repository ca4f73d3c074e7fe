package org.congvan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.congvan.cli.batch.BatchJournal;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentFileName;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.ReadDocument;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.congvan.text.VietnameseText;

/**
 * The folder of a batch: for each document a file in each format, such as {@code
 * Cong-van-477-SKHCN.docx}, {@code Cong-van-477-SKHCN.pdf-a3.pdf} where the format is not called
 * like its files, and {@code Cong-van-477-SKHCN_kem-theo-1.docx} for an attachment that is apart.
 *
 * <p>Names have letters without marks and no spaces, so that any system, archive and shell takes
 * them. They have neither full stop nor underscore of their own: what follows one is never part of
 * another document's name.
 */
final class BatchOutput {

  private static final String WITHOUT_LATIN_LETTERS = "van-ban";

  private final Path folder;
  private final List<DocumentRenderer> renderers;
  private final RegulationChoice choice;
  private final RegulationCatalogue regulations;
  private final HouseOption house;
  private final InputFile input;

  /**
   * Writes into a folder.
   *
   * @param folder the folder, which is there
   * @param renderers one for each format
   * @param choice by which regulation documents are set
   * @param regulations those that the command knows
   * @param house the style that is followed too; its file is not replaced
   * @param input where documents are read from; not replaced either
   */
  BatchOutput(
      Path folder,
      List<DocumentRenderer> renderers,
      RegulationChoice choice,
      RegulationCatalogue regulations,
      HouseOption house,
      InputFile input) {
    this.folder = folder;
    this.renderers = List.copyOf(renderers);
    this.choice = choice;
    this.regulations = regulations;
    this.house = house;
    this.input = input;
  }

  /** The folder. */
  Path folder() {
    return folder;
  }

  /** What the files of a document are called, but for others of the same name. */
  static String nameOf(OfficialDocument document) {
    String plain = VietnameseText.withoutMarks(DocumentFileName.of(document));
    StringBuilder name = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean hyphen = !name.isEmpty() && name.charAt(name.length() - 1) != '-';
      name.append(letter ? String.valueOf(c) : hyphen ? "-" : "");
    }
    if (!name.isEmpty() && name.charAt(name.length() - 1) == '-') {
      name.setLength(name.length() - 1);
    }
    return name.isEmpty() ? WITHOUT_LATIN_LETTERS : name.toString();
  }

  /** Whether a document of this name has its file in each format, none of them empty. */
  boolean isWhole(String stem) {
    return renderers.stream().allMatch(each -> isWhole(path(stem, each.format())));
  }

  private static boolean isWhole(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) > 0;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Says what is not certain in a document, and whether the house style is followed. */
  void announce(BatchItem item, ReadDocument read) {
    Console console = input.console();
    console.doubts(item.place(), read.doubts());
    house.noteIfOutsideOf(regulations, read.document().original(), choice, console);
  }

  /**
   * Writes a document in all formats and then puts the files in their places.
   *
   * @param item where the document was read
   * @param document the document
   * @param stem the name of its files
   * @return how many files
   * @throws UnusableFileException if a format refuses the document; no file is in its place then
   * @throws CommandFailure if the folder or the disk refuses
   */
  int write(BatchItem item, OfficialDocument document, String stem) throws UnusableFileException {
    List<StagedFile> files = new ArrayList<>();
    try {
      for (DocumentRenderer renderer : renderers) {
        RenderFormat format = renderer.format();
        new RenderedFiles(renderer, choice)
            .stage(
                document,
                open(path(stem, format)),
                number -> open(path(stem + "_kem-theo-" + number, format)),
                files);
      }
      StagedFile.publishAll(files);
    } catch (RenderException refused) {
      throw UnusableFileException.at(
          item.place(),
          RegulationOptions.explanation(refused, document, choice, regulations),
          refused);
    } finally {
      files.forEach(StagedFile::close);
    }
    return files.size();
  }

  private Path path(String stem, RenderFormat format) {
    String variant = format.id().equals(format.fileExtension()) ? "" : "." + format.id();
    return folder.resolve(stem + variant + "." + format.fileExtension());
  }

  private OutputFile open(Path path) {
    return house
        .kept(OutputFile.at(path).besides(input), input.console())
        .stagedIn(BatchJournal.workplace(folder));
  }
}
