package org.congvan.rules.citation;

import java.util.ArrayList;
import java.util.List;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.content.Passage;
import org.congvan.rules.content.Passages;

/**
 * What a document cites, in reading order, read once for all rules.
 *
 * @param content what the content cites
 * @param annexes what the annexes cite; they come after the content
 */
record Citations(List<CitedDocument> content, List<CitedDocument> annexes) {

  Citations {
    content = List.copyOf(content);
    annexes = List.copyOf(annexes);
  }

  /** All citations of the document; none of a copy, which is not judged for them. */
  static Citations of(ValidationContext context) {
    return context.get(Citations.class, Citations::read);
  }

  /** Selects all citations in reading order; a rule on them is not about a document without any. */
  static RuleSubjects<List<CitedDocument>> select(ValidationContext context) {
    List<CitedDocument> all = of(context).all();
    return all.isEmpty() ? RuleSubjects.notApplicable() : RuleSubjects.of(all);
  }

  List<CitedDocument> all() {
    if (annexes.isEmpty()) {
      return content;
    }
    List<CitedDocument> all = new ArrayList<>(content);
    all.addAll(annexes);
    return List.copyOf(all);
  }

  private static Citations read(ValidationContext context) {
    if (context.document().isCopy()) {
      return new Citations(List.of(), List.of());
    }
    Passages passages = Passages.of(context);
    PassageReader reader = new PassageReader(context.document().header().code());
    return new Citations(in(passages.content(), reader), in(passages.annexes(), reader));
  }

  private static List<CitedDocument> in(List<Passage> passages, PassageReader reader) {
    List<CitedDocument> cited = new ArrayList<>();
    for (Passage passage : passages) {
      cited.addAll(reader.citations(passage));
    }
    return cited;
  }
}
