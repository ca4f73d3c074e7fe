package org.congvan.rules.citation;

import java.time.LocalDate;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.reference.CitedDate;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;

/**
 * A document cited in plain text is not newer than the document that cites it. This is a rule of
 * its own beside {@link CitedDocumentIsEarlier} because what is read from text is less certain than
 * data.
 */
final class TypedCitationIsEarlier extends SelectingRule<TypedCitationIsEarlier.Citing> {

  /** The date of issue and what is cited in plain text. */
  record Citing(LocalDate issuedOn, List<CitedDocument> cited) {}

  TypedCitationIsEarlier() {
    super("CITE-007", TypedCitationIsEarlier::citing);
  }

  private static RuleSubjects<Citing> citing(ValidationContext context) {
    List<CitedDocument> typed =
        Citations.of(context).all().stream().filter(CitedDocument::isTyped).toList();
    if (typed.isEmpty()) {
      return RuleSubjects.notApplicable();
    }
    return Selections.dated(context.document(), day -> new Citing(day, typed));
  }

  @Override
  public void check(Citing citing, FindingSink sink) {
    for (CitedDocument each : citing.cited()) {
      CitedDate date = each.reference().date();
      DocumentCode code = each.reference().code();
      if (date != null && date.isAfter(citing.issuedOn())) {
        sink.report(each.path(), date, SlashedDate.of(citing.issuedOn()), each.words());
      } else if (date == null
          && code != null
          && code.year().orElse(0) > citing.issuedOn().getYear()) {
        sink.report(
            each.path(),
            code.year().orElseThrow(),
            SlashedDate.of(citing.issuedOn()),
            each.words());
      }
    }
  }
}
