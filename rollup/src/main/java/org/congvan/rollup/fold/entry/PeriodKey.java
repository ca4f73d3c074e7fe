package org.congvan.rollup.fold.entry;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import org.congvan.reform.ReportFrequency;
import org.congvan.reform.ReportingPeriod;

/**
 * What identifies a period: frequency and days; the name too if a request set the period, since two
 * requests may ask for the same days.
 */
public record PeriodKey(LocalDate from, LocalDate to, ReportFrequency frequency, String name)
    implements Comparable<PeriodKey> {

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private static final Comparator<PeriodKey> ORDER =
      Comparator.comparing(PeriodKey::from)
          .thenComparing(PeriodKey::to)
          .thenComparing(PeriodKey::frequency)
          .thenComparing(PeriodKey::name);

  /** The key of a period. */
  public static PeriodKey of(ReportingPeriod period) {
    return new PeriodKey(
        period.from(),
        period.to(),
        period.frequency(),
        period.frequency() == ReportFrequency.ON_REQUEST ? WordingKey.of(period.label()) : "");
  }

  @Override
  public int compareTo(PeriodKey other) {
    return ORDER.compare(this, other);
  }

  static void write(ReportingPeriod period, StateOutput out) {
    out.writeText(period.frequency().name());
    out.writeText(period.label());
    out.writeNumber(period.from().toEpochDay());
    out.writeNumber(period.to().toEpochDay());
  }

  static ReportingPeriod read(StateInput in) throws IOException {
    ReportFrequency frequency = in.readConstant(ReportFrequency.class);
    String label = in.readName("label of a period");
    return new ReportingPeriod(frequency, label, readDay(in), readDay(in));
  }

  static LocalDate readDay(StateInput in) throws IOException {
    return LocalDate.ofEpochDay(in.readNumber(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay()));
  }
}
