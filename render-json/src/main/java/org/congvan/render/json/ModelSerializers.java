package org.congvan.render.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * The serializers of our types, found by the very class. Those of interfaces serve a mapper that
 * looks at declared types; no host's class that implements one is taken in.
 */
final class ModelSerializers extends Serializers.Base {

  private final Map<Class<?>, JsonType> types;

  ModelSerializers(Map<Class<?>, JsonType> types) {
    this.types = types;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    JsonType json = types.get(type.getRawClass());
    return json == null ? null : ModelSerializer.of(json);
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return findSerializer(config, type, description, format);
  }
}
