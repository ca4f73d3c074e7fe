package org.congvan.render.json;

import java.math.BigDecimal;
import java.util.Map;
import org.congvan.render.json.JsonValue.NumberValue;

/** An exact number, which stands without exponent. */
final class DecimalShape implements Shape {

  @Override
  public Object read(JsonValue json, Place place) {
    if (json instanceof NumberValue number) {
      return number.value();
    }
    throw json.notExpected(place, expected());
  }

  @Override
  public void write(Object value, Place place, JsonWriter out) {
    out.number((BigDecimal) value, place);
  }

  @Override
  public Map<String, Object> schema(SchemaDefinitions definitions) {
    return Map.of("type", "number");
  }

  @Override
  public String expected() {
    return "a number without quotation marks, such as 11 or 12.5";
  }
}
