package org.congvan.rollup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.congvan.code.AgencyId;
import org.congvan.reform.ReportingPeriod;
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

  private final FoldTables tables;
  private final TextStore texts;
  private final RollupRequest request;
  private final AgencyRegister register;

  /** By label: the agency as a report names it, or as the caller's list has it. */
  private final List<ReportingAgency> named = new ArrayList<>();

  private final Map<PeriodKey, Map<AgencyKey, Cell>> periods = new TreeMap<>();

  ResultBuilder(FoldTables tables, TextStore texts, RollupRequest request) {
    this.tables = tables;
    this.texts = texts;
    this.request = request;
    this.register = new AgencyRegister(request.expected());
    for (int label = 0; label < tables.agencies.size(); label++) {
      named.add(register.agencyOf(tables.agencies.label(label)));
    }
  }

  RollupResult build(Collection<Cell> cells, UnaryOperator<Submission> digested) {
    cells.forEach(cell -> put(cell, digested));
    request.periods().forEach(each -> periods.putIfAbsent(PeriodKey.of(each), new HashMap<>()));
    FigureRows rows = rows();
    Map<AgencyKey, ReportingAgency> agencies = agencies();
    Map<AgencyKey, Integer> places = places(agencies.values());
    List<PeriodRollup> rolled = new ArrayList<>();
    periods.forEach(
        (key, reports) -> {
          List<KeptReport> kept = new ArrayList<>();
          reports.forEach(
              (agency, cell) ->
                  kept.add(
                      new KeptReport(
                          agencies.getOrDefault(agency, named.get(cell.kept().agency())),
                          cell.kept(),
                          List.copyOf(cell.turnedAway()))));
          kept.sort(Comparator.comparing(report -> places.get(report.agency().key())));
          rolled.add(
              new PeriodFold(period(key, kept), kept, rows, request, register.expected().values())
                  .fold(texts));
        });
    return new RollupResult(rolled);
  }

  /** Takes over an entry; two whose agencies are found to be one become one entry. */
  private void put(Cell cell, UnaryOperator<Submission> digested) {
    AgencyKey agency = named.get(cell.kept().agency()).key();
    PeriodKey period = tables.periods.key(cell.kept().period());
    Map<AgencyKey, Cell> reports = periods.computeIfAbsent(period, key -> new HashMap<>());
    Cell same = reports.get(agency);
    if (same == null) {
      reports.put(agency, cell);
    } else {
      reports.put(agency, Cell.merged(same, cell, digested));
    }
  }

  private FigureRows rows() {
    BitSet counted = new BitSet();
    BitSet turnedAway = new BitSet();
    for (Map<AgencyKey, Cell> reports : periods.values()) {
      for (Cell cell : reports.values()) {
        use(cell.kept(), counted);
        cell.turnedAway().forEach(submission -> use(submission, turnedAway));
      }
    }
    return FigureRows.of(tables.figures, request.catalogue(), counted, turnedAway);
  }

  private static void use(Submission submission, BitSet used) {
    LabelRow labels = submission.figures().labels();
    for (int i = 0; i < labels.size(); i++) {
      used.set(labels.get(i));
    }
  }

  /** Every agency by key; of several wordings of a name the smallest, unless the list has it. */
  private Map<AgencyKey, ReportingAgency> agencies() {
    Map<AgencyKey, ReportingAgency> agencies = new HashMap<>();
    for (Map<AgencyKey, Cell> reports : periods.values()) {
      for (Cell cell : reports.values()) {
        ReportingAgency agency = named.get(cell.kept().agency());
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
                .map(report -> tables.periods.label(report.kept().period()))
                .sorted(Comparator.comparing(ReportingPeriod::label)))
        .findFirst()
        .orElseThrow();
  }
}
