package org.congvan.render.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.SerializationContext;

/** Writes one value within the limits of the reader; refuses what it could not read back. */
final class JsonOutput {

  /** Longer numbers are written with an exponent, where no limit refuses them. */
  private static final int LONGEST_WRITTEN_OUT = 1_000_000;

  private final JsonGenerator out;
  private final @Nullable SerializationContext context;
  private final @Nullable JsonLimits limits;
  private final TokenStreamContext around;
  private int depth;
  private int values;

  /**
   * Begins to write.
   *
   * @param out where the value goes
   * @param context finds the serializers of a host's own types; null where there are none
   * @param limits what a reader allows; null where nothing but its parser bounds it, as in a host's
   *     mapper
   */
  JsonOutput(
      JsonGenerator out, @Nullable SerializationContext context, @Nullable JsonLimits limits) {
    this.out = out;
    this.context = context;
    this.limits = limits;
    this.around = out.streamWriteContext();
  }

  @Nullable SerializationContext context() {
    return context;
  }

  void beginObject() {
    descend();
    out.writeStartObject();
  }

  void endObject() {
    depth--;
    out.writeEndObject();
  }

  void beginList() {
    descend();
    out.writeStartArray();
  }

  void endList() {
    depth--;
    out.writeEndArray();
  }

  void name(String name) {
    out.writeName(name);
  }

  /** Begins a field whose name is a host's own. */
  void hostName(String name) {
    requireCharacters(name);
    if (limits != null && name.length() > limits.nameLength()) {
      throw tooLong("field name", name.length(), "nameLength", limits.nameLength(), place());
    }
    out.writeName(name);
  }

  void text(String text) {
    count();
    requireCharacters(text);
    if (limits != null && text.length() > limits.stringLength()) {
      throw tooLong("text", text.length(), "stringLength", limits.stringLength(), place());
    }
    out.writeString(text);
  }

  void number(int number) {
    count();
    out.writeNumber(number);
  }

  void number(BigDecimal number) {
    count();
    long length = plainLength(number);
    if (limits != null && length > limits.numberLength()) {
      throw tooLong("number", length, "numberLength", limits.numberLength(), place());
    }
    // A buffer or tree of a mapper takes numbers only; and a host's may be too long to write out.
    boolean exponent = number.scale() < 0 || number.precision() - number.scale() < -5;
    if (exponent
        && length <= LONGEST_WRITTEN_OUT
        && out.streamWriteCapabilities()
            .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(number.toPlainString());
    } else {
      out.writeNumber(number);
    }
  }

  /** Writes that there is no value, where a list has a place for one. */
  void nothing() {
    count();
    out.writeNull();
  }

  void flag(boolean flag) {
    count();
    out.writeBoolean(flag);
  }

  private void descend() {
    count();
    depth++;
    if (limits != null && depth > limits.depth()) {
      throw new RenderException(
          place(),
          "parts are nested more than "
              + limits.depth()
              + " deep in format json; write it with a greater JsonLimits.depth");
    }
  }

  private void count() {
    values++;
    if (limits != null && values > limits.values()) {
      throw new RenderException(
          place(),
          "more than "
              + limits.values()
              + " values in format json; write it with a greater JsonLimits.values");
    }
  }

  /** Returns the place of the value that is about to be written, from the value that was begun. */
  DocumentPath place() {
    Deque<TokenStreamContext> open = new ArrayDeque<>();
    TokenStreamContext innermost = out.streamWriteContext();
    for (TokenStreamContext each = innermost; each != around; each = each.getParent()) {
      open.push(each);
    }
    DocumentPath path = DocumentPath.ROOT;
    for (TokenStreamContext each : open) {
      if (each.inArray()) {
        path = path.item(each == innermost ? each.getEntryCount() : each.getCurrentIndex());
      } else if (each.currentName() != null && !each.currentName().isEmpty()) {
        path = path.child(each.currentName());
      }
    }
    return path;
  }

  private void requireCharacters(String text) {
    int at = Excerpt.noCharacter(text);
    if (at >= 0) {
      throw new RenderException(
          place(),
          "text "
              + Excerpt.quoted(text)
              + (text.charAt(at) == 0
                  ? " has U+0000 at " + at + ", which a text cannot contain; remove it"
                  : " has half a surrogate pair at "
                      + at
                      + ", which UTF-8 cannot hold; remove it"));
    }
  }

  private static RenderException tooLong(
      String what, long length, String limit, int allowed, DocumentPath place) {
    return new RenderException(
        place,
        what
            + " of "
            + length
            + " characters is longer than "
            + allowed
            + " in format json; write it with a greater JsonLimits."
            + limit);
  }

  /** Returns how long a number is when written without exponent, found without writing it. */
  static long plainLength(BigDecimal number) {
    long scale = number.scale();
    long precision = number.precision();
    long digits = scale <= 0 ? precision - scale : Math.max(precision, scale + 1) + 1;
    return digits + (number.signum() < 0 ? 1 : 0);
  }
}
