package org.congvan.rules.citation;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.reference.LegalReference;
import org.congvan.rules.content.Passage;
import org.congvan.text.VietnameseText;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Once a document has been cited in full, it is cited by type, number and symbol. The words are
 * judged: the reference behind them may know more.
 */
final class LaterCitation implements Rule<List<CitedDocument>> {

  static final RuleId ID = RuleId.parse("CITE-003");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<List<CitedDocument>> select(OfficialDocument document) {
    return CitedDocument.select(document);
  }

  @Override
  public void check(List<CitedDocument> cited, FindingSink sink) {
    List<LegalReference> inFull = new ArrayList<>();
    for (CitedDocument each : cited) {
      LegalReference reference = each.reference();
      if (each.place() == Passage.Place.RUNNING_TEXT
          && reference.code() != null
          && !reference.isNamedLaw()
          && inFull.stream().anyMatch(first -> isSurelySame(first, reference))
          && inFull.stream()
              .allMatch(
                  first -> isSurelySame(first, reference) || isOfOtherNumber(first, reference))
          && saysMore(each)) {
        sink.report(each.path(), each.words(), CitationParts.inShort(reference));
      }
      if (reference.isFull()) {
        inFull.add(reference);
      }
    }
  }

  /** Agencies may give one number each: only the same issuer makes it the same document. */
  private static boolean isSurelySame(LegalReference first, LegalReference later) {
    String issuer = later.issuer();
    return CitedDocument.isSame(first, later)
        && (issuer == null || VietnameseText.sameWords(issuer, String.valueOf(first.issuer())));
  }

  /** Where agencies gave one number each, only the issuer tells their documents apart. */
  private static boolean isOfOtherNumber(LegalReference first, LegalReference later) {
    return first.code() == null || !first.code().equals(later.code());
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
