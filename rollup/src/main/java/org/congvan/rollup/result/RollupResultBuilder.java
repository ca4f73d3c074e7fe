package org.congvan.rollup.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.congvan.code.AgencyId;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.fold.entry.AgencyPeriodReports;
import org.congvan.rollup.fold.entry.Entries;
import org.congvan.rollup.fold.entry.PeriodKey;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.text.VietnameseOrder;

/** Works out the result of an accumulator. */
final class RollupResultBuilder {
  private static final Comparator<ReportingAgency> AGENCY_ORDER =
      Comparator.comparing(ReportingAgency::name, VietnameseOrder.INSTANCE)
          .thenComparing(ReportingAgency::key);

  private static final Comparator<ReportingAgency> AGENCY_WORDING =
      Comparator.comparing(ReportingAgency::name)
          .thenComparing(
              ReportingAgency::parentName, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              ReportingAgency::id, Comparator.nullsFirst(Comparator.comparing(AgencyId::value)));

  private final Entries entries;
  private final RollupOptions options;
  private final AgencyRegister register;
  private final Map<PeriodKey, List<AgencyPeriodReports>> periods;

  RollupResultBuilder(Entries entries, RollupOptions options) {
    this.entries = entries;
    this.options = options;
    this.register = new AgencyRegister(options.expected());
    this.periods = entries.reports(register::known);
    options.periods().forEach(each -> periods.putIfAbsent(PeriodKey.of(each), List.of()));
  }

  RollupResult build() {
    List<AgencyPeriodReports> all = periods.values().stream().flatMap(List::stream).toList();
    FigureRows rows = FigureRows.of(entries.figureLabels(), options.catalogue(), all);
    Map<AgencyKey, ListedAgency> agencies = agencies();
    List<PeriodResult> results = new ArrayList<>();
    periods.forEach(
        (key, reports) ->
            results.add(
                new PeriodResultBuilder(
                        period(key, reports),
                        sorted(reports, agencies),
                        rows,
                        options,
                        register.expected().values())
                    .build(entries.texts())));
    return new RollupResult(results);
  }

  /** The reports in the order of their agencies, whose wording is that of the list. */
  private static List<AgencyPeriodReports> sorted(
      List<AgencyPeriodReports> reports, Map<AgencyKey, ListedAgency> agencies) {
    return reports.stream()
        .sorted(Comparator.comparingInt(report -> listed(report, agencies).place()))
        .map(report -> report.withAgency(listed(report, agencies).agency()))
        .toList();
  }

  private static ListedAgency listed(
      AgencyPeriodReports report, Map<AgencyKey, ListedAgency> agencies) {
    return Objects.requireNonNull(agencies.get(report.agency().key()), "agency of a report");
  }

  /**
   * Every agency by key, under the wording of the caller's list or, of several others, the
   * smallest; first those of the list in its order, then the others by name.
   */
  private Map<AgencyKey, ListedAgency> agencies() {
    Map<AgencyKey, ReportingAgency> others = new HashMap<>();
    for (List<AgencyPeriodReports> reports : periods.values()) {
      for (AgencyPeriodReports report : reports) {
        ReportingAgency agency = report.agency();
        if (!register.expected().containsKey(agency.key())) {
          others.merge(agency.key(), agency, (a, b) -> AGENCY_WORDING.compare(a, b) <= 0 ? a : b);
        }
      }
    }
    Map<AgencyKey, ListedAgency> agencies = new HashMap<>();
    Stream.concat(
            register.expected().values().stream(), others.values().stream().sorted(AGENCY_ORDER))
        .forEach(agency -> agencies.put(agency.key(), new ListedAgency(agency, agencies.size())));
    return agencies;
  }

  /** The period, under the name in the options or the smallest of those in the reports. */
  private ReportingPeriod period(PeriodKey key, List<AgencyPeriodReports> reports) {
    return Stream.concat(
            options.periods().stream().filter(each -> PeriodKey.of(each).equals(key)).limit(1),
            reports.stream()
                .map(AgencyPeriodReports::period)
                .sorted(Comparator.comparing(ReportingPeriod::label)))
        .findFirst()
        .orElseThrow();
  }

  /** An agency and its place in every list. */
  private record ListedAgency(ReportingAgency agency, int place) {}
}
