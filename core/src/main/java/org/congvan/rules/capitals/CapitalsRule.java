package org.congvan.rules.capitals;

import java.util.List;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;

/** Names and words have the capitals that a point of Annex II demands, and no others there. */
final class CapitalsRule extends SelectingRule<WrongCapitals.InDocument> {

  CapitalsRule(CapitalsPoint point) {
    super(
        point.id(),
        context ->
            new RuleSubjects<>(
                WrongCapitals.of(context).inDocument().getOrDefault(point, List.of()), null));
  }

  @Override
  public void check(WrongCapitals.InDocument wrong, FindingSink sink) {
    if (wrong.alone()) {
      Suggestion capitals =
          new Suggestion.Rewording(wrong.path(), wrong.written(), wrong.corrected());
      sink.suggest(wrong.path(), capitals, wrong.written(), wrong.corrected());
    } else {
      sink.report(wrong.path(), wrong.written(), wrong.corrected());
    }
  }
}
