package org.congvan.rules.report;

import java.util.List;
import java.util.Optional;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.IndicatorCode;
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
    for (RecordedCount recorded : figures.recorded()) {
      String unit = recorded.count().unit();
      List<Indicator> meant = meant(recorded.count());
      if (!meant.isEmpty() && meant.stream().noneMatch(each -> each.isCountedIn(unit))) {
        sink.report(
            recorded.path().child("unit"),
            unit,
            meant.get(0).name(),
            String.join(", ", meant.stream().map(Indicator::unit).toList()));
      }
    }
  }

  private List<Indicator> meant(ActivityCount count) {
    IndicatorCode code = count.code();
    Optional<Indicator> coded = code == null ? Optional.empty() : catalogue.find(code);
    return code == null ? catalogue.named(count.indicator()) : coded.stream().toList();
  }
}
