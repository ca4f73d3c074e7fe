package org.congvan.render.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.congvan.body.CustomBlock;
import org.congvan.render.RenderException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * A kind that a host has added to a family, such as {@code custom:score-table}.
 *
 * @param name the name, such as {@code score-table}
 * @param type the type of value
 * @param serializer what writes it; null for what the mapper has
 * @param deserializer what reads it; null for what the mapper has
 */
record HostKind(
    String name,
    Class<?> type,
    @Nullable ValueSerializer<?> serializer,
    @Nullable ValueDeserializer<?> deserializer) {

  /** Reads the fields of an object up to its end, the kind not among them. */
  Object read(JsonInput in, TokenStreamLocation at, boolean kindRead) {
    TokenBuffer buffer = TokenBuffer.forGeneration();
    if (!copyFields(in, kindRead ? 1 : 0, buffer)) {
      return JsonType.FAILED;
    }
    Object read;
    try {
      read = read(buffer, in.context());
    } catch (JacksonException refusal) {
      return in.refuse(at, refusal);
    } catch (RuntimeException refusal) {
      return in.refuse(at, refusal);
    }
    boolean right =
        type.isInstance(read)
            && (!(read instanceof CustomBlock block) || name.equals(block.kind()));
    return right
        ? read
        : in.refuse(
            at,
            "deserializer of custom kind \""
                + name
                + "\" must return a "
                + type.getName()
                + " of that kind: "
                + Excerpt.plain(String.valueOf(read)),
            null);
  }

  private Object read(TokenBuffer buffer, DeserializationContext context) {
    ValueDeserializer<?> reader =
        deserializer != null
            ? deserializer
            : context.findRootValueDeserializer(context.constructType(type));
    try (JsonParser parser = buffer.asParser(context)) {
      parser.nextToken();
      return reader.deserialize(parser, context);
    }
  }

  /**
   * Copies an object from its first name; returns whether no field is given twice.
   *
   * @param kind -1 where "kind" is a field like others, 0 where it is left out once, 1 where it was
   *     given before
   */
  private static boolean copyFields(JsonInput in, int kind, TokenBuffer buffer) {
    Set<String> names = new HashSet<>();
    if (kind == 1) {
      names.add(FamilyType.KIND);
    }
    boolean good = true;
    buffer.writeStartObject();
    while (in.token() != JsonToken.END_OBJECT) {
      String name = in.name();
      TokenStreamLocation named = in.location();
      in.enter(name);
      in.requireCharacters(name);
      in.next();
      if (!names.add(name)) {
        in.refuse(
            named,
            "field " + Excerpt.quoted(name) + " is given twice; expected each field once",
            null);
        good = false;
        in.skip();
      } else if (kind == 0 && name.equals(FamilyType.KIND)) {
        in.skip();
      } else {
        buffer.writeName(name);
        good &= copyValue(in, buffer);
      }
      in.leave();
      in.next();
    }
    buffer.writeEndObject();
    return good;
  }

  private static boolean copyValue(JsonInput in, TokenBuffer buffer) {
    boolean good = true;
    switch (in.token()) {
      case START_OBJECT -> {
        in.next();
        good = copyFields(in, -1, buffer);
      }
      case START_ARRAY -> {
        buffer.writeStartArray();
        int index = 0;
        while (in.next() != JsonToken.END_ARRAY) {
          in.enter(index++);
          good &= copyValue(in, buffer);
          in.leave();
        }
        buffer.writeEndArray();
      }
      case VALUE_STRING -> buffer.writeString(in.text());
      case VALUE_NUMBER_INT -> writeWhole(new BigInteger(in.text()), buffer);
      case VALUE_NUMBER_FLOAT -> buffer.writeNumber(new BigDecimal(in.text()));
      case VALUE_TRUE, VALUE_FALSE -> buffer.writeBoolean(in.token() == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> buffer.writeNull();
      default -> in.unexpected("JSON", null);
    }
    return good;
  }

  private static void writeWhole(BigInteger number, TokenBuffer buffer) {
    if (number.bitLength() < Integer.SIZE) {
      buffer.writeNumber(number.intValue());
    } else if (number.bitLength() < Long.SIZE) {
      buffer.writeNumber(number.longValue());
    } else {
      buffer.writeNumber(number);
    }
  }

  /** Writes a value as an object of this kind. */
  void write(Object value, JsonOutput out) {
    SerializationContext context = out.context();
    if (context == null) {
      throw new AssertionError("No mapper for " + value.getClass());
    }
    TokenBuffer buffer = TokenBuffer.forGeneration();
    try {
      writerOf(value, context).serialize(value, buffer, context);
    } catch (RuntimeException failed) {
      throw new RenderException(
          out.place(), "serializer failed: " + Excerpt.message(failed), failed);
    }
    try (JsonParser parser = buffer.asParser()) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new RenderException(
            out.place(), "serializer of custom kind \"" + name + "\" must write an object");
      }
      out.beginObject();
      out.name(FamilyType.KIND);
      out.text(HostKinds.PREFIX + name);
      copy(parser, out);
    }
  }

  @SuppressWarnings("unchecked")
  private ValueSerializer<Object> writerOf(Object value, SerializationContext context) {
    return serializer != null
        ? (ValueSerializer<Object>) serializer
        : context.findValueSerializer(value.getClass());
  }

  /** Copies an object from its first name to its end. */
  private static void copy(JsonParser parser, JsonOutput out) {
    int depth = 1;
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      switch (token) {
        case START_OBJECT -> out.beginObject();
        case END_OBJECT -> out.endObject();
        case START_ARRAY -> out.beginList();
        case END_ARRAY -> out.endList();
        case PROPERTY_NAME -> {
          if (depth == 1 && parser.currentName().equals(FamilyType.KIND)) {
            throw new RenderException(
                out.place(), "serializer of a custom kind must not write the field \"kind\"");
          }
          out.hostName(parser.currentName());
        }
        case VALUE_STRING -> out.text(parser.getString());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.number(parser.getDecimalValue());
        case VALUE_TRUE, VALUE_FALSE -> out.flag(parser.getBooleanValue());
        case VALUE_NULL -> out.nothing();
        default -> out.text(Base64Variants.MIME_NO_LINEFEEDS.encode(parser.getBinaryValue()));
      }
    }
  }
}
