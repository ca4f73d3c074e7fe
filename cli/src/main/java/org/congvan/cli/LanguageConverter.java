package org.congvan.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the language of a report: {@code vi} or {@code en}. */
final class LanguageConverter implements ITypeConverter<Locale> {

  @Override
  public Locale convert(String value) {
    return switch (value) {
      case "vi", "en" -> Locale.forLanguageTag(value);
      default -> throw new TypeConversionException("expected vi or en, not \"" + value + "\"");
    };
  }
}
