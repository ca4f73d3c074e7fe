package org.congvan.rules.content;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.ValidationContext;

/**
 * The text of a document in reading order, read once for all rules.
 *
 * @param content the passages of the content
 * @param annexes the passages of the annexes, which come after it
 */
public record Passages(List<Passage> content, List<Passage> annexes) {

  private static final DocumentPath ATTACHMENTS = DocumentPath.of("attachments");
  private static final DocumentPath CONTENT = DocumentPath.of("content");

  /** Copies the lists. */
  public Passages {
    content = List.copyOf(content);
    annexes = List.copyOf(annexes);
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
          PassageSource.read(ATTACHMENTS.item(i).child("content"), attachments.get(i).content()));
    }
    return new Passages(PassageSource.read(CONTENT, document.content()), annexes);
  }
}
