package org.congvan.rules.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rule.FindingSink;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * One thing counted twice has one value: the same indicator in the same unit, channel, period and
 * reform areas.
 */
final class ConflictingCounts extends FigureRule {

  /** What makes two counts counts of the same thing. */
  private record Counted(
      String indicator,
      String unit,
      String channel,
      @Nullable ReportingPeriod period,
      List<ReformArea> areas)
      implements Comparable<Counted> {

    /** Hash maps need an order for names from strangers that have one hash code. */
    private static final Comparator<Counted> ORDER =
        Comparator.comparing(Counted::indicator)
            .thenComparing(Counted::unit)
            .thenComparing(Counted::channel)
            .thenComparing(Counted::period, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(counted -> counted.areas().toString());

    @Override
    public int compareTo(Counted other) {
      return ORDER.compare(this, other);
    }

    /**
     * What a count counts.
     *
     * @param keys the keys of the texts before, as units and channels are the same again and again
     */
    static Counted of(Activity activity, ActivityCount count, Map<String, String> keys) {
      CommunicationChannel channel = count.channel();
      return new Counted(
          keys.computeIfAbsent(count.indicator(), VietnameseText::comparisonKey),
          keys.computeIfAbsent(count.unit(), VietnameseText::comparisonKey),
          channel == null
              ? ""
              : keys.computeIfAbsent(channel.name(), VietnameseText::comparisonKey),
          count.period(),
          activity.areas());
    }
  }

  ConflictingCounts() {
    super("RPT-004");
  }

  @Override
  public void check(ReportFigures figures, FindingSink sink) {
    Map<Counted, ActivityCount> before = new HashMap<>();
    Map<String, String> keys = new HashMap<>();
    for (RecordedCount recorded : figures.recorded()) {
      ActivityCount count = recorded.count();
      ActivityCount first = before.putIfAbsent(Counted.of(recorded.activity(), count, keys), count);
      if (first != null && first.value().compareTo(count.value()) != 0) {
        sink.report(
            recorded.path().child("value"), count.toProse(), first.toProse(), count.indicator());
      }
    }
  }
}
