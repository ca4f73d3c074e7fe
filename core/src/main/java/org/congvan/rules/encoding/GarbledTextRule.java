package org.congvan.rules.encoding;

import java.util.List;
import java.util.function.Predicate;
import org.congvan.path.AtPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.legacy.GarbledText;

/** A rule on all texts of a document that are garbled in a certain way. */
abstract class GarbledTextRule extends SelectingRule<AtPath<Suspicion>> {

  GarbledTextRule(String id, Predicate<GarbledText> concerns) {
    super(
        id,
        context ->
            new RuleSubjects<>(
                Suspicion.find(context).stream()
                    .filter(each -> concerns.test(each.value().garbled()))
                    .toList(),
                null));
  }

  @Override
  public final void check(AtPath<Suspicion> found, FindingSink sink) {
    sink.suggest(found.path(), changes(found), arguments(found.value()));
  }

  /** What puts the text right; nothing where that is not certain. */
  List<Suggestion> changes(AtPath<Suspicion> found) {
    return List.of();
  }

  /** The values for the message: what stands there first. */
  abstract Object[] arguments(Suspicion found);
}
