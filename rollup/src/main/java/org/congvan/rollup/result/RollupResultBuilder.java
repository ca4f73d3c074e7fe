package org.congvan.rollup.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<PeriodKey, Map<AgencyKey, AgencyPeriodReports>> periods;

  RollupResultBuilder(Entries entries, RollupOptions options) {
    this.entries = entries;
    this.options = options;
    this.register = new AgencyRegister(options.expected());
    this.periods = entries.reports(register::known);
    options.periods().forEach(each -> periods.putIfAbsent(PeriodKey.of(each), new HashMap<>()));
  }

  RollupResult build() {
    List<AgencyPeriodReports> all =
        periods.values().stream().flatMap(reports -> reports.values().stream()).toList();
    FigureRows rows = FigureRows.of(entries.figureLabels(), options.catalogue(), all);
    Map<AgencyKey, ReportingAgency> agencies = agencies();
    Map<AgencyKey, Integer> places = places(agencies.values());
    List<PeriodResult> results = new ArrayList<>();
    periods.forEach(
        (key, reports) -> {
          List<AgencyPeriodReports> sorted = new ArrayList<>();
          reports.forEach(
              (agency, report) ->
                  sorted.add(report.withAgency(agencies.getOrDefault(agency, report.agency()))));
          sorted.sort(Comparator.comparing(report -> places.get(report.agency().key())));
          results.add(
              new PeriodResultBuilder(
                      period(key, sorted), sorted, rows, options, register.expected().values())
                  .build(entries.texts()));
        });
    return new RollupResult(results);
  }

  /** Every agency by key, under the wording of the list or, of several others, the smallest. */
  private Map<AgencyKey, ReportingAgency> agencies() {
    Map<AgencyKey, ReportingAgency> agencies = new HashMap<>();
    for (Map<AgencyKey, AgencyPeriodReports> reports : periods.values()) {
      for (AgencyPeriodReports report : reports.values()) {
        ReportingAgency agency = report.agency();
        agencies.merge(agency.key(), agency, (a, b) -> AGENCY_WORDING.compare(a, b) <= 0 ? a : b);
      }
    }
    agencies.putAll(register.expected());
    return agencies;
  }

  /** The place of each agency in every list: in the caller's order, then by name. */
  private Map<AgencyKey, Integer> places(Collection<ReportingAgency> agencies) {
    Map<AgencyKey, Integer> places = new HashMap<>();
    register.expected().keySet().forEach(key -> places.put(key, places.size()));
    agencies.stream()
        .filter(agency -> !places.containsKey(agency.key()))
        .sorted(AGENCY_ORDER)
        .toList()
        .forEach(agency -> places.put(agency.key(), places.size()));
    return places;
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
}
