package org.congvan.render.json;

import java.util.Objects;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A text with its name, as collections of texts hold one a line, such as {@code {"id": "p1",
 * "text": "Căn cứ Luật Phá sản;"}}.
 *
 * @param id the name, or null if the line has none
 * @param text the text, kept as it is
 */
public record JsonPassage(@Nullable String id, String text) {
  private static final String EXPECTED = "{\"id\": \"p1\", \"text\": \"Căn cứ Luật Phá sản;\"}";
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Checks that there is a text. */
  public JsonPassage {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Reads a line; members other than id and text are not looked at.
   *
   * @param line a JSON object and nothing else
   * @return the text with its name
   * @throws DocumentFormatException if the line is no such object
   */
  public static JsonPassage parse(String line) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw refused("no object", null);
      }
      String id = null;
      String text = null;
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("id") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          id = json.getString();
        } else if (name.equals("text") && value == JsonToken.VALUE_STRING) {
          text = json.getString();
        } else {
          json.skipChildren();
        }
      }
      if (text == null) {
        throw refused("no text", null);
      }
      if (json.nextToken() != null) {
        throw refused("more than one object", null);
      }
      return new JsonPassage(id, text);
    } catch (JacksonException wrong) {
      throw refused("no JSON", wrong);
    }
  }

  private static DocumentFormatException refused(String what, @Nullable Exception cause) {
    String message = "Cannot read a passage: " + what + "; expected " + EXPECTED;
    return cause == null
        ? new DocumentFormatException(message)
        : new DocumentFormatException(message, cause);
  }
}
