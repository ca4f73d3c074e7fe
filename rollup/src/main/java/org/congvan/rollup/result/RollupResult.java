package org.congvan.rollup.result;

import java.util.List;
import java.util.Optional;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.fold.TextStore;
import org.congvan.rollup.fold.entry.PeriodKey;

/**
 * What the accumulated reports add up to (kết quả tổng hợp), period by period, such as 2018 and
 * 2019. Figures of different periods are never added.
 *
 * <p>Immutable; reports that are added to the accumulator later do not change it. The words of
 * statements are read from the {@link TextStore} when they are asked for.
 */
public final class RollupResult {
  private final List<PeriodResult> periods;

  RollupResult(List<PeriodResult> periods) {
    this.periods = List.copyOf(periods);
  }

  /**
   * Works out what the reports accumulated so far add up to.
   *
   * @param accumulator the reports
   * @return the result, with nothing that the caller knows besides
   * @throws java.io.UncheckedIOException if the file of the text store fails
   */
  public static RollupResult of(ReportAccumulator accumulator) {
    return of(accumulator, RollupOptions.none());
  }

  /**
   * Works out what the reports accumulated so far add up to, with who is missing, late, and so on.
   *
   * @param accumulator the reports; more can be added afterwards
   * @param options what the caller knows besides the reports
   * @return the result
   * @throws java.io.UncheckedIOException if the file of the text store fails
   */
  public static RollupResult of(ReportAccumulator accumulator, RollupOptions options) {
    return new RollupResultBuilder(accumulator.entries(), options).build();
  }

  /**
   * Returns the periods.
   *
   * @return by first day, last day and frequency
   */
  public List<PeriodResult> periods() {
    return periods;
  }

  /**
   * Finds a period; the label does not matter unless a request set the period.
   *
   * @param period the period
   * @return its result; empty if nobody reported on it and the options do not name it
   */
  public Optional<PeriodResult> find(ReportingPeriod period) {
    PeriodKey key = PeriodKey.of(period);
    return periods.stream().filter(each -> PeriodKey.of(each.period()).equals(key)).findFirst();
  }

  /**
   * Finds what a period of this result is compared with: the period of the same kind before it, in
   * another result or, if that has none, in this one. If both results are on a single period, these
   * two are compared, whatever they are.
   *
   * @param period a period of this result
   * @param earlier the result on earlier periods; this one if there is no other
   * @return the result of the period before; empty if it is unknown which that is, or nobody
   *     reported on it
   */
  public Optional<PeriodResult> findBefore(PeriodResult period, RollupResult earlier) {
    if (earlier != this && earlier.periods.size() == 1 && periods.size() == 1) {
      return Optional.of(earlier.periods.get(0));
    }
    Optional<ReportingPeriod> before = period.period().previous();
    return before.flatMap(earlier::find).or(() -> before.flatMap(this::find));
  }

  /**
   * Returns the periods, for debuggers and failed assertions.
   *
   * @return such as {@code RollupResult[2 periods: PeriodResult[năm 2018: …]; PeriodResult[năm
   *     2019: …]]}; at most five periods
   */
  @Override
  public String toString() {
    return "RollupResult["
        + periods.size()
        + " periods: "
        + PeriodResult.firstOf(periods, PeriodResult::toString)
        + "]";
  }
}
