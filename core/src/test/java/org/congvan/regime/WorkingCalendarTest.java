package org.congvan.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private static final WorkingCalendar PLAIN = WorkingCalendar.mondayToFriday();

  private static final LocalDate FRIDAY = LocalDate.of(2019, 12, 13);
  private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
  private static final LocalDate MONDAY = FRIDAY.plusDays(3);

  @ParameterizedTest
  @CsvSource({
    "2019-12-13, 0, 2019-12-13",
    "2019-12-14, 0, 2019-12-16",
    "2019-12-13, 1, 2019-12-16",
    "2019-12-13, 2, 2019-12-17",
    "2019-12-14, 1, 2019-12-16",
    "2019-12-14, 2, 2019-12-17",
    "2019-12-15, 2, 2019-12-17",
    "2019-12-16, 5, 2019-12-23"
  })
  void plusWorkingDays_countsFromTheNextDay(LocalDate day, int days, LocalDate expected) {
    assertThat(PLAIN.plusWorkingDays(day, days)).isEqualTo(expected);
  }

  @Test
  void plusWorkingDays_refusesToCountBack() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAIN.plusWorkingDays(MONDAY, -1))
        .withMessageContaining("-1");
  }

  @Test
  void plusWorkingDays_endsWhereNothingIsWorked() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ((WorkingCalendar) day -> false).plusWorkingDays(MONDAY, 1))
        .withMessageContaining("2019-12-17");
  }

  @Test
  void plusWorkingDays_bearsAPauseOfAYear() {
    WorkingCalendar rare = day -> day.equals(MONDAY.plusDays(365));

    assertThat(rare.plusWorkingDays(MONDAY, 0)).isEqualTo(MONDAY.plusDays(365));
  }

  @Test
  void holidays_areNotWorked() {
    WorkingCalendar calendar = PLAIN.without(Set.of(MONDAY));

    assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
    assertThat(calendar.isWorkingDay(MONDAY.plusDays(1))).isTrue();
    assertThat(calendar.plusWorkingDays(FRIDAY, 1)).isEqualTo(MONDAY.plusDays(1));
  }

  @Test
  void saturdayInPlaceOfAnotherDay_isWorked() {
    WorkingCalendar calendar = PLAIN.without(Set.of(MONDAY)).with(Set.of(SATURDAY));

    assertThat(calendar.isWorkingDay(SATURDAY)).isTrue();
    assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
    assertThat(calendar.isWorkingDay(SATURDAY.plusDays(7))).isFalse();
  }

  @Test
  void laterWord_goesBeforeTheEarlier() {
    assertThat(PLAIN.without(Set.of(MONDAY)).with(Set.of(MONDAY)).isWorkingDay(MONDAY)).isTrue();
    assertThat(PLAIN.with(Set.of(MONDAY)).without(Set.of(MONDAY)).isWorkingDay(MONDAY)).isFalse();
  }

  @Test
  void days_areCopied() {
    Set<LocalDate> days = new HashSet<>(Set.of(MONDAY));
    WorkingCalendar calendar = PLAIN.without(days);

    days.clear();

    assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
  }

  @Test
  void equalDaysOff_makeEqualCalendars() {
    assertThat(PLAIN.without(Set.of(MONDAY, FRIDAY)))
        .isEqualTo(PLAIN.without(Set.of(FRIDAY, MONDAY)))
        .hasSameHashCodeAs(PLAIN.without(Set.of(FRIDAY, MONDAY)))
        .hasToString(PLAIN.without(Set.of(FRIDAY, MONDAY)).toString())
        .isNotEqualTo(PLAIN.with(Set.of(FRIDAY, MONDAY)))
        .isNotEqualTo(PLAIN);
  }
}
