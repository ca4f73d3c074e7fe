package org.congvan.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option by which a user chooses the language of what is printed. */
final class LanguageOption {

  @Option(
      names = "--locale",
      paramLabel = "vi|en",
      defaultValue = "vi",
      converter = Converter.class,
      description = "the language of what is printed, vi unless given")
  @SuppressWarnings("NullAway.Init")
  private Locale language;

  Locale language() {
    return language;
  }

  private static final class Converter implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String value) {
      return switch (value) {
        case "vi", "en" -> Locale.forLanguageTag(value);
        default -> throw new TypeConversionException("expected vi or en, not \"" + value + "\"");
      };
    }
  }
}
