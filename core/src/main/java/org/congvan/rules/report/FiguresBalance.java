package org.congvan.rules.report;

import org.congvan.indicator.Constraint;
import org.congvan.indicator.Imbalance;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.indicator.IndicatorFormula;
import org.congvan.indicator.IndicatorSum;
import org.congvan.indicator.IndicatorValues;
import org.congvan.rule.FindingSink;

/**
 * Figures of one channel and period add up according to the catalogue: formulas, equations, parts
 * not more than the whole. Ratios and figures below zero have their own rules.
 */
final class FiguresBalance extends FigureRule {

  private final IndicatorCatalogue catalogue;

  FiguresBalance(IndicatorCatalogue catalogue) {
    super("RPT-012");
    this.catalogue = catalogue;
  }

  @Override
  public void check(ReportFigures report, FindingSink sink) {
    for (CataloguedFigures figures : report.by(catalogue)) {
      IndicatorValues values = figures.values();
      for (Imbalance imbalance : figures.imbalances()) {
        String words = words(imbalance.constraint(), catalogue.complete(values));
        if (!words.isEmpty()) {
          sink.report(
              figures.path(imbalance.constraint().codes()),
              CataloguedFigures.number(imbalance.stated()),
              CataloguedFigures.number(imbalance.expected()),
              CataloguedFigures.number(imbalance.difference()),
              words);
        }
      }
    }
  }

  private String words(Constraint constraint, IndicatorValues values) {
    if (constraint instanceof IndicatorFormula formula) {
      return words(IndicatorSum.of(formula.result()), " = ", formula.sum(), values);
    }
    if (constraint instanceof Constraint.Equation equation) {
      return words(equation.left(), " = ", equation.right(), values);
    }
    if (constraint instanceof Constraint.AtMost limit) {
      return words(limit.part(), " ≤ ", limit.whole(), values);
    }
    return "";
  }

  private String words(IndicatorSum left, String sign, IndicatorSum right, IndicatorValues values) {
    return CataloguedFigures.words(left, catalogue, values)
        + sign
        + CataloguedFigures.words(right, catalogue, values);
  }
}
