package org.congvan.render.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a text of ours as the key of a host's map, such as an agency's identifier. */
final class ModelKeySerializer<T> extends ValueSerializer<T> {

  private final ScalarType<?> type;

  private ModelKeySerializer(ScalarType<?> type) {
    this.type = type;
  }

  static <T> ModelKeySerializer<T> of(ScalarType<?> type) {
    return new ModelKeySerializer<>(type);
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    out.writeName(type.print(value));
  }
}
