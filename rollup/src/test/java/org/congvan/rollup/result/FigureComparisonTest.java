package org.congvan.rollup.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.Reports;
import org.junit.jupiter.api.Test;

class FigureComparisonTest {

  @Test
  void totals_areComparedWithThePeriodBefore() {
    List<FigureComparison> lines = compare("1250", "1000");

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).change()).contains(new BigDecimal(250));
    assertThat(lines.get(0).changeInPercent(1, RoundingMode.HALF_UP))
        .contains(new BigDecimal("25.0"));
  }

  @Test
  void percentage_isRoundedAsAsked() {
    FigureComparison line = compare("1", "3").get(0);

    assertThat(line.changeInPercent(2, RoundingMode.HALF_UP)).contains(new BigDecimal("-66.67"));
    assertThat(line.changeInPercent(2, RoundingMode.DOWN)).contains(new BigDecimal("-66.66"));
    assertThatThrownBy(() -> line.changeInPercent(2, RoundingMode.UNNECESSARY))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void zeroBefore_hasAChangeButNoPercentage() {
    FigureComparison line = compare("5", "0").get(0);

    assertThat(line.change()).contains(new BigDecimal(5));
    assertThat(line.changeInPercent(1, RoundingMode.HALF_UP)).isEmpty();
  }

  @Test
  void figureOfOneSideOnly_hasNoChange() {
    PeriodResult now = resultOf(Reports.YEAR, "Số tin", "5");
    PeriodResult before = resultOf(ReportingPeriod.year(2018), "Số bài", "5");

    List<FigureComparison> lines = now.compareWith(before);

    assertThat(lines).hasSize(2);
    assertThat(lines).allSatisfy(line -> assertThat(line.change()).isEmpty());
    assertThat(lines.get(0).previous()).isNull();
    assertThat(lines.get(1).current()).isNull();
  }

  private static List<FigureComparison> compare(String now, String before) {
    return resultOf(Reports.YEAR, "Số tin, bài", now)
        .compareWith(resultOf(ReportingPeriod.year(2018), "số tin,bài", before));
  }

  private static PeriodResult resultOf(ReportingPeriod period, String indicator, String value) {
    return Reports.only(
        Reports.fold(
            Reports.submitted(
                Reports.HEALTH,
                Reports.report(period)
                    .activity(Reports.counting(Reports.count(indicator, value, "tin")))
                    .build())));
  }
}
