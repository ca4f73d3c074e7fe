package org.congvan.rules.abbreviation;

import java.util.List;
import java.util.stream.Collectors;
import org.congvan.code.AgencyAbbreviations;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.HeadSymbol;

/** The symbol has the abbreviation that was decided for the issuer. */
final class AgencyInSymbol extends SelectingRule<HeadSymbol> {

  private final ListedAgencies listed;

  AgencyInSymbol(ListedAgencies listed) {
    super("ABBR-001", context -> selected(context, listed));
    this.listed = listed;
  }

  private static RuleSubjects<HeadSymbol> selected(
      ValidationContext context, ListedAgencies listed) {
    return listed.issuerOf(context.document()).isEmpty()
        ? RuleSubjects.notApplicable()
        : ListedAgencies.fromSymbol(
            context,
            symbol ->
                symbol.agencies().isEmpty()
                    ? RuleSubjects.notApplicable()
                    : RuleSubjects.of(symbol));
  }

  @Override
  public void check(HeadSymbol symbol, FindingSink sink) {
    List<String> decided =
        listed.issuerOf(symbol.document()).stream().map(AgencyAbbreviations::abbreviation).toList();
    if (symbol.agencies().stream().noneMatch(decided::contains)) {
      sink.report(
          symbol.path(),
          String.join(", ", symbol.agencies()),
          decided.stream().distinct().collect(Collectors.joining(", ")),
          symbol.document().header().issuer().name());
    }
  }
}
