package org.congvan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.regime.ReportDeadline;
import org.congvan.regime.ReportingRegime;
import org.congvan.regime.StatutorySeries;
import org.congvan.regime.WorkingCalendar;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;

/**
 * The regime that a case's report is under: {@code demand = YEARS | 20} requires the year by the
 * 20th of its last month, {@code demand = MONTHS} the month two working days after the figures
 * close; {@code holiday = 2021-12-16} is a holiday. Without a demand it is the usual series, two
 * working days after.
 */
final class CaseRegime {

  static final List<String> KEYS = List.of("demand", "holiday");

  private static final Basis DECISION =
      new Basis.UnreadClause(
          DocumentCode.parse("41/2019/QĐ-UBND"),
          null,
          "trang thông tin pháp luật",
          Confidence.MEDIUM);

  private CaseRegime() {}

  /** The rule sets of this library, the rules under the case's regime and by abbreviations. */
  static RegulationCatalogue rules(Map<String, List<String>> settings) {
    return RegulationCatalogue.standard()
        .withRules(RegimeRules.of(regime(settings))::addTo)
        .withRules(CaseAbbreviations.RULES::addTo);
  }

  private static ReportingRegime regime(Map<String, List<String>> settings) {
    Set<LocalDate> holidays =
        settings.getOrDefault("holiday", List.of()).stream()
            .map(LocalDate::parse)
            .collect(Collectors.toSet());
    ReportingRegime.Builder regime =
        ReportingRegime.builder("cchc", "Báo cáo cải cách hành chính", DECISION)
            .calendar(WorkingCalendar.mondayToFriday().without(holidays));
    if (!settings.containsKey("demand")) {
      StatutorySeries.usual().forEach(regime::demand);
    }
    for (String line : settings.getOrDefault("demand", List.of())) {
      String[] parts = line.split(" \\| ", 2);
      StatutorySeries series = StatutorySeries.valueOf(parts[0]);
      if (parts.length == 1) {
        regime.demand(series);
      } else {
        regime.demand(series, ReportDeadline.FixedDay.of(Integer.parseInt(parts[1])));
      }
    }
    return regime.build();
  }
}
