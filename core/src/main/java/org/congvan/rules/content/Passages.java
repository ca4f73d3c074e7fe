package org.congvan.rules.content;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.DocumentAct;
import org.congvan.path.AtPath;
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

  /** Copies the lists. */
  public Passages {
    content = List.copyOf(content);
    annexes = List.copyOf(annexes);
    acts = List.copyOf(acts);
  }

  /** The passages of a document. */
  public static Passages of(ValidationContext context) {
    return context.get(Passages.class, Passages::read);
  }

  private static Passages read(ValidationContext context) {
    List<PlacedContent> contents = PlacedContent.all(context);
    List<Passage> annexes = new ArrayList<>();
    for (PlacedContent annex : contents.subList(1, contents.size())) {
      annexes.addAll(annex.passages().passages());
    }
    PassageSource content = contents.get(0).passages();
    return new Passages(content.passages(), annexes, content.acts());
  }
}
