package org.congvan.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.read.docx.mend.Mend;
import org.congvan.text.VietnameseText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a mend, such as {@code margins} or {@code page-numbers}. */
final class MendConverter implements ITypeConverter<Mend> {

  /** Returns the name of a mend. */
  static String name(Mend mend) {
    return switch (mend) {
      case LETTER_SIZES -> "sizes";
      case LETTER_WEIGHTS -> "weights";
      default -> VietnameseText.toLowerCase(mend.name()).replace('_', '-');
    };
  }

  @Override
  public Mend convert(String value) {
    return Stream.of(Mend.values())
        .filter(mend -> name(mend).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected some of "
                        + Stream.of(Mend.values())
                            .map(MendConverter::name)
                            .collect(Collectors.joining(", "))
                        + ", not \""
                        + value
                        + "\""));
  }
}
