package org.congvan.render.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads the values of one type in any mapper, whatever the features of the mapper. */
final class ModelDeserializer<T> extends ValueDeserializer<T> {

  private final Class<T> target;
  private final JsonType type;

  private ModelDeserializer(Class<T> target, JsonType type) {
    this.target = target;
    this.type = type;
  }

  static <T> ModelDeserializer<T> of(Class<T> target, JsonType type) {
    return new ModelDeserializer<>(target, type);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    JsonLimits limits = (JsonLimits) context.getAttribute(JsonLimits.class);
    DocumentFormatException refusal;
    try {
      JsonInput in = new JsonInput(parser, context, limits);
      Object value = type.read(in);
      if (type instanceof RootType) {
        in.requireEnd();
      }
      if (value != JsonType.FAILED && !target.isInstance(value)) {
        in.refuse(in.location(), in.shown() + " is no " + target.getSimpleName(), in.shown());
      }
      refusal = in.refusal();
      if (refusal == null) {
        return target.cast(value);
      }
    } catch (DocumentFormatException fatal) {
      refusal = fatal;
    }
    MismatchedInputException mismatch =
        MismatchedInputException.from(parser, target, refusal.getMessage());
    mismatch.initCause(refusal);
    throw mismatch;
  }

  /** A text that is null holds no document; in a host's object null is the host's affair. */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return type instanceof RootType ? deserialize(context.getParser(), context) : null;
  }

  /** A mapper's type id is before the value, in a list or an object around it, or not there. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
    boolean wrapped =
        parser.currentToken() == JsonToken.START_ARRAY
            || typing.getTypeInclusion() == JsonTypeInfo.As.WRAPPER_OBJECT;
    return wrapped ? typing.deserializeTypedFromAny(parser, context) : deserialize(parser, context);
  }

  @Override
  public ValueDeserializer<T> unwrappingDeserializer(
      DeserializationContext context, NameTransformer names) {
    throw new IllegalArgumentException(
        "Documents and their parts cannot be unwrapped; leave @JsonUnwrapped out");
  }
}
