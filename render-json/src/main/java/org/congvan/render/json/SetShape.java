package org.congvan.render.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.congvan.render.json.JsonValue.ListValue;

/** A set of values of one shape, which stands as a list in the order of the set. */
final class SetShape implements Shape {

  private final Shape item;

  SetShape(Shape item) {
    this.item = item;
  }

  @Override
  public Object read(JsonValue json, Place place) {
    if (!(json instanceof ListValue list)) {
      throw json.notExpected(place, expected());
    }
    Set<Object> items = new LinkedHashSet<>();
    for (int i = 0; i < list.items().size(); i++) {
      JsonValue next = list.items().get(i);
      if (!items.add(item.read(next, place.item(i)))) {
        throw next.refused(
            place.item(i), next.shown() + " stands twice in the list; expected each value once");
      }
    }
    return items;
  }

  @Override
  public void write(Object value, Place place, JsonWriter out) {
    out.beginList(place);
    int index = 0;
    for (Object next : (Set<?>) value) {
      item.write(next, place.item(index++), out);
    }
    out.endList();
  }

  @Override
  public Map<String, Object> schema(SchemaDefinitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", item.schema(definitions));
    schema.put("uniqueItems", true);
    return schema;
  }

  @Override
  public String expected() {
    return "a list without repetitions, such as []";
  }
}
