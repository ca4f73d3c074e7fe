package org.congvan.rules.head;

import java.time.LocalDate;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;

/**
 * The document has a place and date of issue; a draft may have the place without the date. Minutes
 * need neither at their head: the printed sample (Mẫu 1.9) has no such line and gives the time in
 * the text.
 */
final class DatePresent extends SelectingRule<OfficialDocument> {

  private static final DocumentPath PROMULGATION = DocumentPath.of("header", "promulgation");

  private static final Promulgation EXAMPLE =
      new Promulgation("Quảng Trị", LocalDate.of(2019, 11, 11));

  DatePresent() {
    super("HEAD-002", Selections.documentIf(OfficialDocument::needsDateOfIssue));
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    Promulgation promulgation = document.header().promulgation();
    if (promulgation == null) {
      sink.report(PROMULGATION, "PLACE_AND_DATE", EXAMPLE);
    } else if (promulgation.date() == null) {
      sink.report(PROMULGATION.child("date"), "DATE", promulgation.withDate(EXAMPLE.date()));
    }
  }
}
