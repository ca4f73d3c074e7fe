package org.congvan.read.docx.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.congvan.body.DocumentContent;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.read.docx.component.Annex;
import org.congvan.read.docx.component.ComponentFinder;
import org.congvan.read.docx.component.Components;
import org.congvan.read.docx.content.BodyDoubt;
import org.congvan.read.docx.content.BodyReader;
import org.congvan.read.docx.content.BodyReading;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.read.docx.paper.Paper;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.plain.TextPage;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.text.legacy.Garbling;
import org.congvan.text.legacy.LegacyEncodings;

/** Reads a paper as a document: takes it apart, reads body and annexes, puts all together. */
public final class PaperReader {
  private final Doubts doubts = new Doubts();
  private final ContactLines contact = new ContactLines();
  private final List<RoledText> roles = new ArrayList<>();
  private final BodyReader bodies;

  private PaperReader(BodyReader bodies) {
    this.bodies = bodies;
  }

  /**
   * Reads a paper.
   *
   * @param paper the paper
   * @param unprinted lines that the file holds and no page shows
   * @param parts gives the bytes of a picture by the name of its part
   * @return the document, its doubts and roles
   */
  public static PaperDocument read(
      Paper paper, List<PaperLine> unprinted, Function<String, Optional<byte[]>> parts) {
    return new PaperReader(BodyReader.standard().withFiles(parts)).read(paper, unprinted);
  }

  private PaperDocument read(Paper paper, List<PaperLine> unprinted) {
    Paper unicode = GarbledWords.converted(paper, doubts);
    Components components = ComponentFinder.find(unicode);
    listMargins(unicode.margins());
    OfficialDocument document = document(components);
    for (PaperLine line : unprinted) {
      leaveOut(line, "The words are in the file, but no page shows them.");
    }
    return new PaperDocument(document, doubts.all(), roles);
  }

  /**
   * Reads a text. One that is not in Unicode is converted as a whole, before its letters are
   * composed.
   *
   * @param text the text
   * @return the document, its doubts and roles
   */
  public static PaperDocument read(String text) {
    PaperReader reader = new PaperReader(BodyReader.standard().joiningCutLines());
    String unicode = text;
    Optional<Garbling> garbling = GarbledWords.find(text);
    if (garbling.isPresent()) {
      unicode = LegacyEncodings.convert(text, garbling.get());
      reader.doubts.add(
          null,
          DocumentPath.ROOT,
          "",
          List.of(garbling.get().label()),
          GarbledWords.reason(garbling.get()));
    }
    return reader.read(TextPage.of(unicode), List.of());
  }

  private OfficialDocument document(Components components) {
    roles.addAll(components.roles());
    DocumentContent content =
        content(bodies.about(components.subject()), components.body(), DocumentPath.of("content"));
    if (components.copy() != null && components.agency() == null) {
      content = Scans.of(content);
    }
    List<Attachment> attachments = new ArrayList<>();
    for (Annex annex : components.annexes()) {
      DocumentPath path = DocumentPath.of("attachments").item(attachments.size());
      String title = annex.title();
      attachments.add(
          new Attachment(
              annex.type(),
              title.isEmpty() ? null : title,
              content(bodies.about(title), annex.body(), path.child("content")),
              false));
    }
    for (PaperBlock block : components.stray()) {
      if (!(block instanceof PaperLine line && takeContact(line))) {
        leaveOutAll(List.of(block), "The words stand below the foot and are part of no annex.");
      }
    }
    DocumentAssembler assembler = new DocumentAssembler(components, contact.contact(), doubts);
    OfficialDocument document = assembler.assemble(content, attachments);
    Components.Copied copy = components.copy();
    return copy == null ? document : copy(copy, document);
  }

  private OfficialDocument copy(Components.Copied copy, OfficialDocument original) {
    roles.addAll(copy.components().roles());
    leaveOutAll(copy.components().stray(), "The words stand at the foot of the copy.");
    return new DocumentAssembler(copy.components(), null, doubts).copyOf(original, copy);
  }

  private DocumentContent content(BodyReader reader, List<PaperBlock> blocks, DocumentPath path) {
    BodyReading body = reader.read(blocks);
    roles.addAll(body.roles());
    for (BodyDoubt doubt : body.doubts()) {
      doubts.add(doubt.place(), path, doubt.text(), doubt.candidates(), doubt.reason());
    }
    return body.content();
  }

  private void listMargins(List<PaperBlock> margins) {
    for (PaperBlock block : margins) {
      if (block instanceof PaperLine line && isNumber(line.text())) {
        roles.add(
            new RoledText(
                line.place(),
                0,
                line.text().strip(),
                Role.PAGE_NUMBER,
                Confidence.CERTAIN,
                List.of("is a number in the margin")));
      } else if (!(block instanceof PaperLine line && takeContact(line))) {
        leaveOutAll(List.of(block), "The words stand in the margin of the pages.");
      }
    }
  }

  private boolean takeContact(PaperLine line) {
    if (!contact.take(line)) {
      return false;
    }
    roles.add(
        new RoledText(
            line.place(),
            0,
            line.text().strip(),
            Role.CONTACT,
            Confidence.LIKELY,
            List.of("says how to reach the agency")));
    return true;
  }

  private static boolean isNumber(String text) {
    return text.chars().noneMatch(Character::isLetter);
  }

  private void leaveOutAll(List<PaperBlock> blocks, String reason) {
    for (PaperBlock block : blocks) {
      if (block instanceof PaperLine line) {
        leaveOut(line, reason);
      } else if (block instanceof PaperTable table) {
        for (PaperTable.Row row : table.rows()) {
          row.cells().forEach(cell -> leaveOutAll(cell.blocks(), reason));
        }
      }
    }
  }

  private void leaveOut(PaperLine line, String reason) {
    String text = line.text().strip();
    if (!text.isEmpty()) {
      doubts.leftOut(line.place(), text, reason);
    }
  }
}
