package org.congvan.render.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.congvan.render.json.JsonValue.NumberValue;

/** An {@code int}, which stands as a number without fraction and exponent. */
final class WholeNumberShape implements Shape {

  @Override
  public Object read(JsonValue json, Place place) {
    if (!(json instanceof NumberValue number) || !number.isWhole()) {
      throw json.notExpected(place, expected());
    }
    try {
      return number.value().intValueExact();
    } catch (ArithmeticException outOfRange) {
      throw json.notExpected(place, expected(), outOfRange);
    }
  }

  @Override
  public void write(Object value, Place place, JsonWriter out) {
    out.number(BigDecimal.valueOf((Integer) value), place);
  }

  @Override
  public Map<String, Object> schema(SchemaDefinitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "integer");
    schema.put("minimum", Integer.MIN_VALUE);
    schema.put("maximum", Integer.MAX_VALUE);
    return schema;
  }

  @Override
  public String expected() {
    return "a whole number from -2147483648 to 2147483647 without quotation marks, such as 2019";
  }
}
