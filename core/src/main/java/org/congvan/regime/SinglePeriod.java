package org.congvan.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.congvan.reform.ReportingPeriod;

/**
 * One period and no other (kỳ báo cáo chuyên đề, đột xuất), as a request names it, such as
 * 01/01/2019 to 31/10/2019.
 *
 * @param period the period
 */
public record SinglePeriod(ReportingPeriod period) implements PeriodSeries {

  /** Refuses null. */
  public SinglePeriod {
    Objects.requireNonNull(period, "period");
  }

  @Override
  public String vietnameseName() {
    return period.label();
  }

  @Override
  public List<ReportingPeriod> closingIn(int year) {
    return period.to().getYear() == year ? List.of(period) : List.of();
  }

  @Override
  public Optional<ReportingPeriod> findLastClosedBefore(LocalDate day) {
    return period.to().isBefore(day) ? Optional.of(period) : Optional.empty();
  }
}
