package org.congvan.rules.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.model.OfficialDocument;
import org.congvan.model.PartFinder;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;

/**
 * A cited document is not newer than the document that cites it: in {@code inResponseTo} and in
 * every citation of the content.
 */
final class CitedDocumentIsEarlier extends SelectingRule<CitedDocumentIsEarlier.Citing> {

  private static final DocumentPath ORIGINAL = DocumentPath.of("original");

  /** The date of issue and what is cited. */
  record Citing(LocalDate issuedOn, List<AtPath<LegalReference>> references) {}

  CitedDocumentIsEarlier() {
    super("CITE-001", CitedDocumentIsEarlier::citing);
  }

  private static RuleSubjects<Citing> citing(ValidationContext context) {
    OfficialDocument document = context.document();
    boolean copy = document.isCopy();
    OfficialDocument citing = document.original();
    List<AtPath<LegalReference>> references = new ArrayList<>();
    for (AtPath<LegalReference> each : PartFinder.find(citing, LegalReference.class)) {
      references.add(copy ? new AtPath<>(ORIGINAL.append(each.path()), each.value()) : each);
    }
    if (references.isEmpty()) {
      return RuleSubjects.notApplicable();
    }
    return citing
        .issuedOn()
        .map(day -> RuleSubjects.of(new Citing(day, List.copyOf(references))))
        .orElseGet(
            () -> {
              DocumentPath missing = Selections.missingDate(citing);
              return RuleSubjects.missing(copy ? ORIGINAL.append(missing) : missing);
            });
  }

  @Override
  public void check(Citing citing, FindingSink sink) {
    for (AtPath<LegalReference> cited : citing.references()) {
      CitedDate date = cited.value().date();
      DocumentCode code = cited.value().code();
      if (date != null && date.isAfter(citing.issuedOn())) {
        sink.report(
            cited.path().child("date"), date, SlashedDate.of(citing.issuedOn()), cited.value());
      } else if (date == null && code != null && isNewer(code, citing.issuedOn())) {
        sink.report(
            cited.path().child("code"),
            code.year().orElse(0),
            SlashedDate.of(citing.issuedOn()),
            cited.value());
      }
    }
  }

  private static boolean isNewer(DocumentCode code, LocalDate issuedOn) {
    return code.year().isPresent() && code.year().getAsInt() > issuedOn.getYear();
  }
}
