package org.congvan.rules.abbreviation;

import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.HeadSymbol;

/** The unit or field in the symbol of a công văn is one of the issuer's list. */
final class UnitInSymbol extends SelectingRule<HeadSymbol> {

  private final ListedAgencies listed;

  UnitInSymbol(ListedAgencies listed) {
    super("ABBR-002", context -> selected(context, listed));
    this.listed = listed;
  }

  private static RuleSubjects<HeadSymbol> selected(
      ValidationContext context, ListedAgencies listed) {
    boolean judged =
        context.document().hasDispatchSubject() && listed.knowsUnits(context.document());
    return judged
        ? ListedAgencies.fromSymbol(
            context,
            symbol ->
                symbol.symbol().unit().isEmpty()
                    ? RuleSubjects.notApplicable()
                    : RuleSubjects.of(symbol))
        : RuleSubjects.notApplicable();
  }

  @Override
  public void check(HeadSymbol symbol, FindingSink sink) {
    String unit = symbol.symbol().unit().orElse("");
    if (!listed.hasUnit(symbol.document(), unit)) {
      sink.report(
          symbol.path(),
          unit,
          symbol.document().header().issuer().name(),
          listed.unitsLike(symbol.document(), unit));
    }
  }
}
