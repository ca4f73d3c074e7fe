package org.congvan.rules.capitals;

import java.util.Arrays;
import java.util.List;
import org.congvan.rule.RuleEntry;
import org.congvan.rules.law.Decree30Basis;

/** The rules on capitals, one for each point of Annex II that a program can decide. */
public final class CapitalsRules {

  private CapitalsRules() {}

  /** The rules under Decree 30/2020/NĐ-CP. */
  public static List<RuleEntry> decree30() {
    return Arrays.stream(CapitalsPoint.values())
        .map(
            point ->
                new RuleEntry(
                    new CapitalsRule(point),
                    point.severity(),
                    Decree30Basis.annex2(point.place(), point.quote())))
        .toList();
  }
}
