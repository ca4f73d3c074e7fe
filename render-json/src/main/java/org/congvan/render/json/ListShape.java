package org.congvan.render.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.render.json.JsonValue.ListValue;

/** A list of values of one shape. */
final class ListShape implements Shape {

  private final Shape item;

  ListShape(Shape item) {
    this.item = item;
  }

  @Override
  public Object read(JsonValue json, Place place) {
    if (!(json instanceof ListValue list)) {
      throw json.notExpected(place, expected());
    }
    List<Object> items = new ArrayList<>(list.items().size());
    for (int i = 0; i < list.items().size(); i++) {
      items.add(item.read(list.items().get(i), place.item(i)));
    }
    return items;
  }

  @Override
  public void write(Object value, Place place, JsonWriter out) {
    List<?> items = (List<?>) value;
    out.beginList(place);
    for (int i = 0; i < items.size(); i++) {
      item.write(items.get(i), place.item(i), out);
    }
    out.endList();
  }

  @Override
  public Map<String, Object> schema(SchemaDefinitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", item.schema(definitions));
    return schema;
  }

  @Override
  public String expected() {
    return "a list, such as []";
  }
}
