package org.congvan.render.json;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.congvan.body.CustomBlock;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
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

  /** How deep values of a host may be in one another: each is copied, so each costs again. */
  private static final int DEEPEST = 16;

  private static final Object DEPTH = HostKind.class;
  private static final String TOO_DEEP =
      "values of a host are more than " + DEEPEST + " deep in one another; expected no more";

  /** Whether a value is of this kind; a class that was not added is of none. */
  boolean holds(Object value) {
    return Modifier.isAbstract(type.getModifiers())
        ? type.isInstance(value)
        : type == value.getClass();
  }

  /** Hands a mapper the host's serializer and deserializer, if there are any. */
  void addTo(SimpleSerializers serializers, SimpleDeserializers deserializers) {
    if (serializer != null && deserializer != null) {
      add(type, serializer, deserializer, serializers, deserializers);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> void add(
      Class<T> type,
      ValueSerializer<?> serializer,
      ValueDeserializer<?> deserializer,
      SimpleSerializers serializers,
      SimpleDeserializers deserializers) {
    serializers.addSerializer(type, (ValueSerializer<T>) serializer);
    deserializers.addDeserializer(type, (ValueDeserializer<T>) deserializer);
  }

  /** Reads the fields of an object up to its end, the kind not among them. */
  Object read(JsonInput in, TokenStreamLocation at, boolean kindRead) {
    TokenBuffer buffer = TokenBuffer.forGeneration();
    if (!copyFields(in, kindRead ? 1 : 0, buffer)) {
      return JsonType.FAILED;
    }
    DeserializationContext context = in.context();
    int depth = depth(context);
    if (depth == DEEPEST) {
      return in.refuse(at, TOO_DEEP, null);
    }
    context.setAttribute(DEPTH, depth + 1);
    try (JsonParser parser = buffer.asParser(context)) {
      parser.nextToken();
      Object read =
          context
              .findContextualValueDeserializer(context.constructType(type), null)
              .deserialize(parser, context);
      return read != null && holds(read) && isOfKind(read)
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
    } catch (JacksonException refusal) {
      return in.refuse(at, refusal);
    } catch (DocumentFormatException enough) {
      throw enough;
    } catch (RuntimeException refusal) {
      return in.refuse(at, refusal);
    } finally {
      context.setAttribute(DEPTH, depth);
    }
  }

  private boolean isOfKind(Object read) {
    return !(read instanceof CustomBlock block) || name.equals(block.kind());
  }

  private static int depth(DatabindContext context) {
    return context.getAttribute(DEPTH) instanceof Integer depth ? depth : 0;
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
        in.enter(index++);
        while (in.next() != JsonToken.END_ARRAY) {
          good &= copyValue(in, buffer);
          in.leave();
          in.enter(index++);
        }
        in.leave();
        buffer.writeEndArray();
      }
      case VALUE_STRING -> buffer.writeString(in.text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> good = copyNumber(in, buffer);
      case VALUE_TRUE, VALUE_FALSE -> buffer.writeBoolean(in.token() == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> buffer.writeNull();
      default -> {
        in.unexpected("JSON", null);
        good = false;
      }
    }
    return good;
  }

  private static boolean copyNumber(JsonInput in, TokenBuffer buffer) {
    try {
      if (in.token() == JsonToken.VALUE_NUMBER_INT) {
        writeWhole(new BigInteger(in.text()), buffer);
      } else {
        buffer.writeNumber(new BigDecimal(in.text()));
      }
      return true;
    } catch (NumberFormatException hugeExponentOrNaN) {
      in.unexpected("a number, such as 12.5", hugeExponentOrNaN);
      return false;
    }
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
    DocumentPath here = out.place();
    int depth = depth(context);
    if (depth == DEEPEST) {
      throw new RenderException(here, TOO_DEEP);
    }
    context.setAttribute(DEPTH, depth + 1);
    TokenBuffer buffer = TokenBuffer.forGeneration();
    try {
      context
          .findPrimaryPropertySerializer(context.constructType(value.getClass()), null)
          .serialize(value, buffer, context);
      copy(buffer, here, out);
    } catch (RenderException refusal) {
      throw refusal;
    } catch (JacksonException failed) {
      throw refused(here, failed);
    } catch (RuntimeException failed) {
      throw new RenderException(here, "serializer failed: " + Excerpt.message(failed), failed);
    } finally {
      context.setAttribute(DEPTH, depth);
    }
  }

  /** Names the place inside, and that in one of our types there. */
  private static RenderException refused(DocumentPath here, JacksonException failed) {
    DocumentPath path = here;
    for (JacksonException.Reference step : failed.getPath()) {
      if (step.getPropertyName() != null && !step.getPropertyName().isEmpty()) {
        path = path.child(step.getPropertyName());
      } else if (step.getIndex() >= 0) {
        path = path.item(step.getIndex());
      }
    }
    if (failed.getCause() instanceof RenderException inside) {
      String problem = String.valueOf(inside.getMessage());
      String place = inside.path() + ": ";
      return new RenderException(
          path.append(inside.path()),
          problem.startsWith(place) ? problem.substring(place.length()) : problem,
          failed);
    }
    return new RenderException(path, "serializer failed: " + Excerpt.original(failed), failed);
  }

  /** Copies the one object that was written, with its kind as the first field. */
  private void copy(TokenBuffer buffer, DocumentPath here, JsonOutput out) {
    try (JsonParser parser = buffer.asParser()) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw refused(here, "an object");
      }
      out.beginObject();
      out.name(FamilyType.KIND);
      out.text(HostKinds.PREFIX + name);
      Deque<Set<String>> names = new ArrayDeque<>();
      names.push(new HashSet<>(Set.of(FamilyType.KIND)));
      int hosts = 1;
      boolean named = false;
      while (!names.isEmpty()) {
        JsonToken token = parser.nextToken();
        if (token == null || (named && (token.isStructEnd() || token == JsonToken.PROPERTY_NAME))) {
          throw refused(here, "a value for each name, and all brackets");
        }
        if (token == JsonToken.START_OBJECT) {
          names.push(new HashSet<>());
        } else if (token == JsonToken.END_OBJECT) {
          hosts -= names.pop().contains(HostKinds.PREFIX) ? 1 : 0;
        } else if (token == JsonToken.PROPERTY_NAME && !names.element().add(parser.currentName())) {
          throw refused(here, "each field once, and not \"kind\": " + parser.currentName());
        } else if (isKindOfHost(token, named, parser) && names.element().add(HostKinds.PREFIX)) {
          hosts++;
        }
        if (hosts > DEEPEST) {
          throw new RenderException(out.place(), TOO_DEEP);
        }
        named = token == JsonToken.PROPERTY_NAME;
        copy(token, parser, out);
      }
      if (parser.nextToken() != null) {
        throw refused(here, "one object and no more");
      }
    }
  }

  private static boolean isKindOfHost(JsonToken token, boolean named, JsonParser parser) {
    return named
        && token == JsonToken.VALUE_STRING
        && FamilyType.KIND.equals(parser.currentName())
        && parser.getString().startsWith(HostKinds.PREFIX);
  }

  private RenderException refused(DocumentPath here, String expected) {
    return new RenderException(
        here, "serializer of custom kind \"" + name + "\" must write " + expected);
  }

  private static void copy(JsonToken token, JsonParser parser, JsonOutput out) {
    switch (token) {
      case START_OBJECT -> out.beginObject();
      case END_OBJECT -> out.endObject();
      case START_ARRAY -> out.beginList();
      case END_ARRAY -> out.endList();
      case PROPERTY_NAME -> out.hostName(parser.currentName());
      case VALUE_STRING -> out.text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.number(parser.getDecimalValue());
      case VALUE_TRUE, VALUE_FALSE -> out.flag(parser.getBooleanValue());
      case VALUE_NULL -> out.nothing();
      default -> out.text(Base64Variants.MIME_NO_LINEFEEDS.encode(parser.getBinaryValue()));
    }
  }
}
