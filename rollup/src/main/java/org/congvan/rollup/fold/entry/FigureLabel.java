package org.congvan.rollup.fold.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.intake.FigureKey;
import org.jspecify.annotations.Nullable;

/**
 * What a report counted, in its own words. Ordered, since a stranger may send many that have one
 * hash code.
 *
 * @param areas the reform areas of the activity; figures of different areas are different figures,
 *     as in rule RPT-004
 * @param period the count's own period; null if it is the report's
 */
public record FigureLabel(
    String indicator,
    @Nullable IndicatorCode code,
    String unit,
    @Nullable CommunicationChannel channel,
    List<ReformArea> areas,
    @Nullable ReportingPeriod period)
    implements Comparable<FigureLabel> {

  private static final Comparator<FigureLabel> ORDER =
      Comparator.comparing(FigureLabel::indicator)
          .thenComparing(FigureLabel::code, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(FigureLabel::unit)
          .thenComparing(label -> String.valueOf(label.channel()))
          .thenComparing(FigureLabel::period, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(label -> label.areas().toString());

  @Override
  public int compareTo(FigureLabel other) {
    return ORDER.compare(this, other);
  }

  static FigureLabel of(Activity activity, ActivityCount count, ReportingPeriod reported) {
    ReportingPeriod own = count.period();
    return new FigureLabel(
        count.indicator(),
        count.code(),
        count.unit(),
        count.channel(),
        activity.areas(),
        own == null || PeriodKey.of(own).equals(PeriodKey.of(reported)) ? null : own);
  }

  /** The key by code or wording; a catalogue may have another. */
  FigureKey key() {
    return key(code == null ? WordingKey.of(indicator) : code.value(), WordingKey.of(unit));
  }

  /** The key of an indicator and unit, with channel and period of this label. */
  public FigureKey key(String indicatorKey, String unitKey) {
    return new FigureKey(
        indicatorKey,
        unitKey,
        channel == null ? "" : channel.kind() + " " + WordingKey.of(channel.name()),
        period == null ? "" : period.frequency() + " " + period.from() + " " + period.to());
  }

  void write(StateOutput out) {
    out.writeText(indicator);
    out.writeText(code == null ? "" : code.value());
    out.writeText(unit);
    out.writeText(channel == null ? "" : channel.kind().name());
    if (channel != null) {
      out.writeText(channel.name());
    }
    out.writeNumber(areas.size());
    areas.forEach(area -> out.writeText(area.name()));
    out.writeByte(period == null ? 0 : 1);
    if (period != null) {
      PeriodKey.write(period, out);
    }
  }

  static FigureLabel read(StateInput in) throws IOException {
    String indicator = in.readName("indicator");
    String code =
        in.readNameOrNone("code of an indicator", text -> new IndicatorCode(text).value());
    String unit = in.readName("unit");
    String kind = in.readText();
    CommunicationChannel channel =
        kind.isEmpty()
            ? null
            : new CommunicationChannel(
                in.constant(ChannelKind.class, kind), in.readName("name of a channel"));
    List<ReformArea> areas = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      areas.add(in.readConstant(ReformArea.class));
    }
    ReportingPeriod period = in.readFlag() ? PeriodKey.read(in) : null;
    return new FigureLabel(
        indicator,
        code.isEmpty() ? null : new IndicatorCode(code),
        unit,
        channel,
        List.copyOf(areas),
        period);
  }
}
