package org.congvan.rules.head;

import java.time.LocalDate;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Decree30;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;

/**
 * The date of issue is neither before the state was founded nor far ahead. Validation knows no
 * today: far ahead is more than thirty years after the newest regulation that the library knows
 * came into force, longer than any of them lasted.
 */
final class PlausibleDate extends SelectingRule<LocalDate> {

  private static final DocumentPath DATE = DocumentPath.of("header", "promulgation", "date");
  private static final LocalDate FIRST = LocalDate.of(1945, 9, 2);
  private static final LocalDate LAST = Decree30.REGULATION.inForceFrom().plusYears(30);

  PlausibleDate() {
    super("HEAD-017", context -> Selections.dated(context.document(), day -> day));
  }

  @Override
  public void check(LocalDate day, FindingSink sink) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      sink.report(DATE, SlashedDate.of(day), SlashedDate.of(FIRST), SlashedDate.of(LAST));
    }
  }
}
