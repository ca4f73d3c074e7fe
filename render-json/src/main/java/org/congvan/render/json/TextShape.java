package org.congvan.render.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.congvan.render.json.JsonValue.TextValue;
import org.congvan.text.DocumentFormatException;

/** A value that stands as text, such as a document code. */
final class TextShape<T> implements Shape {

  private final Class<T> type;
  private final String expected;
  private final Map<String, ?> form;
  private final Function<T, String> print;
  private final Function<String, T> parse;

  /**
   * Makes a shape.
   *
   * @param type the type of value
   * @param expected what is right, with an example
   * @param form what a JSON Schema can say of the text, such as its pattern
   * @param print the text of a value
   * @param parse the value of a text, or an exception that says what is wrong with it
   */
  TextShape(
      Class<T> type,
      String expected,
      Map<String, ?> form,
      Function<T, String> print,
      Function<String, T> parse) {
    this.type = type;
    this.expected = expected;
    this.form = form;
    this.print = print;
    this.parse = parse;
  }

  @Override
  public Object read(JsonValue json, Place place) {
    if (!(json instanceof TextValue text)) {
      throw json.notExpected(place, expected);
    }
    try {
      return parse.apply(text.text());
    } catch (DocumentFormatException saysWhatIsRight) {
      throw json.refused(place, saysWhatIsRight);
    } catch (RuntimeException unreadable) {
      throw json.notExpected(place, expected, unreadable);
    }
  }

  @Override
  public void write(Object value, Place place, JsonWriter out) {
    out.text(print.apply(type.cast(value)), place);
  }

  @Override
  public Map<String, Object> schema(SchemaDefinitions definitions) {
    if (form.isEmpty()) {
      return Map.of("type", "string");
    }
    return definitions.reference(
        type,
        () -> {
          Map<String, Object> schema = new LinkedHashMap<>();
          schema.put("title", SchemaDefinitions.title(type));
          schema.put("description", expected);
          schema.put("type", "string");
          schema.putAll(form);
          return schema;
        });
  }

  @Override
  public String expected() {
    return expected;
  }
}
