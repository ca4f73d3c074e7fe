package org.congvan.rollup;

import java.util.List;
import java.util.Optional;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.fold.PeriodKey;

/**
 * What the reports add up to (kết quả tổng hợp), period by period, such as 2018 and 2019. Figures
 * of different periods are never added.
 *
 * <p>Immutable; what is folded later does not change it. The words of statements are read from the
 * {@link TextStore} when they are asked for.
 */
public final class RollupResult {
  private final List<PeriodRollup> periods;

  RollupResult(List<PeriodRollup> periods) {
    this.periods = List.copyOf(periods);
  }

  /**
   * Returns the periods.
   *
   * @return by first day, last day and frequency
   */
  public List<PeriodRollup> periods() {
    return periods;
  }

  /**
   * Finds a period; the wording of a label does not matter but where a request fixed the period.
   *
   * @param period the period
   * @return what was reported on it; empty if nobody reported and it was not asked for
   */
  public Optional<PeriodRollup> find(ReportingPeriod period) {
    PeriodKey key = PeriodKey.of(period);
    return periods.stream().filter(each -> PeriodKey.of(each.period()).equals(key)).findFirst();
  }

  /**
   * Finds what a period of this result is compared with: the period of the same kind before it, in
   * another result or, where that has none, in this one. Where either result is on one period only,
   * these two are compared, whatever they are.
   *
   * @param period a period of this result
   * @param earlier the result on earlier periods; this one where there is no other
   * @return what was reported on the period before; empty if nothing says which it is, or nobody
   *     reported
   */
  public Optional<PeriodRollup> findBefore(PeriodRollup period, RollupResult earlier) {
    if (earlier != this && earlier.periods.size() == 1 && periods.size() == 1) {
      return Optional.of(earlier.periods.get(0));
    }
    Optional<ReportingPeriod> before = period.period().previous();
    return before.flatMap(earlier::find).or(() -> before.flatMap(this::find));
  }
}
