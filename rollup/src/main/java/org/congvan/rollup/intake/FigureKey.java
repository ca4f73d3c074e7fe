package org.congvan.rollup.intake;

import java.util.Comparator;
import java.util.Objects;

/**
 * What identifies a figure across reports (chỉ tiêu được cộng), such as {@code tin,bài} of {@code
 * số lượng tin,bài}: indicator, unit, channel and period, each as a key that ignores case, spaces
 * and the place of tone marks.
 *
 * @param indicator the indicator: the code of a catalogue, or the key of its name
 * @param unit the key of the unit
 * @param channel the kind and the key of the name of the channel; empty if there is none
 * @param period the days of a figure's own period; empty if it is the report's
 */
public record FigureKey(String indicator, String unit, String channel, String period)
    implements Comparable<FigureKey> {

  private static final Comparator<FigureKey> ORDER =
      Comparator.comparing(FigureKey::indicator)
          .thenComparing(FigureKey::unit)
          .thenComparing(FigureKey::channel)
          .thenComparing(FigureKey::period);

  /** Refuses null. */
  public FigureKey {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(period, "period");
  }

  /** Compares indicator, unit, channel and period as texts: an order for output. */
  @Override
  public int compareTo(FigureKey other) {
    return ORDER.compare(this, other);
  }
}
