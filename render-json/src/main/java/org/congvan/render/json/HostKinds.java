package org.congvan.render.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
 * The kinds of a family that a host has added, such as {@code custom:score-table} to the blocks;
 * immutable. How their fields are written the host says, by annotations or by a serializer.
 */
final class HostKinds {

  private static final String PREFIX = "custom:";

  private final String what;
  private final @Nullable String method;
  private final Map<String, Entry> byKind;

  private HostKinds(String what, @Nullable String method, Map<String, Entry> byKind) {
    this.what = what;
    this.method = method;
    this.byKind = byKind;
  }

  /** A family that is closed to hosts; it has a name for messages, such as {@code inline}. */
  static HostKinds closed(String what) {
    return new HostKinds(what, null, Map.of());
  }

  /** A family that has no kinds of a host yet; the method adds them. */
  static HostKinds open(String what, String method) {
    return new HostKinds(what, method, Map.of());
  }

  /**
   * Returns these kinds and one more.
   *
   * @throws IllegalArgumentException if the name has other characters or is taken
   */
  HostKinds with(
      String name,
      Class<?> type,
      @Nullable ValueSerializer<?> serializer,
      @Nullable ValueDeserializer<?> deserializer) {
    Objects.requireNonNull(name, "kind");
    Objects.requireNonNull(type, "type");
    if (name.isEmpty()
        || !name.chars()
            .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
      throw new IllegalArgumentException(
          "Kind of a custom "
              + what
              + " must be lower-case letters, digits and hyphens: \""
              + name
              + "\"; expected such as score-table");
    }
    Map<String, Entry> more = new LinkedHashMap<>(byKind);
    if (more.putIfAbsent(PREFIX + name, new Entry(name, type, serializer, deserializer)) != null) {
      throw new IllegalArgumentException(
          "Kind of a custom " + what + " is taken already: \"" + name + "\"");
    }
    return new HostKinds(what, method, more);
  }

  /** What the family is called in messages. */
  String what() {
    return what;
  }

  /** The kinds as they are written, such as {@code custom:score-table}. */
  Set<String> kinds() {
    return byKind.keySet();
  }

  @Nullable Entry byKind(String kind) {
    return byKind.get(kind);
  }

  /** Whether a kind is one that only a host can add. */
  boolean isHosts(String kind) {
    return method != null && kind.startsWith(PREFIX);
  }

  /** Returns the message for a kind that the host has not added. */
  String unknown(String kind) {
    return "no type for custom "
        + what
        + " "
        + Excerpt.quoted(kind.substring(PREFIX.length()))
        + "; expected one of "
        + byKind.values().stream().map(Entry::name).sorted().toList()
        + ", or add one with CongvanModule."
        + method;
  }

  /** Returns what a message adds where a value has no kind. */
  String advice() {
    return method == null ? "" : "; add yours with CongvanModule." + method;
  }

  /** Returns the kind of a host's value; null for a value that is none of a host's. */
  @Nullable Entry of(Object value, JsonOutput out) {
    if (value instanceof CustomBlock block) {
      return ofBlock(block, out);
    }
    for (Entry entry : byKind.values()) {
      if (entry.type().isInstance(value)) {
        return entry;
      }
    }
    return null;
  }

  private Entry ofBlock(CustomBlock block, JsonOutput out) {
    String name = block.kind();
    if (name == null) {
      throw new RenderException(
          out.place(),
          "kind() of "
              + block.getClass().getName()
              + " returned null; expected lower-case letters, digits and hyphens, such as"
              + " score-table");
    }
    Entry entry = byKind.get(PREFIX + name);
    if (entry == null || !entry.type().isInstance(block)) {
      throw new RenderException(
          out.place(),
          "no writer for "
              + block.getClass().getName()
              + " in format json; add it with CongvanModule.withBlock("
              + Excerpt.quoted(name)
              + ", …)");
    }
    return entry;
  }

  /**
   * A kind.
   *
   * @param name the name, such as {@code score-table}
   * @param type the type of value
   * @param serializer what writes it; null for what the mapper has
   * @param deserializer what reads it; null for what the mapper has
   */
  record Entry(
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
     * @param kind -1 where "kind" is a field like others, 0 where it is left out once, 1 where it
     *     was given before
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
        out.text(PREFIX + name);
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
}
