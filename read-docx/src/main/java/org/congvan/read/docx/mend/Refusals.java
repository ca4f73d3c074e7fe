package org.congvan.read.docx.mend;

import java.util.List;
import java.util.Map;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.intake.ReadingNote;
import org.congvan.read.docx.mend.MendRefusedException.Reason;
import org.congvan.read.docx.part.Relationship;
import org.congvan.read.docx.part.WordPackage;
import org.congvan.read.docx.property.Measures;
import org.congvan.read.docx.splice.PartEditor;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;

/** What must never be mended, whatever the caller asks for. */
final class Refusals {

  private static final String SIGNATURES = "_xmlsignatures/";

  private Refusals() {}

  static void check(WordFile file, WordPackage word) {
    requireUnsigned(file);
    requireUnprotected(word);
    requireUntracked(file);
  }

  private static void requireUnsigned(WordFile file) {
    boolean signed =
        file.notes().stream().anyMatch(note -> note.kind() == ReadingNote.Kind.SIGNED)
            || file.partNames().stream()
                .anyMatch(
                    name ->
                        name.startsWith(SIGNATURES)
                            || file.contentType(name).contains("digital-signature"));
    if (signed) {
      throw MendRefusedException.of(
          Reason.SIGNED,
          "The file is digitally signed and any change breaks the signature; mend the draft that it"
              + " was made of, or correct the document by a new one");
    }
  }

  private static void requireUnprotected(WordPackage word) {
    String[] found = {""};
    word.relationships(word.main())
        .ofType("settings")
        .flatMap(Relationship::part)
        .ifPresent(part -> word.readXml(part, xml -> found[0] = protection(xml)));
    if (!found[0].isEmpty()) {
      throw MendRefusedException.of(
          Reason.PROTECTED,
          "The file is protected against changes ("
              + found[0]
              + "); whoever protected it has to take the protection off first");
    }
  }

  private static String protection(XmlCursor xml) {
    String found = "";
    xml.toRoot();
    while (xml.nextChild(1)) {
      if (xml.is(Vocabulary.WORD, "documentProtection")) {
        String enforced = xml.attribute("enforcement");
        found = enforced != null && Measures.isOn(enforced) ? "documentProtection" : found;
      } else if (xml.is(Vocabulary.WORD, "writeProtection")) {
        found = "writeProtection";
      }
    }
    return found;
  }

  /** The reader notes what moves text; formatting that is tracked only the XML shows. */
  private static void requireUntracked(WordFile file) {
    boolean tracked =
        file.notes().stream().anyMatch(note -> note.kind() == ReadingNote.Kind.TRACKED_CHANGES);
    Map<String, List<WordParagraph>> stories = Stories.of(file.document());
    for (String part : stories.keySet()) {
      tracked |= file.part(part).flatMap(PartEditor::of).map(PartEditor::isTracked).orElse(false);
    }
    if (tracked) {
      throw MendRefusedException.of(
          Reason.TRACKED_CHANGES,
          "Changes are tracked in the file; accept or reject them first, then mend it");
    }
  }
}
