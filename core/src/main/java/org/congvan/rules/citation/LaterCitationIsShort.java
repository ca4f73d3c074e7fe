package org.congvan.rules.citation;

import java.util.List;
import org.congvan.path.DocumentPath;
import org.congvan.reference.LegalReference;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.content.Passage;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Once a document has been cited in full, it is cited by type, number and symbol. The rule looks at
 * the words, because the reference may hold more than they say. A footnote may cite in full again,
 * and does not count as a citation in the text.
 */
final class LaterCitationIsShort extends SelectingRule<List<CitedDocument>> {

  LaterCitationIsShort() {
    super("CITE-003", Citations::select);
  }

  @Override
  public void check(List<CitedDocument> cited, FindingSink sink) {
    EarlierCitations inFull = new EarlierCitations();
    for (CitedDocument each : cited) {
      LegalReference reference = each.reference();
      if (each.role() == Passage.Role.RUNNING_TEXT
          && !reference.isNamedLaw()
          && inFull.identifies(reference)
          && saysMore(each)) {
        String words = CitationParts.inShort(reference);
        sink.suggest(each.path(), change(each, words), each.words(), words);
      }
      if (reference.isFull() && each.role() != Passage.Role.FOOTNOTE) {
        inFull.add(reference);
      }
    }
  }

  private static List<Suggestion> change(CitedDocument cited, String words) {
    DocumentPath inline = cited.path().parent();
    if (!cited.isTyped() && inline != null) {
      return List.of(new Suggestion.Replacement(inline.child("text"), words));
    }
    String text = cited.passage().inlines().get(cited.position()).text();
    int at = text.indexOf(cited.words());
    return at >= 0 && at == text.lastIndexOf(cited.words())
        ? List.of(new Suggestion.Rewording(cited.path(), cited.words(), words))
        : List.of();
  }

  private static boolean saysMore(CitedDocument cited) {
    LegalReference reference = cited.reference();
    String words = VietnameseText.comparisonKey(cited.words());
    return says(words, reference.title())
        || says(words, reference.issuer())
        || (reference.date() != null && words.contains(" ngày "));
  }

  private static boolean says(String words, @Nullable String part) {
    return part != null && words.contains(VietnameseText.comparisonKey(part));
  }
}
