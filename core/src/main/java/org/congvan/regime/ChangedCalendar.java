package org.congvan.regime;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A calendar in which some days are otherwise.
 *
 * @param base the calendar of all other days
 * @param days the days that differ; sorted, so that they print in one order
 * @param worked whether those days are worked
 */
record ChangedCalendar(WorkingCalendar base, Set<LocalDate> days, boolean worked)
    implements WorkingCalendar {

  ChangedCalendar {
    Objects.requireNonNull(base, "base");
    days = Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNull(days, "days")));
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return days.contains(day) ? worked : base.isWorkingDay(day);
  }
}
