package org.congvan.read.docx.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.read.docx.component.Annex;
import org.congvan.read.docx.component.ComponentFinder;
import org.congvan.read.docx.component.Components;
import org.congvan.read.docx.paper.Paper;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;

/** Reads a paper as a document: takes it apart, reads body and annexes, puts all together. */
public final class PaperReader {
  private final Doubts doubts = new Doubts();
  private final List<RoledText> roles = new ArrayList<>();
  private final Function<String, Optional<byte[]>> parts;

  private PaperReader(Function<String, Optional<byte[]>> parts) {
    this.parts = parts;
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
    PaperReader reader = new PaperReader(parts);
    Components components = ComponentFinder.find(paper);
    OfficialDocument document = reader.document(components);
    reader.listMargins(paper.margins());
    for (PaperLine line : unprinted) {
      reader.leaveOut(line, "The words are in the file, but no page shows them.");
    }
    return new PaperDocument(document, reader.doubts.all(), reader.roles);
  }

  private OfficialDocument document(Components components) {
    roles.addAll(components.roles());
    DocumentContent content = content(components.body(), DocumentPath.of("content"));
    List<Attachment> attachments = new ArrayList<>();
    for (Annex annex : components.annexes()) {
      DocumentPath path = DocumentPath.of("attachments").item(attachments.size());
      String title = annex.title();
      attachments.add(
          new Attachment(
              annex.type(),
              title.isEmpty() ? null : title,
              content(annex.body(), path.child("content")),
              false));
    }
    OfficialDocument document =
        new DocumentAssembler(components, doubts).assemble(content, attachments);
    leaveOutAll(components.stray(), "The words stand below the foot and are part of no annex.");
    return document;
  }

  private DocumentContent content(List<PaperBlock> blocks, DocumentPath path) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (PaperBlock block : blocks) {
      if (block instanceof PaperLine line && !line.text().isBlank()) {
        paragraphs.add(Paragraph.of(line.text()));
      }
    }
    return DocumentBody.of(paragraphs.toArray(Paragraph[]::new));
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
      } else {
        leaveOutAll(List.of(block), "The words stand in the margin of the pages.");
      }
    }
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
