package org.congvan.render.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a text of ours as the key of a host's map, such as an agency's identifier. */
final class ModelKeyDeserializer extends KeyDeserializer {

  private final ScalarType<?> type;

  ModelKeyDeserializer(ScalarType<?> type) {
    this.type = type;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    Object value;
    try {
      value = type.parse(key);
    } catch (RuntimeException unreadable) {
      return context.handleWeirdKey(type.type(), key, Excerpt.message(unreadable));
    }
    return value == null ? context.handleWeirdKey(type.type(), key, type.expected()) : value;
  }
}
