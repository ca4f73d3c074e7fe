package org.congvan.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReportFrequency;
import org.congvan.regulation.Confidence;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/** Reads a catalogue from lines of fields with tabs between. */
final class CatalogueReader {

  private static final String NONE = "-";
  private static final Pattern FIGURE = Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?");
  private static final int INDICATOR_FIELDS = 11;
  private static final int CONSTRAINT_FIELDS = 5;

  private final BufferedReader lines;
  private int number;

  CatalogueReader(Reader in) {
    this.lines = new BufferedReader(in);
  }

  static IndicatorCatalogue shipped(String resource) {
    try (InputStream in = CatalogueReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Catalogue is not in the jar: " + resource);
      }
      return new CatalogueReader(new InputStreamReader(in, StandardCharsets.UTF_8)).read();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the catalogue " + resource, failure);
    }
  }

  IndicatorCatalogue read() throws IOException {
    IndicatorCatalogue.@Nullable Builder catalogue = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      try {
        if (catalogue == null) {
          catalogue = begin(line, fields);
        } else if (fields[0].equals("indicator") && fields.length == INDICATOR_FIELDS) {
          catalogue.add(indicator(fields));
        } else if (fields[0].equals("constraint") && fields.length == CONSTRAINT_FIELDS) {
          catalogue.add(constraint(fields));
        } else {
          throw DocumentFormatException.cannotRead(
              "row",
              line,
              "indicator with 10 fields after it or constraint with 4, separated by tabs");
        }
      } catch (IllegalArgumentException wrong) {
        throw new DocumentFormatException(
            "Line " + number + " of the catalogue: " + wrong.getMessage(), wrong);
      }
    }
    if (catalogue == null) {
      throw new DocumentFormatException(
          "Catalogue has no first line; expected such as catalogue, cchc-quang-tri, 1 with tabs"
              + " between");
    }
    return catalogue.build();
  }

  private static IndicatorCatalogue.Builder begin(String line, String[] fields) {
    if (fields.length != 3 || !fields[0].equals("catalogue")) {
      throw DocumentFormatException.cannotRead(
          "first row", line, "catalogue, its name and version with tabs between");
    }
    return IndicatorCatalogue.builder(fields[1], fields[2]);
  }

  private static Indicator indicator(String[] fields) {
    return new Indicator(
        IndicatorCode.parse(fields[1]),
        fields[2],
        list(fields[3], Function.identity()),
        list(fields[4], Function.identity()),
        Measurement.parse(fields[5]),
        list(fields[6], each -> constant(ReformArea.class, each)),
        list(fields[7], each -> constant(ChannelKind.class, each)),
        list(fields[8], each -> constant(ReportFrequency.class, each)),
        fields[10],
        constant(Confidence.class, fields[9]));
  }

  private static SourcedConstraint constraint(String[] fields) {
    Constraint constraint = Constraint.parse(fields[1]);
    IndicatorValues example = values(fields[2]);
    List<IndicatorCode> missing = constraint.missing(example);
    if (!missing.isEmpty() || constraint.check(example).isPresent()) {
      throw new IllegalArgumentException(
          "Example must satisfy " + constraint + ": \"" + fields[2] + "\"");
    }
    return new SourcedConstraint(constraint, fields[4], constant(Confidence.class, fields[3]));
  }

  /** Reads {@code HS.NHAN=1200 HS.TON=50}. */
  private static IndicatorValues values(String text) {
    Map<IndicatorCode, BigDecimal> values = new HashMap<>();
    for (String part : text.strip().split(" +", -1)) {
      int sign = part.indexOf('=');
      String figure = part.substring(sign + 1);
      if (sign < 0 || figure.length() > 30 || !FIGURE.matcher(figure).matches()) {
        throw DocumentFormatException.cannotRead(
            "example", text, "figures such as HS.NHAN=1200 HS.TON=50");
      }
      values.put(IndicatorCode.parse(part.substring(0, sign)), new BigDecimal(figure));
    }
    return IndicatorValues.of(values);
  }

  private static <T> List<T> list(String field, Function<String, T> reader) {
    return field.equals(NONE)
        ? List.of()
        : Arrays.stream(field.split("\\|", -1)).map(String::strip).map(reader).toList();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw DocumentFormatException.cannotRead(
        type.getSimpleName(), name, "one of " + Arrays.toString(type.getEnumConstants()));
  }
}
