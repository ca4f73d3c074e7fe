package org.congvan.rules.selection;

import java.util.function.Function;
import org.congvan.rule.DocumentReading;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/**
 * A rule made of its id and a function that selects what it checks.
 *
 * @param <S> what the rule checks
 */
public abstract class SelectingRule<S> implements Rule<S> {

  private final RuleId id;
  private final Function<DocumentReading, Selection<S>> selection;

  /** Makes a rule with an id such as {@code RCPT-003}. */
  protected SelectingRule(String id, Function<DocumentReading, Selection<S>> selection) {
    this.id = RuleId.parse(id);
    this.selection = selection;
  }

  @Override
  public final RuleId id() {
    return id;
  }

  @Override
  public final Selection<S> select(DocumentReading reading) {
    return selection.apply(reading);
  }
}
