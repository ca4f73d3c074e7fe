package org.congvan.render.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A text, number or flag, such as a document code, which is the text {@code "477/SKHCN"}. */
final class ScalarType<T> implements JsonType {

  /** How many constants a message lists. */
  private static final int LISTED = 12;

  private final Class<T> type;
  private final String expected;
  private final Function<JsonInput, @Nullable T> reader;
  private final BiConsumer<T, JsonOutput> writer;
  private final Function<T, String> printer;
  private final Function<String, ? extends @Nullable T> parser;

  /**
   * Makes a type.
   *
   * @param reader makes the value out of the current token; returns null if it is none
   */
  private ScalarType(
      Class<T> type,
      String expected,
      Function<JsonInput, @Nullable T> reader,
      BiConsumer<T, JsonOutput> writer,
      Function<T, String> printer,
      Function<String, ? extends @Nullable T> parser) {
    this.type = type;
    this.expected = expected;
    this.reader = reader;
    this.writer = writer;
    this.printer = printer;
    this.parser = parser;
  }

  private static <T> ScalarType<T> ofText(
      Class<T> type,
      String expected,
      Function<T, String> print,
      Function<String, ? extends @Nullable T> parse) {
    return new ScalarType<>(
        type,
        expected,
        in -> in.token() == JsonToken.VALUE_STRING ? parse.apply(in.text()) : null,
        (value, out) -> out.text(print.apply(value)),
        print,
        parse);
  }

  /** A value that is written as a text. */
  static <T> ScalarType<T> text(
      Class<T> type, String expected, Function<T, String> print, Function<String, T> parse) {
    return ofText(type, expected, print, parse);
  }

  /** A constant, which is written by its Java name. */
  static <T> ScalarType<T> constants(Class<T> type) {
    Map<String, T> byName = new LinkedHashMap<>();
    for (T constant : type.getEnumConstants()) {
      byName.put(((Enum<?>) constant).name(), constant);
    }
    String listed =
        byName.keySet().stream()
            .limit(LISTED)
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    return ofText(
        type,
        byName.size() > LISTED
            ? "one of " + byName.size() + " names such as " + listed
            : "one of " + listed,
        value -> ((Enum<?>) value).name(),
        byName::get);
  }

  /** An {@code int}, which is written without fraction and exponent. */
  static ScalarType<Integer> wholeNumber() {
    return new ScalarType<>(
        Integer.class,
        "a whole number from -2147483648 to 2147483647 without quotation marks, such as 2019",
        in ->
            in.token() == JsonToken.VALUE_NUMBER_INT
                ? Integer.valueOf(new BigDecimal(in.text()).intValueExact())
                : null,
        (value, out) -> out.number(value),
        String::valueOf,
        Integer::valueOf);
  }

  /** An exact number, which is written without exponent. */
  static ScalarType<BigDecimal> decimal() {
    return new ScalarType<>(
        BigDecimal.class,
        "a number without quotation marks, such as 11 or 12.5",
        in -> in.token().isNumeric() ? new BigDecimal(in.text()) : null,
        (value, out) -> out.number(value),
        BigDecimal::toPlainString,
        BigDecimal::new);
  }

  /** A {@code boolean}. */
  static ScalarType<Boolean> flag() {
    return new ScalarType<>(
        Boolean.class,
        "true or false without quotation marks",
        in -> in.token().isBoolean() ? Boolean.valueOf(in.token() == JsonToken.VALUE_TRUE) : null,
        (value, out) -> out.flag(value),
        String::valueOf,
        Boolean::valueOf);
  }

  /** The class of the values. */
  Class<T> type() {
    return type;
  }

  /** Returns the text of a value, as the key of a map is written. */
  String print(Object value) {
    return printer.apply(type.cast(value));
  }

  /** Reads a value out of a text, as the key of a map is one; null if it is none. */
  @Nullable T parse(String text) {
    return parser.apply(text);
  }

  @Override
  public Object read(JsonInput in) {
    RuntimeException unreadable = null;
    try {
      T value = reader.apply(in);
      if (value != null) {
        return value;
      }
    } catch (DocumentFormatException namesWhatIsRight) {
      return in.refuse(in.location(), namesWhatIsRight);
    } catch (RuntimeException refusal) {
      unreadable = refusal;
    }
    return in.unexpected(expected + PlainMapper.hint(in, type), unreadable);
  }

  @Override
  public void write(Object value, JsonOutput out) {
    writer.accept(type.cast(value), out);
  }

  @Override
  public String expected() {
    return expected;
  }
}
