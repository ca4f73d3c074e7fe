package org.congvan.read.docx.part;

import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.zip.EntryName;
import org.congvan.read.docx.zip.ZipEntryData;
import org.congvan.text.DocumentFormatException;

/** Notes what a file has that is not looked at: signatures, macros, embedded files, links out. */
final class FeatureNotes {

  private FeatureNotes() {}

  static void add(WordPackage word) {
    NoteCollector notes = word.notes();
    if (word.relationships("").ofType("origin").isPresent()) {
      notes.add(
          Kind.SIGNED,
          WordPlace.FILE,
          "The file is digitally signed; the signature was not looked at.");
    }
    for (ZipEntryData entry : word.archive().entries()) {
      String name = EntryName.key(entry.name());
      WordPlace place = WordPlace.ofPart(entry.name());
      if (name.endsWith("vbaproject.bin") || word.contentType(name).contains("vbaProject")) {
        notes.add(Kind.MACROS, place, "The file has macros; they were not looked at.");
      } else if (name.contains("/embeddings/") || name.contains("/activex/")) {
        notes.add(Kind.EMBEDDED_OBJECT, place, "An embedded object was not opened.");
      } else if (name.endsWith(".rels")) {
        addOutside(word, entry.name());
      }
    }
  }

  private static void addOutside(WordPackage word, String rels) {
    int folder = rels.lastIndexOf("_rels/");
    if (folder < 0) {
      return;
    }
    String source =
        rels.substring(0, folder)
            + rels.substring(folder + "_rels/".length(), rels.length() - ".rels".length());
    for (Relationship each : word.relationships(source).all()) {
      if (each.external() && !each.type().equals("hyperlink")) {
        word.notes()
            .add(
                Kind.EXTERNAL_PART,
                WordPlace.ofPart(source),
                "A part outside the file was not followed: "
                    + DocumentFormatException.shown(each.type())
                    + " "
                    + DocumentFormatException.shown(each.target())
                    + ".");
      }
    }
  }
}
