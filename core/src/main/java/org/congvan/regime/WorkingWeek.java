package org.congvan.regime;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Calendars that follow the week alone. */
enum WorkingWeek implements WorkingCalendar {
  MONDAY_TO_FRIDAY;

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }
}
