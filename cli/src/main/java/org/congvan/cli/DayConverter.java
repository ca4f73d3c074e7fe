package org.congvan.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the calendar, such as {@code 2020-03-05}. */
final class DayConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException notADay) {
      throw new TypeConversionException(
          "expected a day of the calendar such as 2020-03-05, not \"" + value + "\"");
    }
  }
}
