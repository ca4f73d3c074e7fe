package org.congvan.rollup;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.intake.ReportIdentity;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupResult;

/** Totals computed once more, in the plainest way, of the reports that the result says count. */
final class NaiveTotals {
  private NaiveTotals() {}

  /** The totals of a result by period and figure. */
  static Map<String, BigDecimal> of(RollupResult result) {
    Map<String, BigDecimal> totals = new TreeMap<>();
    for (PeriodResult period : result.periods()) {
      for (FigureTotal total : period.totals()) {
        FigureHeading heading = total.heading();
        totals.put(
            name(
                period.period(),
                heading.indicator(),
                heading.unit(),
                heading.channel() == null ? "" : heading.channel().name(),
                heading.period() == null ? period.period() : heading.period()),
            total.value());
      }
    }
    return totals;
  }

  /** The totals by hand. */
  static Map<String, BigDecimal> of(RollupResult result, List<SubmittedReport> reports) {
    Map<String, BigDecimal> totals = new TreeMap<>();
    for (PeriodResult period : result.periods()) {
      for (ReportingAgency agency : period.agencies()) {
        ReportIdentity kept = period.findReport(agency.key()).orElseThrow();
        SubmittedReport report =
            reports.stream()
                .filter(each -> each.agencyKey().equals(agency.key()))
                .filter(each -> each.period().equals(period.period()))
                .filter(each -> isMarked(each, kept))
                .findFirst()
                .orElseThrow();
        add(report, totals);
      }
    }
    totals.replaceAll((name, value) -> canonical(value));
    return totals;
  }

  private static boolean isMarked(SubmittedReport report, ReportIdentity mark) {
    String code = report.code() == null ? null : report.code().toString();
    return Objects.equals(code, mark.code())
        && report.issuedOn().equals(mark.issuedOn())
        && Objects.equals(report.receivedOn(), mark.receivedOn())
        && report.source().equals(mark.source());
  }

  private static void add(SubmittedReport report, Map<String, BigDecimal> totals) {
    List<String> stated = new ArrayList<>();
    for (Activity activity : report.report().activities()) {
      for (ActivityCount count : activity.counts()) {
        String name =
            name(
                report.period(),
                count.indicator(),
                count.unit(),
                count.channel() == null ? "" : count.channel().name(),
                count.period() == null ? report.period() : count.period());
        if (!count.unit().equals("%") && !stated.contains(name + activity.areas())) {
          stated.add(name + activity.areas());
          totals.merge(name, count.value(), BigDecimal::add);
        }
      }
    }
  }

  /** Good for the wordings that the tests use, not for all Vietnamese. */
  private static String name(
      ReportingPeriod reported,
      String indicator,
      String unit,
      String channel,
      ReportingPeriod own) {
    return List.of(reported.label(), indicator, unit, channel, own.label()).stream()
        .map(
            text ->
                Normalizer.normalize(text, Normalizer.Form.NFC)
                    .toLowerCase(Locale.ROOT)
                    .replace(" ", "")
                    .replace("uỷ", "ủy"))
        .collect(Collectors.joining("|"));
  }

  private static BigDecimal canonical(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
