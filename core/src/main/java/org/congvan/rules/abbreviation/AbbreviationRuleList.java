package org.congvan.rules.abbreviation;

import java.util.List;
import org.congvan.code.AgencyAbbreviations;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;

/** The rules on abbreviations, which rest on the decision of the agency that a caller gives. */
public final class AbbreviationRuleList {

  private AbbreviationRuleList() {}

  /** The rules by a list of agencies. */
  public static List<RuleEntry> by(
      List<AgencyAbbreviations> agencies, Severity severity, Basis decision) {
    ListedAgencies listed = new ListedAgencies(agencies);
    return List.of(
        new RuleEntry(new AgencyInSymbol(listed), severity, decision),
        new RuleEntry(new UnitInSymbol(listed), severity, decision),
        new RuleEntry(new UnitInArchiveLine(listed), severity, decision));
  }
}
