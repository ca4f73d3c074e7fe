package org.congvan.render.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.render.RenderException;
import org.congvan.render.json.JsonValue.FlagValue;
import org.congvan.render.json.JsonValue.ListValue;
import org.congvan.render.json.JsonValue.NullValue;
import org.congvan.render.json.JsonValue.NumberValue;
import org.congvan.render.json.JsonValue.ObjectValue;
import org.congvan.render.json.JsonValue.TextValue;
import org.jspecify.annotations.Nullable;

/** The plain values that codecs of custom blocks give and take. */
final class PlainValues {

  private PlainValues() {}

  static Map<String, Object> fields(Map<String, JsonValue> fields, Place place) {
    Map<String, Object> plain = new LinkedHashMap<>();
    fields.forEach((name, value) -> plain.put(name, read(value, place.field(name))));
    return Collections.unmodifiableMap(plain);
  }

  private static Object read(JsonValue json, Place place) {
    if (json instanceof TextValue text) {
      return text.text();
    } else if (json instanceof NumberValue number) {
      return number.value();
    } else if (json instanceof FlagValue flag) {
      return flag.flag();
    } else if (json instanceof ObjectValue object) {
      return fields(object.fields(), place);
    } else if (json instanceof ListValue list) {
      List<Object> items = new ArrayList<>();
      for (int i = 0; i < list.items().size(); i++) {
        items.add(read(list.items().get(i), place.item(i)));
      }
      return Collections.unmodifiableList(items);
    } else if (json instanceof NullValue) {
      throw json.notExpected(place, "a value, or no such field where there is none");
    }
    throw new AssertionError(json);
  }

  /** Returns what a JSON Schema says of an object of plain values: none of them is null. */
  static Map<String, Object> fieldsSchema(SchemaDefinitions definitions) {
    Map<String, Object> plain = new LinkedHashMap<>();
    Map<String, Object> reference = definitions.reference("PlainValue", plain);
    plain.put("type", List.of("string", "number", "boolean", "array", "object"));
    plain.put("items", reference);
    plain.put("additionalProperties", reference);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("additionalProperties", reference);
    return fields;
  }

  static void writeFields(Map<?, ?> fields, Place place, JsonWriter out) {
    fields.forEach(
        (key, value) -> {
          if (!(key instanceof String name)) {
            throw new RenderException(
                place.inDocument(), "field names of a custom block must be String: " + key);
          }
          out.foreignName(name, place);
          write(value, place.field(name), out);
        });
  }

  private static void write(@Nullable Object value, Place place, JsonWriter out) {
    if (value instanceof String text) {
      out.text(text, place);
    } else if (value instanceof Boolean flag) {
      out.flag(flag, place);
    } else if (value instanceof Integer || value instanceof Long) {
      out.number(BigDecimal.valueOf(((Number) value).longValue()), place);
    } else if (value instanceof BigDecimal number) {
      out.number(number, place);
    } else if (value instanceof List<?> items) {
      out.beginList(place);
      int index = 0;
      for (Object item : items) {
        write(item, place.item(index++), out);
      }
      out.endList();
    } else if (value instanceof Map<?, ?> fields) {
      out.beginObject(place);
      writeFields(fields, place, out);
      out.endObject();
    } else {
      String type = value == null ? "null" : value.getClass().getName();
      throw new RenderException(
          place.inDocument(),
          "codec of a custom block gave "
              + type
              + "; expected String, Boolean, Integer, Long, BigDecimal, List or Map");
    }
  }
}
