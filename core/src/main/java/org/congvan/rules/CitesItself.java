package org.congvan.rules;

import java.time.LocalDate;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.text.VietnameseText;
import org.congvan.validation.DocumentPaths;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Located;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A document does not cite itself: the number in its own words is that of another document. Annexes
 * may, since they tell which document they belong to.
 */
final class CitesItself implements Rule<CitesItself.Citing> {

  static final RuleId ID = RuleId.parse("CITE-005");

  private static final String ANNEXES = "attachments[";

  /** The citing document's own number, issuer and day, and what it cites. */
  record Citing(
      DocumentCode code,
      String issuer,
      @Nullable LocalDate issuedOn,
      List<Located<LegalReference>> references) {

    /** The number begins anew each year: one of another day is another document. */
    boolean isMeantBy(LegalReference reference) {
      CitedDate own = issuedOn == null ? null : CitedDate.of(issuedOn);
      String issuedBy = reference.issuer();
      return code.equals(reference.code())
          && !CitedDocument.excludeEachOther(own, reference.date())
          && (issuedBy == null || names(issuedBy));
    }

    /** The full name may have the province's behind it. */
    private boolean names(String issuedBy) {
      String key = VietnameseText.comparisonKey(issuedBy);
      return key.startsWith(VietnameseText.comparisonKey(issuer));
    }
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Citing> select(OfficialDocument document) {
    List<Located<LegalReference>> references =
        document instanceof DocumentCopy
            ? List.of()
            : DocumentPaths.find(document, LegalReference.class).stream()
                .filter(each -> !each.path().startsWith(ANNEXES))
                .toList();
    if (references.isEmpty()) {
      return Selection.notApplicable();
    }
    DocumentCode code = document.header().code();
    return code == null
        ? Selection.missing("header.code")
        : Selection.of(
            new Citing(
                code,
                document.header().issuer().name(),
                document.issuedOn().orElse(null),
                references));
  }

  @Override
  public void check(Citing citing, FindingSink sink) {
    for (Located<LegalReference> each : citing.references()) {
      if (citing.isMeantBy(each.value())) {
        sink.report(each.path(), CitationParts.inShort(each.value()));
      }
    }
  }
}
