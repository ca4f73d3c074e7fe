package org.congvan.rules.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.indicator.Imbalance;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.indicator.IndicatorSum;
import org.congvan.indicator.IndicatorValues;
import org.congvan.path.DocumentPath;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReportingPeriod;
import org.congvan.text.OfficialNumber;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a report with the same channel and period, by indicator. An indicator with two
 * different figures is left out: RPT-004 reports it.
 */
final class CataloguedFigures {

  private static final DocumentPath ACTIVITIES = DocumentPath.of("content", "activities");

  /** What figures must share to be compared. */
  private record Group(String channel, @Nullable ReportingPeriod period)
      implements Comparable<Group> {

    /** Hash maps need an order for names from strangers that have one hash code. */
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::channel)
            .thenComparing(Group::period, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  private final Map<IndicatorCode, BigDecimal> values = new LinkedHashMap<>();
  private final Map<IndicatorCode, RecordedCount> places = new HashMap<>();
  private final Set<IndicatorCode> conflicting = new HashSet<>();

  private final IndicatorCatalogue catalogue;
  private @Nullable List<Imbalance> imbalances;

  private CataloguedFigures(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  static List<CataloguedFigures> of(ReportFigures report, IndicatorCatalogue catalogue) {
    Map<Group, CataloguedFigures> groups = new LinkedHashMap<>();
    List<List<Indicator>> meant = report.meant(catalogue);
    for (int i = 0; i < meant.size(); i++) {
      RecordedCount recorded = report.recorded().get(i);
      Indicator indicator = ofUnit(meant.get(i), recorded.count().unit());
      if (indicator != null) {
        groups
            .computeIfAbsent(group(recorded.count()), each -> new CataloguedFigures(catalogue))
            .add(indicator, recorded, report);
      }
    }
    return new ArrayList<>(groups.values());
  }

  private static @Nullable Indicator ofUnit(List<Indicator> indicators, String unit) {
    for (Indicator each : indicators) {
      if (each.isCountedIn(unit)) {
        return each;
      }
    }
    return null;
  }

  private static Group group(ActivityCount count) {
    CommunicationChannel channel = count.channel();
    return new Group(
        channel == null ? "" : VietnameseText.comparisonKey(channel.name()), count.period());
  }

  private void add(Indicator indicator, RecordedCount recorded, ReportFigures report) {
    ActivityCount count = recorded.count();
    IndicatorCode code = indicator.code();
    BigDecimal value =
        indicator.measure().parts().isEmpty()
            ? count.value()
            : report.ofActivityWithNotes(recorded.position()).asWritten(count);
    BigDecimal before = conflicting.contains(code) ? null : values.putIfAbsent(code, value);
    if (before == null && !conflicting.contains(code)) {
      places.put(code, recorded);
    } else if (before != null && before.compareTo(value) != 0) {
      values.remove(code);
      conflicting.add(code);
    }
  }

  IndicatorValues values() {
    return IndicatorValues.of(values);
  }

  /** What does not add up by the catalogue; worked out once for all rules. */
  List<Imbalance> imbalances() {
    if (imbalances == null) {
      imbalances = catalogue.check(values()).imbalances();
    }
    return imbalances;
  }

  /** The place of the first of these indicators that has one. */
  DocumentPath path(List<IndicatorCode> codes) {
    for (IndicatorCode code : codes) {
      RecordedCount place = places.get(code);
      if (place != null) {
        return place.path().child("value");
      }
    }
    return ACTIVITIES;
  }

  /** "Hồ sơ tiếp nhận trong kỳ (1.200) + Hồ sơ tồn kỳ trước (50)". */
  static String words(IndicatorSum sum, IndicatorCatalogue catalogue, IndicatorValues values) {
    StringBuilder words = new StringBuilder();
    for (IndicatorCode code : sum.plus()) {
      words.append(words.length() == 0 ? "" : " + ").append(words(code, catalogue, values));
    }
    for (IndicatorCode code : sum.minus()) {
      words.append(" - ").append(words(code, catalogue, values));
    }
    return words.toString();
  }

  static String words(IndicatorCode code, IndicatorCatalogue catalogue, IndicatorValues values) {
    String name = catalogue.find(code).map(Indicator::name).orElse(code.value());
    return name + values.find(code).map(value -> " (" + number(value) + ")").orElse("");
  }

  /** Formats a figure; a total of many may have more digits than one figure may. */
  static String number(BigDecimal value) {
    boolean common = value.precision() - value.scale() <= 100 && value.scale() <= 100;
    return common ? OfficialNumber.format(value) : value.toPlainString();
  }
}
