package org.congvan.rules.head;

import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.rules.words.AbbreviatedWords;

/** The subject has no full stop at its end, but for that of an abbreviation: {@code v.v.} */
final class SubjectEnding implements Rule<OfficialDocument> {

  private static final DocumentPath SUBJECT = DocumentPath.of("subject");

  static final RuleId ID = RuleId.parse("HEAD-007");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<OfficialDocument> select(OfficialDocument document) {
    return document.printsSubject() ? Selection.of(document) : Selection.notApplicable();
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    String subject = document.subject();
    if (subject.endsWith(".") && !subject.endsWith("..")) {
      String before = subject.substring(0, subject.length() - 1);
      if (!AbbreviatedWords.mayTakeStop(before.substring(before.lastIndexOf(' ') + 1))) {
        sink.report(SUBJECT, subject, before.stripTrailing());
      }
    }
  }
}
