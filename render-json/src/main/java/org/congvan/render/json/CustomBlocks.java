package org.congvan.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.body.CustomBlock;
import org.congvan.render.RenderException;
import org.congvan.render.json.JsonValue.ObjectValue;

/** The blocks of the caller's own kinds, each with its codec; immutable. */
final class CustomBlocks {

  static final CustomBlocks NONE = new CustomBlocks(Map.of());

  private static final String PREFIX = "custom:";

  private final Map<String, Entry<?>> byKind;

  CustomBlocks(Map<String, Entry<?>> byKind) {
    this.byKind = Map.copyOf(byKind);
  }

  boolean isCustom(String kind) {
    return this != NONE && kind.startsWith(PREFIX);
  }

  /** Returns the kinds as they stand in JSON, in alphabetical order. */
  List<String> kinds() {
    return byKind.keySet().stream().sorted().map(kind -> PREFIX + kind).toList();
  }

  CustomBlock read(String prefixedKind, ObjectValue object, Place place) {
    String kind = prefixedKind.substring(PREFIX.length());
    Entry<?> entry = byKind.get(kind);
    if (entry == null) {
      throw object.refused(
          place,
          "no codec for custom block "
              + Shown.quoted(kind)
              + "; expected one of "
              + byKind.keySet().stream().sorted().toList()
              + ", or register one with JsonDocumentFormat.builder().customBlock(…)");
    }
    Map<String, JsonValue> fields = new LinkedHashMap<>(object.fields());
    fields.remove(ChoiceShape.KIND);
    Map<String, Object> plain = PlainValues.fields(fields, place);
    try {
      return entry.read(kind, plain);
    } catch (RuntimeException refusal) {
      throw object.refused(place, refusal);
    }
  }

  /** Writes a custom block; returns false for any other value. */
  boolean write(Object value, Place place, JsonWriter out) {
    if (!(value instanceof CustomBlock block)) {
      return false;
    }
    Entry<?> entry = byKind.get(block.kind());
    if (entry == null || !entry.type().isInstance(block)) {
      throw new RenderException(
          place.inDocument(),
          "no writer for "
              + block.getClass().getName()
              + " in format json; register one with"
              + " JsonDocumentFormat.builder().customBlock("
              + Shown.quoted(block.kind())
              + ", …)");
    }
    Map<String, ?> fields;
    try {
      fields = entry.fields(block);
    } catch (RuntimeException failed) {
      throw new RenderException(
          place.inDocument(), "codec failed: " + Shown.message(failed), failed);
    }
    out.beginObject(place);
    out.name(ChoiceShape.KIND);
    out.text(PREFIX + block.kind(), place);
    if (fields.containsKey(ChoiceShape.KIND)) {
      throw new RenderException(
          place.inDocument(), "codec of a custom block must not write the field \"kind\"");
    }
    PlainValues.writeFields(fields, place, out);
    out.endObject();
    return true;
  }

  /**
   * A kind's codec.
   *
   * @param type the type of block
   * @param codec its codec
   */
  record Entry<T extends CustomBlock>(Class<T> type, JsonBlockCodec<T> codec) {

    CustomBlock read(String kind, Map<String, Object> fields) {
      T block = codec.fromFields(fields);
      if (!type.isInstance(block) || !block.kind().equals(kind)) {
        throw new IllegalArgumentException(
            "Codec of custom block \""
                + kind
                + "\" must return a "
                + type.getName()
                + " of that kind: "
                + block);
      }
      return block;
    }

    Map<String, ?> fields(CustomBlock block) {
      return codec.toFields(type.cast(block));
    }
  }
}
