package org.congvan.rules.citation;

import java.time.LocalDate;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.reference.CitedDate;
import org.congvan.rule.DocumentReading;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Selection;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;

/**
 * A document cited in plain text is not younger than the document that cites it. It is a rule of
 * its own beside {@link CitedBeforeCiting}, since what is read out of text weighs less than data.
 */
final class TypedBeforeCiting extends SelectingRule<TypedBeforeCiting.Citing> {

  /** The day of issue and what is cited in plain text. */
  record Citing(LocalDate issuedOn, List<CitedDocument> cited) {}

  TypedBeforeCiting() {
    super("CITE-007", TypedBeforeCiting::citing);
  }

  private static Selection<Citing> citing(DocumentReading reading) {
    List<CitedDocument> typed =
        Citations.of(reading).all().stream().filter(CitedDocument::isTyped).toList();
    if (typed.isEmpty()) {
      return Selection.notApplicable();
    }
    return Selections.dated(reading.document(), day -> new Citing(day, typed));
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
