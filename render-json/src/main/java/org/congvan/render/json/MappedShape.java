package org.congvan.render.json;

import java.util.Map;
import java.util.function.Function;

/**
 * A value that stands as another one, such as a picture as a record of format and Base64 text.
 *
 * @param <T> the type of value
 * @param <R> the type of what stands for it
 */
final class MappedShape<T, R> implements Shape {

  private final Class<T> type;
  private final Class<R> standIn;
  private final Shape shape;
  private final Function<T, R> to;
  private final Function<R, T> from;

  MappedShape(
      Class<T> type, Class<R> standIn, Shape shape, Function<T, R> to, Function<R, T> from) {
    this.type = type;
    this.standIn = standIn;
    this.shape = shape;
    this.to = to;
    this.from = from;
  }

  @Override
  public Object read(JsonValue json, Place place) {
    R read = standIn.cast(shape.read(json, place));
    try {
      return from.apply(read);
    } catch (IllegalArgumentException refused) {
      throw json.refused(place, refused);
    }
  }

  @Override
  public void write(Object value, Place place, JsonWriter out) {
    shape.write(to.apply(type.cast(value)), place, out);
  }

  @Override
  public Map<String, Object> schema(SchemaDefinitions definitions) {
    return shape.schema(definitions);
  }

  @Override
  public String expected() {
    return shape.expected();
  }
}
