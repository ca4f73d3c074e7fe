package org.congvan.rules.report;

import java.util.List;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.rule.FindingSink;

/** A count of an indicator in the catalogue, found by code or name, is in one of its units. */
final class UnitOfIndicator extends FigureRule {

  private final IndicatorCatalogue catalogue;

  UnitOfIndicator(IndicatorCatalogue catalogue) {
    super("RPT-013");
    this.catalogue = catalogue;
  }

  @Override
  public void check(ReportFigures figures, FindingSink sink) {
    List<List<Indicator>> meant = figures.meant(catalogue);
    for (int i = 0; i < meant.size(); i++) {
      RecordedCount recorded = figures.recorded().get(i);
      String unit = recorded.count().unit();
      List<Indicator> indicators = meant.get(i);
      if (!indicators.isEmpty() && !areCountedIn(unit, indicators)) {
        sink.report(
            recorded.path().child("unit"),
            unit,
            indicators.get(0).name(),
            String.join(", ", indicators.stream().map(Indicator::unit).toList()));
      }
    }
  }

  private static boolean areCountedIn(String unit, List<Indicator> indicators) {
    for (Indicator each : indicators) {
      if (each.isCountedIn(unit)) {
        return true;
      }
    }
    return false;
  }
}
