package org.congvan.render.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.render.json.JsonValue.FlagValue;
import org.congvan.render.json.JsonValue.ListValue;
import org.congvan.render.json.JsonValue.NullValue;
import org.congvan.render.json.JsonValue.NumberValue;
import org.congvan.render.json.JsonValue.ObjectValue;
import org.congvan.render.json.JsonValue.TextValue;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON text into values that know their places. Refuses what is not JSON in UTF-8, a name
 * given twice, U+0000, a lone surrogate, text after the end, and whatever is beyond the limits.
 */
final class JsonTreeReader {

  private final JsonParser parser;
  private final JsonLimits limits;
  private int values;

  private JsonTreeReader(JsonParser parser, JsonLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  static JsonValue read(byte[] utf8, JsonFactory factory, JsonLimits limits) {
    CharBuffer text = decoded(utf8);
    Place place = Place.ROOT;
    try (JsonParser parser =
        factory.createParser(
            ObjectReadContext.empty(), text.array(), text.arrayOffset(), text.remaining())) {
      JsonTreeReader reader = new JsonTreeReader(parser, limits);
      JsonToken first = reader.next(place);
      if (first == null) {
        throw reader.refused(place, "the text is empty; expected a JSON object");
      }
      JsonValue value = reader.value(first, place, 1);
      if (reader.next(place) != null) {
        throw reader.refused(
            place, "text after the end of the document; expected one JSON object and no more");
      }
      return value;
    }
  }

  private static CharBuffer decoded(byte[] utf8) {
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    if (utf8.length >= 3
        && (utf8[0] & 0xFF) == 0xEF
        && (utf8[1] & 0xFF) == 0xBB
        && (utf8[2] & 0xFF) == 0xBF) {
      bytes.position(3);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(utf8.length);
    CoderResult result = decoder.decode(bytes, text, true);
    text.flip();
    if (result.isError()) {
      throw notUtf8(text, utf8[bytes.position()]);
    }
    return text;
  }

  private static DocumentFormatException notUtf8(CharBuffer before, byte wrong) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < before.length(); i++) {
      boolean feed = before.charAt(i) == '\n';
      line += feed ? 1 : 0;
      column = feed ? 1 : column + 1;
    }
    String hex = Integer.toHexString(wrong & 0xFF);
    return new DocumentFormatException(
        "Cannot read JSON at line "
            + line
            + ", column "
            + column
            + ": byte 0x"
            + hex
            + " is not UTF-8 there; expected text in UTF-8");
  }

  private JsonValue value(JsonToken token, Place place, int depth) {
    TokenStreamLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    values++;
    if (values > limits.values()) {
      throw refused(place, "more than " + limits.values() + " values; " + advice("values"));
    }
    return switch (token) {
      case START_OBJECT -> new ObjectValue(line, column, fields(place, checked(depth, place)));
      case START_ARRAY -> new ListValue(line, column, items(place, checked(depth, place)));
      case VALUE_STRING -> new TextValue(line, column, text(place));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(line, column, place);
      case VALUE_TRUE -> new FlagValue(line, column, true);
      case VALUE_FALSE -> new FlagValue(line, column, false);
      case VALUE_NULL -> new NullValue(line, column);
      default -> throw new AssertionError(token);
    };
  }

  private int checked(int depth, Place place) {
    if (depth > limits.depth()) {
      throw refused(
          place,
          "objects and lists stand more than "
              + limits.depth()
              + " deep in one another; "
              + advice("depth"));
    }
    return depth;
  }

  private Map<String, JsonValue> fields(Place place, int depth) {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (required(place) != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (name.length() > limits.nameLength()) {
        throw refused(
            place,
            "field name "
                + Shown.quoted(name)
                + " is longer than "
                + limits.nameLength()
                + "; "
                + advice("nameLength"));
      }
      Place field = place.field(name);
      requireCharacters(name, field);
      if (fields.containsKey(name)) {
        throw refused(
            field, "field " + Shown.quoted(name) + " is given twice; expected each field once");
      }
      fields.put(name, value(required(field), field, depth + 1));
    }
    return fields;
  }

  private List<JsonValue> items(Place place, int depth) {
    List<JsonValue> items = new ArrayList<>(4);
    JsonToken token = required(place);
    while (token != JsonToken.END_ARRAY) {
      items.add(value(token, place.item(items.size()), depth + 1));
      token = required(place);
    }
    return items;
  }

  private String text(Place place) {
    String text = read(JsonParser::getString, place);
    if (text.length() > limits.stringLength()) {
      throw refused(
          place,
          "text of "
              + text.length()
              + " characters is longer than "
              + limits.stringLength()
              + "; "
              + advice("stringLength"));
    }
    requireCharacters(text, place);
    return text;
  }

  private NumberValue number(int line, int column, Place place) {
    String written = read(JsonParser::getString, place);
    if (written.length() <= limits.numberLength()) {
      try {
        BigDecimal value = new BigDecimal(written);
        if (PlainNumber.length(value) <= limits.numberLength()) {
          return new NumberValue(line, column, written, value);
        }
      } catch (NumberFormatException hugeExponent) {
        // Longer than any limit: told below.
      }
    }
    throw refused(
        place,
        "number "
            + Shown.plain(written)
            + " has more than "
            + limits.numberLength()
            + " characters when written out; "
            + advice("numberLength"));
  }

  private void requireCharacters(String text, Place place) {
    int at = Shown.noCharacter(text);
    if (at >= 0) {
      throw refused(
          place,
          Shown.quoted(text)
              + (text.charAt(at) == 0
                  ? " has U+0000, which is no character of a text; remove it"
                  : " has half a surrogate pair, which is no character; expected both halves, such"
                      + " as \\ud83d\\ude00"));
    }
  }

  private JsonToken required(Place place) {
    JsonToken token = next(place);
    if (token == null) {
      throw refused(place, "the text ends too early; expected all brackets to be closed");
    }
    return token;
  }

  private @Nullable JsonToken next(Place place) {
    return read(JsonParser::nextToken, place);
  }

  private <T extends @Nullable Object> T read(Step<T> step, Place place) {
    try {
      return step.read(parser);
    } catch (JacksonException notJson) {
      TokenStreamLocation at = notJson.getLocation();
      TokenStreamLocation known = at == null ? parser.currentLocation() : at;
      throw new DocumentFormatException(
          JsonValue.message(
              place,
              known.getLineNr(),
              known.getColumnNr(),
              "not JSON: " + withoutAdvice(notJson.getOriginalMessage())),
          notJson);
    }
  }

  /** Drops what Jackson says about its own settings, which are none of the caller's. */
  private static String withoutAdvice(String message) {
    int advice = message.indexOf(": enable `");
    return Shown.line(advice < 0 ? message : message.substring(0, advice));
  }

  private DocumentFormatException refused(Place place, String problem) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new DocumentFormatException(
        JsonValue.message(place, at.getLineNr(), Math.max(1, at.getColumnNr()), problem));
  }

  private static String advice(String limit) {
    return "expected no more, or a reader with a greater JsonLimits." + limit;
  }

  private interface Step<T extends @Nullable Object> {
    T read(JsonParser parser);
  }
}
