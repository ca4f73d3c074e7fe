package org.congvan.rules.content;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.DocumentAct;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.rule.ValidationContext;

/**
 * The text of a document in reading order, read once for all rules.
 *
 * @param content the passages of the content
 * @param annexes the passages of the annexes, which come after it
 * @param acts what the content does to other documents
 */
public record Passages(
    List<Passage> content, List<Passage> annexes, List<AtPath<DocumentAct>> acts) {

  private static final DocumentPath ATTACHMENTS = DocumentPath.of("attachments");
  private static final DocumentPath CONTENT = DocumentPath.of("content");

  /** Copies the lists. */
  public Passages {
    content = List.copyOf(content);
    annexes = List.copyOf(annexes);
    acts = List.copyOf(acts);
  }

  /** The passages of a document. */
  public static Passages of(ValidationContext context) {
    return context.get(Passages.class, each -> read(each.document()));
  }

  private static Passages read(OfficialDocument document) {
    List<Passage> annexes = new ArrayList<>();
    List<Attachment> attachments = document.attachments();
    for (int i = 0; i < attachments.size(); i++) {
      annexes.addAll(
          PassageSource.read(ATTACHMENTS.item(i).child("content"), attachments.get(i).content())
              .passages());
    }
    PassageSource content = PassageSource.read(CONTENT, document.content());
    return new Passages(content.passages(), annexes, content.acts());
  }
}
