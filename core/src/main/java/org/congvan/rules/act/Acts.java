package org.congvan.rules.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.congvan.body.ActKind;
import org.congvan.body.DocumentAct;
import org.congvan.model.OfficialDocument;
import org.congvan.path.AtPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.content.Passages;

/**
 * An act and the document that performs it.
 *
 * @param document the document that acts
 * @param act what it does, with its path
 */
record Acts(OfficialDocument document, AtPath<DocumentAct> act) {

  /** Selects the acts of some kinds; a copy is not judged for what it copies. */
  static RuleSubjects<Acts> select(ValidationContext context, Set<ActKind> kinds) {
    OfficialDocument document = context.document();
    if (document.isCopy()) {
      return RuleSubjects.notApplicable();
    }
    List<Acts> acts = new ArrayList<>();
    for (AtPath<DocumentAct> each : Passages.of(context).acts()) {
      if (kinds.contains(each.value().act())) {
        acts.add(new Acts(document, each));
      }
    }
    return new RuleSubjects<>(acts, null);
  }
}
