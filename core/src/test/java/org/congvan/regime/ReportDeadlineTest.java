package org.congvan.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regime.ReportDeadline.FixedDay;
import org.congvan.regime.ReportDeadline.On;
import org.congvan.regime.ReportDeadline.WorkingDaysAfterCutOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDeadlineTest {

  private static final WorkingCalendar PLAIN = WorkingCalendar.mondayToFriday();
  private static final ReportingPeriod YEAR_2019 = ReportingPeriod.year(2019);

  @Test
  void workingDays_leaveOutTheWeekend() {
    assertThat(new WorkingDaysAfterCutOff(2).dueOn(YEAR_2019, PLAIN)).isEqualTo("2019-12-17");
  }

  @Test
  void workingDays_leaveOutTheCallersHolidays() {
    WorkingCalendar calendar = PLAIN.without(Set.of(LocalDate.of(2019, 12, 16)));

    assertThat(new WorkingDaysAfterCutOff(2).dueOn(YEAR_2019, calendar)).isEqualTo("2019-12-18");
  }

  @Test
  void noWorkingDays_meanTheDayTheFiguresClose_orTheNextThatIsWorked() {
    assertThat(new WorkingDaysAfterCutOff(0).dueOn(YEAR_2019, PLAIN)).isEqualTo("2019-12-16");
    assertThat(new WorkingDaysAfterCutOff(0).dueOn(ReportingPeriod.year(2020), PLAIN))
        .isEqualTo("2020-12-14");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 367})
  void workingDays_areBounded(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkingDaysAfterCutOff(days))
        .withMessageContaining(String.valueOf(days));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 0, 2019-12-20",
    "15, -1, 2019-11-15",
    "31, 1, 2020-01-31",
    "31, 2, 2020-02-29",
    "1, -11, 2019-01-01",
    "1, 12, 2020-12-01"
  })
  void fixedDay_isCountedFromTheMonthInWhichTheFiguresClose(
      int day, int monthsLater, LocalDate due) {
    assertThat(new FixedDay(day, monthsLater).dueOn(YEAR_2019, PLAIN)).isEqualTo(due);
  }

  @Test
  void fixedDay_isTheSameDayOfEachMonth() {
    assertThat(FixedDay.of(18).dueOn(ReportingPeriod.month(YearMonth.of(2020, 2)), PLAIN))
        .isEqualTo("2020-02-18");
    assertThat(FixedDay.of(30).dueOn(ReportingPeriod.month(YearMonth.of(2019, 2)), PLAIN))
        .isEqualTo("2019-02-28");
  }

  /** 20/12/2020 is a Sunday. */
  @Test
  void fixedDay_thatIsNotWorked_staysTheDueDay() {
    assertThat(FixedDay.of(20).dueOn(ReportingPeriod.year(2020), PLAIN)).isEqualTo("2020-12-20");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "32, 0, 32", "20, -12, -12", "20, 13, 13"})
  void fixedDay_isADayOfAMonthNearby(int day, int monthsLater, String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FixedDay(day, monthsLater))
        .withMessageContaining(": " + named + ";");
  }

  @Test
  void namedDay_isTheDueDayOfAnyPeriod() {
    assertThat(new On(LocalDate.of(2019, 11, 16)).dueOn(YEAR_2019, PLAIN)).isEqualTo("2019-11-16");
  }
}
