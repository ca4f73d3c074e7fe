package org.congvan.render.json;

import org.congvan.render.RenderException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.NameTransformer;

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

  /**
   * Where a host's field is declared as another type, such as Object, the mapper's id comes first.
   */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer typing) {
    if (FamilyType.KIND.equals(typing.getPropertyName())) {
      serialize(value, out, context);
      return;
    }
    WritableTypeId id =
        typing.writeTypePrefix(out, context, typing.typeId(value, JsonToken.VALUE_STRING));
    serialize(value, out, context);
    typing.writeTypeSuffix(out, context, id);
  }

  @Override
  public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
    throw new IllegalArgumentException(
        "Documents and their parts cannot be unwrapped; leave @JsonUnwrapped out");
  }
}
