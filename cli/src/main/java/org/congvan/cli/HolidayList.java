package org.congvan.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.regime.WorkingCalendar;

/**
 * A list of days on which nobody works, one a line, such as {@code 2020-01-01}; a tab and anything
 * may follow, such as the name of the day. A {@code +} before the day says that it is worked in
 * place of another (ngày làm bù), such as {@code +2020-01-04}.
 */
final class HolidayList {

  /** A line of the list. */
  private record Day(LocalDate date, boolean worked) {}

  private HolidayList() {}

  /**
   * Reads a list.
   *
   * @param file the file
   * @param console has the standard input
   * @return Monday to Friday but for these days
   * @throws CommandFailure if the file cannot be read, names no day, a wrong one, or one both ways
   */
  static WorkingCalendar read(Path file, Console console) {
    List<Day> days = ListFile.read(file, console, HolidayList::day);
    Set<LocalDate> off = dates(days, false);
    Set<LocalDate> worked = dates(days, true);
    if (days.isEmpty()) {
      throw new CommandFailure(file + ": no day in it; expected one a line, such as 2020-01-01");
    }
    off.stream()
        .filter(worked::contains)
        .findFirst()
        .ifPresent(
            both -> {
              throw new CommandFailure(
                  file + ": " + both + " is a day off and worked; expected one line for it");
            });
    return WorkingCalendar.mondayToFriday().without(off).with(worked);
  }

  private static Set<LocalDate> dates(List<Day> days, boolean worked) {
    return days.stream()
        .filter(day -> day.worked() == worked)
        .map(Day::date)
        .collect(Collectors.toSet());
  }

  private static Day day(String line) {
    int tab = line.indexOf('\t');
    String day = (tab < 0 ? line : line.substring(0, tab)).strip();
    boolean worked = day.startsWith("+");
    try {
      return new Day(LocalDate.parse(worked ? day.substring(1) : day), worked);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(
          "Cannot read day \"" + day + "\": expected year-month-day, such as 2020-01-01", wrong);
    }
  }
}
