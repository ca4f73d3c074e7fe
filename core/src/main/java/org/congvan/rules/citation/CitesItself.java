package org.congvan.rules.citation;

import java.time.LocalDate;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.AnsweredDocument;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * A document does not cite itself: a citation with the number of the document itself is wrong.
 * Annexes may cite it, because they say which document they belong to, and so may plain text, for
 * example in a regulation that the document promulgates.
 */
final class CitesItself extends SelectingRule<CitesItself.Citing> {

  private static final DocumentPath CODE = DocumentPath.of("header", "code");
  private static final DocumentPath IN_RESPONSE_TO = DocumentPath.of("inResponseTo");

  /** Type, number, issuer and date of the citing document, what it answers and what it cites. */
  record Citing(
      DocumentType type,
      DocumentCode code,
      String issuer,
      @Nullable LocalDate issuedOn,
      List<AnsweredDocument> answered,
      List<CitedDocument> cited) {

    /** Numbers restart each year: another date means another document. */
    boolean isMeantBy(LegalReference reference) {
      CitedDate own = issuedOn == null ? null : CitedDate.of(issuedOn);
      String issuedBy = reference.issuer();
      return code.equals(reference.code())
          && !CitedDocument.excludeEachOther(own, reference.date())
          && (issuedBy == null || names(issuedBy));
    }

    /** How a document refers to itself: "Kế hoạch này". */
    String itself() {
      return type.vietnameseName() + " này";
    }

    /** The full name may be followed by that of the province. */
    private boolean names(String issuedBy) {
      String key = VietnameseText.comparisonKey(issuedBy);
      return key.startsWith(VietnameseText.comparisonKey(issuer));
    }
  }

  CitesItself() {
    super("CITE-005", CitesItself::citing);
  }

  private static RuleSubjects<Citing> citing(ValidationContext context) {
    OfficialDocument document = context.document();
    if (document.isCopy()) {
      return RuleSubjects.notApplicable();
    }
    List<CitedDocument> cited =
        Citations.of(context).content().stream().filter(each -> !each.isTyped()).toList();
    List<AnsweredDocument> answered = document.inResponseTo();
    if (cited.isEmpty() && answered.isEmpty()) {
      return RuleSubjects.notApplicable();
    }
    DocumentCode code = document.header().code();
    return code == null
        ? RuleSubjects.missing(CODE)
        : RuleSubjects.of(
            new Citing(
                document.type(),
                code,
                document.header().issuer().name(),
                document.issuedOn().orElse(null),
                answered,
                cited));
  }

  @Override
  public void check(Citing citing, FindingSink sink) {
    for (int i = 0; i < citing.answered().size(); i++) {
      LegalReference reference = citing.answered().get(i).reference();
      if (citing.isMeantBy(reference)) {
        sink.report(
            IN_RESPONSE_TO.item(i).child("reference"),
            CitationParts.inShort(reference),
            citing.itself());
      }
    }
    for (CitedDocument each : citing.cited()) {
      if (citing.isMeantBy(each.reference())) {
        sink.report(each.path(), CitationParts.inShort(each.reference()), citing.itself());
      }
    }
  }
}
