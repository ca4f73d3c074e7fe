package org.congvan.render.json;

import java.math.BigDecimal;
import org.congvan.render.RenderException;
import tools.jackson.core.JsonGenerator;

/** Writes JSON within the limits of the reader; refuses what the reader could not read back. */
final class JsonWriter {

  private final JsonGenerator out;
  private final JsonLimits limits;
  private int depth;
  private int values;

  JsonWriter(JsonGenerator out, JsonLimits limits) {
    this.out = out;
    this.limits = limits;
  }

  void beginObject(Place place) {
    descend(place);
    out.writeStartObject();
  }

  void endObject() {
    depth--;
    out.writeEndObject();
  }

  void beginList(Place place) {
    descend(place);
    out.writeStartArray();
  }

  void endList() {
    depth--;
    out.writeEndArray();
  }

  /** Begins a field whose name is the caller's own. */
  void foreignName(String name, Place place) {
    requireCharacters(name, place);
    if (name.length() > limits.nameLength()) {
      throw tooLong("field name", name.length(), "nameLength", limits.nameLength(), place);
    }
    out.writeName(name);
  }

  void name(String name) {
    out.writeName(name);
  }

  void text(String text, Place place) {
    count(place);
    requireCharacters(text, place);
    if (text.length() > limits.stringLength()) {
      throw tooLong("text", text.length(), "stringLength", limits.stringLength(), place);
    }
    out.writeString(text);
  }

  void number(BigDecimal number, Place place) {
    count(place);
    long length = PlainNumber.length(number);
    if (length > limits.numberLength()) {
      throw tooLong("number", length, "numberLength", limits.numberLength(), place);
    }
    out.writeNumber(number.toPlainString());
  }

  /** Writes that there is no value, where a list has a place for one. */
  void nothing(Place place) {
    count(place);
    out.writeNull();
  }

  void flag(boolean flag, Place place) {
    count(place);
    out.writeBoolean(flag);
  }

  private void descend(Place place) {
    count(place);
    depth++;
    if (depth > limits.depth()) {
      throw new RenderException(
          place.inDocument(),
          "parts stand more than "
              + limits.depth()
              + " deep in one another in format json; write it with a greater JsonLimits.depth");
    }
  }

  private void count(Place place) {
    values++;
    if (values > limits.values()) {
      throw new RenderException(
          place.inDocument(),
          "more than "
              + limits.values()
              + " values in format json; write it with a greater JsonLimits.values");
    }
  }

  private static void requireCharacters(String text, Place place) {
    int at = Shown.noCharacter(text);
    if (at >= 0) {
      throw new RenderException(
          place.inDocument(),
          "text "
              + Shown.quoted(text)
              + (text.charAt(at) == 0
                  ? " has U+0000 at " + at + ", which is no character of a text; remove it"
                  : " has half a surrogate pair at "
                      + at
                      + ", which UTF-8 cannot hold; remove it"));
    }
  }

  private static RenderException tooLong(
      String what, long length, String limit, int allowed, Place place) {
    return new RenderException(
        place.inDocument(),
        what
            + " of "
            + length
            + " characters is longer than "
            + allowed
            + " in format json; write it with a greater JsonLimits."
            + limit);
  }
}
