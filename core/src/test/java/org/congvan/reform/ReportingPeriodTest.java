package org.congvan.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cut-off days are those of Decree 09/2019/NĐ-CP, Article 12. */
class ReportingPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "1, 2018-12-15, 2019-01-14, tháng 01 năm 2019",
    "2, 2019-01-15, 2019-02-14, tháng 02 năm 2019",
    "3, 2019-02-15, 2019-03-14, tháng 3 năm 2019",
    "12, 2019-11-15, 2019-12-14, tháng 12 năm 2019"
  })
  void month_runsFromThe15thToThe14th(int month, LocalDate from, LocalDate to, String label) {
    assertThat(ReportingPeriod.month(YearMonth.of(2019, month)))
        .isEqualTo(new ReportingPeriod(ReportFrequency.MONTHLY, label, from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2018-12-15, 2019-03-14, quý I năm 2019",
    "2, 2019-03-15, 2019-06-14, quý II năm 2019",
    "3, 2019-06-15, 2019-09-14, quý III năm 2019",
    "4, 2019-09-15, 2019-12-14, quý IV năm 2019"
  })
  void quarter_beginsInTheMonthBeforeIt(int quarter, LocalDate from, LocalDate to, String label) {
    assertThat(ReportingPeriod.quarter(2019, quarter))
        .isEqualTo(new ReportingPeriod(ReportFrequency.QUARTERLY, label, from, to));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5})
  void quarter_isOneOfFour(int quarter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.quarter(2019, quarter))
        .withMessageContaining(String.valueOf(quarter));
  }

  @Test
  void longerPeriods_haveTheirOwnCutOffs() {
    assertThat(ReportingPeriod.year(2019))
        .isEqualTo(period(ReportFrequency.YEARLY, "năm 2019", "2018-12-15", "2019-12-14"));
    assertThat(ReportingPeriod.firstHalf(2019))
        .isEqualTo(
            period(
                ReportFrequency.HALF_YEARLY, "6 tháng đầu năm 2019", "2018-12-15", "2019-06-14"));
    assertThat(ReportingPeriod.secondHalf(2019))
        .isEqualTo(
            period(
                ReportFrequency.HALF_YEARLY, "6 tháng cuối năm 2019", "2019-06-15", "2019-12-14"));
    assertThat(ReportingPeriod.nineMonths(2019))
        .isEqualTo(
            period(ReportFrequency.NINE_MONTHS, "9 tháng năm 2019", "2018-12-15", "2019-09-14"));
  }

  @Test
  void contains_bothEndsAndNoMore() {
    ReportingPeriod year = ReportingPeriod.year(2020);

    assertThat(year.contains(LocalDate.of(2019, 12, 15))).isTrue();
    assertThat(year.contains(LocalDate.of(2020, 12, 14))).isTrue();
    assertThat(year.contains(LocalDate.of(2019, 12, 14))).isFalse();
    assertThat(year.contains(LocalDate.of(2020, 12, 15))).isFalse();
  }

  @Test
  void between_mayBeOneDay_butNotEndBeforeItBegins() {
    LocalDate day = LocalDate.of(2019, 6, 1);

    assertThat(ReportingPeriod.between("đột xuất", day, day).frequency())
        .isEqualTo(ReportFrequency.ON_REQUEST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.between("đột xuất", day, day.minusDays(1)))
        .withMessageContaining("2019-06-01 to 2019-05-31");
  }

  static Stream<Arguments> successions() {
    return Stream.of(
        Arguments.of(ReportingPeriod.year(2018), ReportingPeriod.year(2019)),
        Arguments.of(ReportingPeriod.nineMonths(2018), ReportingPeriod.nineMonths(2019)),
        Arguments.of(ReportingPeriod.firstHalf(2019), ReportingPeriod.secondHalf(2019)),
        Arguments.of(ReportingPeriod.secondHalf(2018), ReportingPeriod.firstHalf(2019)),
        Arguments.of(ReportingPeriod.quarter(2018, 4), ReportingPeriod.quarter(2019, 1)),
        Arguments.of(ReportingPeriod.quarter(2019, 3), ReportingPeriod.quarter(2019, 4)),
        Arguments.of(month(2018, 12), month(2019, 1)),
        Arguments.of(month(2019, 11), month(2019, 12)));
  }

  @ParameterizedTest
  @MethodSource("successions")
  void previous_isTheStatutoryPeriodOfTheSameKindBefore(
      ReportingPeriod earlier, ReportingPeriod later) {
    assertThat(later.previous()).contains(earlier);
  }

  @Test
  void previous_doesNotLookAtTheName() {
    assertThat(period(ReportFrequency.YEARLY, "cả năm", "2018-12-15", "2019-12-14").previous())
        .contains(ReportingPeriod.year(2018));
  }

  @ParameterizedTest
  @CsvSource({
    "YEARLY, 2019-01-01, 2019-12-31",
    "YEARLY, 2018-12-15, 2019-12-13",
    "YEARLY, 2018-12-16, 2019-12-14",
    "QUARTERLY, 2019-03-15, 2019-05-14",
    "HALF_YEARLY, 2019-01-01, 2019-06-30",
    "MONTHLY, 2019-05-01, 2019-05-31",
    "ON_REQUEST, 2018-12-15, 2019-12-14"
  })
  void previous_ofOtherDays_isNotKnown(ReportFrequency frequency, String from, String to) {
    assertThat(period(frequency, "kỳ báo cáo", from, to).previous()).isEmpty();
  }

  private static ReportingPeriod month(int year, int month) {
    return ReportingPeriod.month(YearMonth.of(year, month));
  }

  private static ReportingPeriod period(
      ReportFrequency frequency, String label, String from, String to) {
    return new ReportingPeriod(frequency, label, LocalDate.parse(from), LocalDate.parse(to));
  }
}
