package org.congvan.rules.report;

import org.congvan.indicator.Constraint;
import org.congvan.indicator.Imbalance;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.indicator.IndicatorValues;
import org.congvan.rule.FindingSink;

/**
 * A stated ratio or percentage is that of its parts, rounded to its digits, with a tolerance of
 * half of the last digit. The digits are those in the text of the activity, if it has the figure.
 */
final class RatioOfParts extends FigureRule {

  private final IndicatorCatalogue catalogue;

  RatioOfParts(IndicatorCatalogue catalogue) {
    super("RPT-014");
    this.catalogue = catalogue;
  }

  @Override
  public void check(ReportFigures report, FindingSink sink) {
    for (CataloguedFigures figures : report.by(catalogue)) {
      IndicatorValues values = figures.values();
      for (Imbalance imbalance : figures.imbalances()) {
        if (imbalance.constraint() instanceof Constraint.Quotient quotient) {
          IndicatorValues complete = catalogue.complete(values);
          sink.report(
              figures.path(quotient.codes()),
              CataloguedFigures.number(imbalance.stated()),
              CataloguedFigures.number(imbalance.expected()),
              CataloguedFigures.words(quotient.measure().parts().get(0), catalogue, complete),
              CataloguedFigures.words(quotient.measure().parts().get(1), catalogue, complete));
        }
      }
    }
  }
}
