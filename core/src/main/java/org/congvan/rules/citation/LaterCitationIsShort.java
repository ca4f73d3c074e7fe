package org.congvan.rules.citation;

import java.util.Collection;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.rule.FindingSink;
import org.congvan.rules.content.Passage;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Once a document has been cited in full, it is cited by type, number and symbol. The rule looks at
 * the words, because the reference may hold more than they say.
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
          && isSurelyKnown(inFull, reference)
          && saysMore(each)) {
        sink.report(each.path(), each.words(), CitationParts.inShort(reference));
      }
      if (reference.isFull()) {
        inFull.add(reference);
      }
    }
  }

  /** If several agencies used the number, only the issuer distinguishes their documents. */
  private static boolean isSurelyKnown(EarlierCitations inFull, LegalReference reference) {
    DocumentCode code = reference.code();
    Collection<LegalReference> known = code == null ? List.of() : inFull.withNumber(code);
    return !known.isEmpty() && known.stream().allMatch(first -> isSurelySame(first, reference));
  }

  /** Several agencies may use one number: only the same issuer makes it the same document. */
  private static boolean isSurelySame(LegalReference first, LegalReference later) {
    String issuer = later.issuer();
    return CitedDocument.isSame(first, later)
        && (issuer == null || VietnameseText.sameWords(issuer, String.valueOf(first.issuer())));
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
