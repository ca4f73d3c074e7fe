package org.congvan.rules.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.model.OfficialDocument;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.rules.words.MissingDate;
import org.congvan.rules.words.SlashedDate;
import org.congvan.validation.DocumentPaths;
import org.congvan.validation.Located;

/**
 * A cited document is not younger than the document that cites it: in {@code inResponseTo} and in
 * every citation of the content.
 */
final class CitedBeforeCiting implements Rule<CitedBeforeCiting.Citing> {

  static final RuleId ID = RuleId.parse("CITE-001");

  /** The day of issue and what is cited. */
  record Citing(LocalDate issuedOn, List<Located<LegalReference>> references) {}

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Citing> select(OfficialDocument document) {
    boolean copy = document.isCopy();
    OfficialDocument citing = document.original();
    List<Located<LegalReference>> references = new ArrayList<>();
    for (Located<LegalReference> each : DocumentPaths.find(citing, LegalReference.class)) {
      references.add(copy ? new Located<>("original." + each.path(), each.value()) : each);
    }
    if (references.isEmpty()) {
      return Selection.notApplicable();
    }
    return citing
        .issuedOn()
        .map(day -> Selection.of(new Citing(day, List.copyOf(references))))
        .orElseGet(() -> Selection.missing((copy ? "original." : "") + MissingDate.path(citing)));
  }

  @Override
  public void check(Citing citing, FindingSink sink) {
    for (Located<LegalReference> cited : citing.references()) {
      CitedDate date = cited.value().date();
      DocumentCode code = cited.value().code();
      if (date != null && date.isAfter(citing.issuedOn())) {
        sink.report(cited.path() + ".date", date, SlashedDate.of(citing.issuedOn()), cited.value());
      } else if (date == null && code != null && isYounger(code, citing.issuedOn())) {
        sink.report(
            cited.path() + ".code",
            code.year().orElse(0),
            SlashedDate.of(citing.issuedOn()),
            cited.value());
      }
    }
  }

  private static boolean isYounger(DocumentCode code, LocalDate issuedOn) {
    return code.year().isPresent() && code.year().getAsInt() > issuedOn.getYear();
  }
}
