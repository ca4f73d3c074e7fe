package org.congvan.regime;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked (lịch làm việc), such as {@code
 * WorkingCalendar.mondayToFriday().without(Set.of(LocalDate.of(2020, 1, 1)))}.
 *
 * <p>There is no list of public holidays here: days off for Tết and days moved to a neighbouring
 * week are announced year by year, so the caller gives them. Implementations are immutable and
 * answer the same for the same day. Calendars made by the methods here are equal if their base and
 * their days are.
 */
@FunctionalInterface
public interface WorkingCalendar {

  /**
   * Returns whether a day is worked.
   *
   * @param day the day
   * @return true for a working day (ngày làm việc)
   */
  boolean isWorkingDay(LocalDate day);

  /**
   * Returns the calendar of the plain working week, without any holiday.
   *
   * @return Monday to Friday
   */
  static WorkingCalendar mondayToFriday() {
    return WorkingWeek.MONDAY_TO_FRIDAY;
  }

  /**
   * Returns this calendar with days off.
   *
   * @param holidays the days that are not worked (ngày nghỉ), whether or not they were before
   * @return the changed calendar
   */
  default WorkingCalendar without(Set<LocalDate> holidays) {
    return new ChangedCalendar(this, holidays, false);
  }

  /**
   * Returns this calendar with days worked in place of others.
   *
   * @param workingDays the days that are worked (ngày làm bù), such as a Saturday
   * @return the changed calendar
   */
  default WorkingCalendar with(Set<LocalDate> workingDays) {
    return new ChangedCalendar(this, workingDays, true);
  }

  /**
   * Counts working days on from a day, which does not count itself: two working days after Friday
   * 13/12/2019 is Tuesday 17/12/2019.
   *
   * @param day the day to count from, worked or not
   * @param workingDays how many, 0 or more
   * @return the last day counted; for 0 the day itself if it is worked, else the next that is
   * @throws IllegalArgumentException if the number is negative
   * @throws IllegalStateException if this calendar has no working day in a year
   */
  default LocalDate plusWorkingDays(LocalDate day, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("Working days must be 0 or more: " + workingDays);
    }
    LocalDate counted = workingDays == 0 ? firstWorkingDayFrom(day) : day;
    for (int i = 0; i < workingDays; i++) {
      counted = firstWorkingDayFrom(counted.plusDays(1));
    }
    return counted;
  }

  private LocalDate firstWorkingDayFrom(LocalDate day) {
    // A calendar with a longer pause is a mistake; without a bound the search would not end.
    int longestPause = 366;
    for (int i = 0; i < longestPause; i++) {
      if (isWorkingDay(day.plusDays(i))) {
        return day.plusDays(i);
      }
    }
    throw new IllegalStateException(
        "Working calendar must have a working day within a year of " + day);
  }
}
