package org.congvan.render.json;

import org.congvan.render.RenderException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of one type in any mapper. */
final class ModelSerializer<T> extends ValueSerializer<T> {

  private final JsonType type;

  private ModelSerializer(JsonType type) {
    this.type = type;
  }

  static <T> ModelSerializer<T> of(JsonType type) {
    return new ModelSerializer<>(type);
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    JsonLimits limits = (JsonLimits) context.getAttribute(JsonLimits.class);
    try {
      type.write(value, new JsonOutput(out, context, limits));
    } catch (RenderException refusal) {
      throw DatabindException.from(out, refusal.getMessage(), refusal);
    }
  }

  /** Our kinds are told apart by themselves: a mapper's default typing adds nothing. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer typing) {
    serialize(value, out, context);
  }
}
