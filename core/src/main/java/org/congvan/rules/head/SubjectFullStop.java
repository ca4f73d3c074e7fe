package org.congvan.rules.head;

import org.congvan.model.OfficialDocument;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.AbbreviatedWords;

/** The subject does not end with a full stop, except that of an abbreviation: {@code v.v.} */
final class SubjectFullStop extends SubjectRule {

  SubjectFullStop() {
    super("HEAD-007", OfficialDocument::printsSubject);
  }

  @Override
  public void check(String subject, FindingSink sink) {
    if (subject.endsWith(".") && !subject.endsWith("..")) {
      String before = subject.substring(0, subject.length() - 1);
      if (!AbbreviatedWords.mayTakeStop(before.substring(before.lastIndexOf(' ') + 1))) {
        String without = before.stripTrailing();
        sink.suggest(SUBJECT, new Suggestion.Replacement(SUBJECT, without), subject, without);
      }
    }
  }
}
