package org.congvan.rules.head;

import java.util.function.Predicate;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.SelectingRule;

/** A rule on the place of issue (địa danh) in documents of some issuers. */
abstract class PlaceRule extends SelectingRule<String> {

  private static final DocumentPath PROMULGATION = DocumentPath.of("header", "promulgation");
  static final DocumentPath PLACE = PROMULGATION.child("place");

  PlaceRule(String id, Predicate<IssuingAgency> applies) {
    super(id, reading -> place(reading.document(), applies));
  }

  private static RuleSubjects<String> place(
      OfficialDocument document, Predicate<IssuingAgency> applies) {
    if (!applies.test(document.header().issuer())) {
      return RuleSubjects.notApplicable();
    }
    Promulgation promulgation = document.header().promulgation();
    if (promulgation == null && !document.needsDateOfIssue()) {
      return RuleSubjects.notApplicable();
    }
    return promulgation == null
        ? RuleSubjects.missing(PROMULGATION)
        : RuleSubjects.of(promulgation.place());
  }
}
