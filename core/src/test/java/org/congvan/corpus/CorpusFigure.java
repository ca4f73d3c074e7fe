package org.congvan.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure that people marked in a sentence.
 *
 * @param value the number; null where it names something or is a fraction
 * @param unit what it counts; null where nothing is named
 * @param kind such as count, money, date, address
 */
public record CorpusFigure(
    int start, int end, @Nullable BigDecimal value, @Nullable String unit, String kind) {

  private static final Set<String> NAMES =
      Set.of("name", "address", "date", "docno", "provision", "fraction");

  /** A sentence with its figures. */
  public record Sentence(String id, String text, List<CorpusFigure> figures) {}

  /** Returns the sentences of a file, or nothing if there is no such file. */
  public static List<Sentence> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(JsonLine::object).map(CorpusFigure::sentence).toList();
    }
  }

  /** Returns whether it counts things. */
  public boolean isCount() {
    return kind.equals("count");
  }

  /** Returns whether it counts and measures nothing. */
  public boolean isName() {
    return NAMES.contains(kind);
  }

  /** Returns whether it shares characters with a span. */
  public boolean overlaps(long from, long to) {
    return from < end && to > start;
  }

  private static Sentence sentence(Map<String, @Nullable Object> line) {
    List<CorpusFigure> figures = new ArrayList<>();
    for (Object each : (List<?>) Objects.requireNonNull(line.get("figures"))) {
      figures.add(figure((Map<?, ?>) each));
    }
    return new Sentence(text(line, "id"), text(line, "text"), List.copyOf(figures));
  }

  private static CorpusFigure figure(Map<?, ?> figure) {
    Object value = figure.get("value");
    return new CorpusFigure(
        number(figure, "start").intValueExact(),
        number(figure, "end").intValueExact(),
        value == null ? null : new BigDecimal(value.toString()),
        figure.get("unit") instanceof String unit ? unit : null,
        text(figure, "kind"));
  }

  private static String text(Map<?, ?> object, String name) {
    return (String) Objects.requireNonNull(object.get(name), name);
  }

  private static BigDecimal number(Map<?, ?> object, String name) {
    return (BigDecimal) Objects.requireNonNull(object.get(name), name);
  }
}
