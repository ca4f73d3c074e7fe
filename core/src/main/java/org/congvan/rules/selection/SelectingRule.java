package org.congvan.rules.selection;

import java.util.function.Function;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;

/**
 * A rule made of its id and a function that selects what it checks.
 *
 * @param <S> what the rule checks
 */
public abstract class SelectingRule<S> implements Rule<S> {

  private final RuleId id;
  private final Function<ValidationContext, RuleSubjects<S>> selection;

  /** Makes a rule with an id such as {@code RCPT-003}. */
  protected SelectingRule(String id, Function<ValidationContext, RuleSubjects<S>> selection) {
    this.id = RuleId.parse(id);
    this.selection = selection;
  }

  @Override
  public final RuleId id() {
    return id;
  }

  @Override
  public final RuleSubjects<S> select(ValidationContext context) {
    return selection.apply(context);
  }
}
