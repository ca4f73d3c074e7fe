package org.congvan.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.congvan.reform.ReportFrequency;
import org.congvan.reform.ReportingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodSeriesTest {

  @ParameterizedTest
  @CsvSource({
    "FIRST_QUARTER, quý I năm 2020",
    "SECOND_QUARTER, quý II năm 2020",
    "THIRD_QUARTER, quý III năm 2020",
    "FOURTH_QUARTER, quý IV năm 2020",
    "FIRST_HALVES, 6 tháng đầu năm 2020",
    "SECOND_HALVES, 6 tháng cuối năm 2020",
    "NINE_MONTHS, 9 tháng năm 2020",
    "YEARS, năm 2020"
  })
  void statutorySeries_closesOnceAYear(StatutorySeries series, String label) {
    assertThat(series.closingIn(2020)).extracting(ReportingPeriod::label).containsExactly(label);
    assertThat(label).startsWith(series.vietnameseName());
  }

  @Test
  void months_closeTwelveTimesAYear() {
    assertThat(StatutorySeries.MONTHS.closingIn(2020))
        .hasSize(12)
        .extracting(ReportingPeriod::to)
        .isSorted()
        .startsWith(LocalDate.of(2020, 1, 14))
        .endsWith(LocalDate.of(2020, 12, 14));
  }

  @Test
  void usual_leavesTheSecondAndFourthQuarterToLongerPeriods() {
    assertThat(StatutorySeries.usual())
        .extracting(StatutorySeries::vietnameseName)
        .containsExactly("tháng", "quý I", "6 tháng đầu năm", "quý III", "năm");
  }

  @ParameterizedTest
  @CsvSource({"2020-12-14, năm 2019", "2020-12-15, năm 2020", "2020-01-01, năm 2019"})
  void lastClosed_closedOnAnEarlierDay(LocalDate day, String label) {
    assertThat(StatutorySeries.YEARS.findLastClosedBefore(day))
        .get()
        .extracting(ReportingPeriod::label)
        .isEqualTo(label);
  }

  @Test
  void lastClosedMonthInJanuary_isThatOfDecember() {
    assertThat(StatutorySeries.MONTHS.findLastClosedBefore(LocalDate.of(2020, 1, 14)))
        .get()
        .extracting(ReportingPeriod::label)
        .isEqualTo("tháng 12 năm 2019");
  }

  @Test
  void yearlySpan_isNamedAfterTheYearInWhichItCloses() {
    YearlySpan span = new YearlySpan("năm", MonthDay.of(8, 16), MonthDay.of(8, 15));

    assertThat(span.closingIn(2020))
        .containsExactly(
            new ReportingPeriod(
                ReportFrequency.ON_REQUEST,
                "năm 2020",
                LocalDate.of(2019, 8, 16),
                LocalDate.of(2020, 8, 15)));
    assertThat(span.vietnameseName()).isEqualTo("năm (từ 16/8 đến 15/8)");
  }

  @Test
  void yearlySpan_mayBeTheCalendarYearOrAPartOrADay() {
    assertThat(span("năm", MonthDay.of(1, 1), MonthDay.of(12, 31)))
        .isEqualTo("2020-01-01 2020-12-31");
    assertThat(span("6 tháng", MonthDay.of(1, 1), MonthDay.of(6, 30)))
        .isEqualTo("2020-01-01 2020-06-30");
    assertThat(span("ngày", MonthDay.of(2, 29), MonthDay.of(2, 29)))
        .isEqualTo("2020-02-29 2020-02-29");
  }

  private static String span(String name, MonthDay from, MonthDay to) {
    ReportingPeriod period = new YearlySpan(name, from, to).closingIn(2020).get(0);
    return period.from() + " " + period.to();
  }

  @Test
  void singlePeriod_closesInOneYearOnly() {
    ReportingPeriod period =
        ReportingPeriod.between(
            "10 tháng năm 2019", LocalDate.of(2019, 1, 1), LocalDate.of(2019, 10, 31));
    SinglePeriod series = new SinglePeriod(period);

    assertThat(series.closingIn(2019)).isEqualTo(List.of(period));
    assertThat(series.closingIn(2020)).isEmpty();
    assertThat(series.vietnameseName()).isEqualTo("10 tháng năm 2019");
    assertThat(series.findLastClosedBefore(LocalDate.of(2019, 10, 31))).isEmpty();
    assertThat(series.findLastClosedBefore(LocalDate.of(2019, 11, 1))).contains(period);
    assertThat(series.findLastClosedBefore(LocalDate.of(2025, 1, 1))).contains(period);
  }
}
