package org.congvan.render.json;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.congvan.render.json.JsonValue.ObjectValue;

/**
 * A value that stands as another one, such as a picture as a record of format and Base64 text.
 *
 * @param <T> the type of value
 * @param <R> the type of what stands for it
 */
final class MappedShape<T, R> implements ObjectShape {

  private final Class<T> type;
  private final Class<R> standIn;
  private final ObjectShape shape;
  private final Function<T, R> to;
  private final Function<R, T> from;

  MappedShape(
      Class<T> type, Class<R> standIn, ObjectShape shape, Function<T, R> to, Function<R, T> from) {
    this.type = type;
    this.standIn = standIn;
    this.shape = shape;
    this.to = to;
    this.from = from;
  }

  @Override
  public Object read(JsonValue json, Place place) {
    return mapped(shape.read(json, place), json, place);
  }

  @Override
  public Object readFields(ObjectValue object, Place place, Set<String> further) {
    return mapped(shape.readFields(object, place, further), object, place);
  }

  private Object mapped(Object read, JsonValue json, Place place) {
    try {
      return from.apply(standIn.cast(read));
    } catch (IllegalArgumentException refused) {
      throw json.refused(place, refused);
    }
  }

  @Override
  public void share() {
    shape.share();
  }

  @Override
  public void write(Object value, Place place, JsonWriter out) {
    shape.write(to.apply(type.cast(value)), place, out);
  }

  @Override
  public void writeFields(Object value, Place place, JsonWriter out) {
    shape.writeFields(to.apply(type.cast(value)), place, out);
  }

  @Override
  public Map<String, Object> schema(SchemaDefinitions definitions) {
    return shape.schema(definitions);
  }

  @Override
  public Map<String, Object> schemaWith(Map<String, ?> further, SchemaDefinitions definitions) {
    return shape.schemaWith(further, definitions);
  }

  @Override
  public String expected() {
    return shape.expected();
  }
}
