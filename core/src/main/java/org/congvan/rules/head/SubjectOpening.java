package org.congvan.rules.head;

import java.util.Locale;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/**
 * The subject of a công văn does not begin with "V/v" or "về việc", which the page puts before it.
 */
final class SubjectOpening implements Rule<OfficialDispatch> {

  static final RuleId ID = RuleId.parse("HEAD-006");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<OfficialDispatch> select(OfficialDocument document) {
    return document instanceof OfficialDispatch dispatch
        ? Selection.of(dispatch)
        : Selection.notApplicable();
  }

  @Override
  public void check(OfficialDispatch document, FindingSink sink) {
    String subject = document.subject();
    String lower = subject.toLowerCase(Locale.ROOT);
    for (String opening : new String[] {"v/v", "về việc"}) {
      if (lower.startsWith(opening)) {
        sink.report("subject", subject, withoutOpening(subject, opening.length()));
      }
    }
  }

  private static String withoutOpening(String subject, int length) {
    int start = length;
    while (start < subject.length() && ".: ".indexOf(subject.charAt(start)) >= 0) {
      start++;
    }
    return subject.substring(start);
  }
}
