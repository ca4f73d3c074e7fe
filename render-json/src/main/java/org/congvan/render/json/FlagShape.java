package org.congvan.render.json;

import java.util.Map;
import org.congvan.render.json.JsonValue.FlagValue;

/** A {@code boolean}. */
final class FlagShape implements Shape {

  @Override
  public Object read(JsonValue json, Place place) {
    if (json instanceof FlagValue flag) {
      return flag.flag();
    }
    throw json.notExpected(place, expected());
  }

  @Override
  public void write(Object value, Place place, JsonWriter out) {
    out.flag((Boolean) value, place);
  }

  @Override
  public Map<String, Object> schema(SchemaDefinitions definitions) {
    return Map.of("type", "boolean");
  }

  @Override
  public String expected() {
    return "true or false without quotation marks";
  }
}
