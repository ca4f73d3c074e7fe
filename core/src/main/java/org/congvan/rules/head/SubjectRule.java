package org.congvan.rules.head;

import java.util.function.Predicate;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.SelectingRule;

/** A rule on the subject (trích yếu) of some documents. */
abstract class SubjectRule extends SelectingRule<String> {

  static final DocumentPath SUBJECT = DocumentPath.of("subject");

  SubjectRule(String id, Predicate<OfficialDocument> applies) {
    super(
        id,
        reading ->
            applies.test(reading.document())
                ? RuleSubjects.of(reading.document().subject())
                : RuleSubjects.notApplicable());
  }
}
