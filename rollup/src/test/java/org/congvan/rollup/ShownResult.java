package org.congvan.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.congvan.rollup.intake.FigureKey;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.intake.StatementKind;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupResult;

/** A result as lines, so that two can be compared and a difference be read. */
final class ShownResult {
  private ShownResult() {}

  static List<String> of(RollupResult result) {
    List<String> lines = new ArrayList<>();
    for (PeriodResult period : result.periods()) {
      lines.add(period.period().toString());
      for (ReportingAgency agency : period.agencies()) {
        lines.add(agency + ": " + period.findReport(agency.key()).orElseThrow());
        Map<FigureKey, BigDecimal> values = period.valuesOf(agency.key());
        values.forEach((figure, value) -> lines.add("  " + figure + " = " + value));
      }
      period.totals().forEach(each -> lines.add(each.toString()));
      period.ratios().forEach(each -> lines.add(each.toString()));
      period.figuresWithoutSum().forEach(each -> lines.add(each.toString()));
      period.missing().forEach(each -> lines.add("missing " + each));
      period.late().forEach(each -> lines.add(each.toString()));
      period.duplicates().forEach(each -> lines.add(each.toString()));
      period.conflicts().forEach(each -> lines.add(each.toString()));
      for (StatementKind kind : StatementKind.values()) {
        period.statements(kind).forEach(each -> lines.add(each.toString()));
      }
    }
    return lines;
  }
}
