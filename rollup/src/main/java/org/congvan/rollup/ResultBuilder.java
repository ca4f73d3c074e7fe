package org.congvan.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.congvan.code.AgencyId;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.fold.FigureRows;
import org.congvan.rollup.fold.Fold;
import org.congvan.rollup.fold.KeptReport;
import org.congvan.rollup.fold.PeriodKey;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.text.VietnameseOrder;

/** Turns the entries of a roll-up into its result. */
final class ResultBuilder {
  private static final Comparator<ReportingAgency> AGENCY_ORDER =
      Comparator.comparing(ReportingAgency::name, VietnameseOrder.INSTANCE)
          .thenComparing(ReportingAgency::key);

  private static final Comparator<ReportingAgency> AGENCY_WORDING =
      Comparator.comparing(ReportingAgency::name)
          .thenComparing(
              ReportingAgency::parentName, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              ReportingAgency::id, Comparator.nullsFirst(Comparator.comparing(AgencyId::value)));

  private final Fold fold;
  private final RollupRequest request;
  private final AgencyRegister register;
  private final Map<PeriodKey, Map<AgencyKey, KeptReport>> periods;

  ResultBuilder(Fold fold, RollupRequest request) {
    this.fold = fold;
    this.request = request;
    this.register = new AgencyRegister(request.expected());
    this.periods = fold.reports(register::known);
    request.periods().forEach(each -> periods.putIfAbsent(PeriodKey.of(each), new HashMap<>()));
  }

  RollupResult build() {
    List<KeptReport> all =
        periods.values().stream().flatMap(reports -> reports.values().stream()).toList();
    FigureRows rows = fold.rows(request.catalogue(), all);
    Map<AgencyKey, ReportingAgency> agencies = agencies();
    Map<AgencyKey, Integer> places = places(agencies.values());
    List<PeriodRollup> rolled = new ArrayList<>();
    periods.forEach(
        (key, reports) -> {
          List<KeptReport> kept = new ArrayList<>();
          reports.forEach(
              (agency, report) ->
                  kept.add(report.of(agencies.getOrDefault(agency, report.agency()))));
          kept.sort(Comparator.comparing(report -> places.get(report.agency().key())));
          rolled.add(
              new PeriodReckoning(
                      period(key, kept), kept, rows, request, register.expected().values())
                  .reckon(fold.texts()));
        });
    return new RollupResult(rolled);
  }

  /** Every agency by key; of several wordings of a name the smallest, unless the list has it. */
  private Map<AgencyKey, ReportingAgency> agencies() {
    Map<AgencyKey, ReportingAgency> agencies = new HashMap<>();
    for (Map<AgencyKey, KeptReport> reports : periods.values()) {
      for (KeptReport report : reports.values()) {
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

  /** The period with the smallest of the names that reports give it. */
  private ReportingPeriod period(PeriodKey key, List<KeptReport> kept) {
    return Stream.concat(
            request.periods().stream().filter(each -> PeriodKey.of(each).equals(key)).limit(1),
            kept.stream()
                .map(KeptReport::period)
                .sorted(Comparator.comparing(ReportingPeriod::label)))
        .findFirst()
        .orElseThrow();
  }
}
