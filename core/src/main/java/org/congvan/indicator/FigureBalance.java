package org.congvan.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.reform.IndicatorCode;

/** The arithmetic of a catalogue. */
final class FigureBalance {

  private final List<Constraint> checks;
  private final List<IndicatorFormula> formulas = new ArrayList<>();

  /** The positions of the checks on an indicator: a report has figures for few of them. */
  private final Map<IndicatorCode, BitSet> positions = new HashMap<>();

  /** Makes the arithmetic of checks, formulas before what uses their results. */
  FigureBalance(List<Constraint> checks) {
    this.checks = List.copyOf(checks);
    for (int i = 0; i < this.checks.size(); i++) {
      Constraint constraint = this.checks.get(i);
      if (constraint instanceof IndicatorFormula formula) {
        formulas.add(formula);
      }
      for (IndicatorCode code : constraint.codes()) {
        positions.computeIfAbsent(code, each -> new BitSet()).set(i);
      }
    }
  }

  /** All that is compared. */
  List<Constraint> checks() {
    return checks;
  }

  /** What does not add up, what follows from formulas being worked out first. */
  BalanceReport check(IndicatorValues values) {
    IndicatorValues complete = complete(values);
    BitSet concerned = new BitSet();
    for (IndicatorCode code : complete.codes()) {
      BitSet ofCode = positions.get(code);
      if (ofCode != null) {
        concerned.or(ofCode);
      }
    }
    List<Imbalance> imbalances = new ArrayList<>();
    List<BalanceReport.NotChecked> notChecked = new ArrayList<>();
    for (int i = concerned.nextSetBit(0); i >= 0; i = concerned.nextSetBit(i + 1)) {
      Constraint constraint = checks.get(i);
      List<IndicatorCode> missing = constraint.missing(complete);
      if (missing.isEmpty()) {
        constraint.check(complete).ifPresent(imbalances::add);
      } else {
        notChecked.add(new BalanceReport.NotChecked(constraint, missing));
      }
    }
    return new BalanceReport(imbalances, notChecked);
  }

  /** The figures and those that follow from formulas; none is overwritten. */
  IndicatorValues complete(IndicatorValues values) {
    IndicatorValues complete = values;
    for (IndicatorFormula formula : formulas) {
      if (complete.find(formula.result()).isEmpty()) {
        IndicatorValues known = complete;
        complete =
            formula.value(known).map(value -> known.with(formula.result(), value)).orElse(known);
      }
    }
    return complete;
  }
}
