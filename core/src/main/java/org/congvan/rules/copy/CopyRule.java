package org.congvan.rules.copy;

import java.util.function.Function;
import org.congvan.model.DocumentCopy;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.SelectingRule;

/** A rule on copies; other documents have nothing of the kind. */
abstract class CopyRule<S> extends SelectingRule<S> {

  CopyRule(String id, Function<DocumentCopy, RuleSubjects<S>> selection) {
    super(
        id,
        context ->
            context.document() instanceof DocumentCopy copy
                ? selection.apply(copy)
                : RuleSubjects.notApplicable());
  }
}
