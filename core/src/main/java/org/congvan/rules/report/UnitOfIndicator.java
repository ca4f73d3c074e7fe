package org.congvan.rules.report;

import java.util.List;
import java.util.Optional;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformReport;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/** A count of an indicator that the catalogue knows, by code or name, is in one of its units. */
final class UnitOfIndicator implements Rule<ReformReport> {

  static final RuleId ID = RuleId.parse("RPT-013");

  private final IndicatorCatalogue catalogue;

  UnitOfIndicator(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<ReformReport> select(OfficialDocument document) {
    return Reports.select(document);
  }

  @Override
  public void check(ReformReport report, FindingSink sink) {
    List<Activity> activities = report.activities();
    for (int i = 0; i < activities.size(); i++) {
      List<ActivityCount> counts = activities.get(i).counts();
      for (int j = 0; j < counts.size(); j++) {
        ActivityCount count = counts.get(j);
        List<Indicator> meant = meant(count);
        if (!meant.isEmpty() && meant.stream().noneMatch(each -> each.isCountedIn(count.unit()))) {
          sink.report(
              "content.activities[" + i + "].counts[" + j + "].unit",
              count.unit(),
              meant.get(0).name(),
              String.join(", ", meant.stream().map(Indicator::unit).toList()));
        }
      }
    }
  }

  private List<Indicator> meant(ActivityCount count) {
    IndicatorCode code = count.code();
    Optional<Indicator> coded = code == null ? Optional.empty() : catalogue.find(code);
    return code == null ? catalogue.named(count.indicator()) : coded.stream().toList();
  }
}
