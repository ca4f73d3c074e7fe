package org.congvan.indicator;

import java.util.ArrayList;
import java.util.List;
import org.congvan.reform.IndicatorCode;

/**
 * The arithmetic of a catalogue.
 *
 * @param checks all that is compared, formulas before what uses their results
 */
record FigureBalance(List<Constraint> checks) {

  FigureBalance {
    checks = List.copyOf(checks);
  }

  /** What does not add up, what follows from formulas being worked out first. */
  BalanceReport check(IndicatorValues values) {
    IndicatorValues complete = complete(values);
    List<Imbalance> imbalances = new ArrayList<>();
    List<BalanceReport.NotChecked> notChecked = new ArrayList<>();
    for (Constraint constraint : checks) {
      List<IndicatorCode> missing = constraint.missing(complete);
      if (missing.isEmpty()) {
        constraint.check(complete).ifPresent(imbalances::add);
      } else if (missing.size() < constraint.codes().size()) {
        notChecked.add(new BalanceReport.NotChecked(constraint, missing));
      }
    }
    return new BalanceReport(imbalances, notChecked);
  }

  /** The figures and those that follow from formulas; none is overwritten. */
  IndicatorValues complete(IndicatorValues values) {
    IndicatorValues complete = values;
    for (Constraint constraint : checks) {
      if (constraint instanceof IndicatorFormula formula
          && complete.find(formula.result()).isEmpty()) {
        IndicatorValues known = complete;
        complete =
            formula.value(known).map(value -> known.with(formula.result(), value)).orElse(known);
      }
    }
    return complete;
  }
}
