package org.congvan.render.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.render.RenderException;
import org.congvan.render.json.JsonValue.ObjectValue;
import org.congvan.render.json.JsonValue.TextValue;

/** A value of one of several types, which stands as an object whose field "kind" names the type. */
final class ChoiceShape implements ObjectShape {

  static final String KIND = "kind";

  private final String what;
  private final CustomBlocks customBlocks;
  private final Map<String, RecordShape> byKind = new LinkedHashMap<>();
  private final Map<Class<?>, String> kinds = new LinkedHashMap<>();

  /**
   * Makes a shape that knows no kinds yet: {@link #addKind} gives them before use.
   *
   * @param what what is chosen, as a message names it, such as {@code block}
   * @param customBlocks the kinds of the caller's own; none but for blocks
   */
  ChoiceShape(String what, CustomBlocks customBlocks) {
    this.what = what;
    this.customBlocks = customBlocks;
  }

  void addKind(String kind, Class<?> type, RecordShape shape) {
    byKind.put(kind, shape);
    kinds.put(type, kind);
  }

  Set<Class<?>> types() {
    return kinds.keySet();
  }

  @Override
  public Object read(JsonValue json, Place place) {
    if (!(json instanceof ObjectValue object)) {
      throw json.notExpected(place, expected());
    }
    return readFields(object, place, Set.of());
  }

  @Override
  public Object readFields(ObjectValue object, Place place, Set<String> further) {
    JsonValue kind = object.field(KIND);
    if (kind == null) {
      throw object.refused(
          place.field(KIND), "field \"kind\" is missing; expected " + expectedKind());
    }
    if (!(kind instanceof TextValue name)) {
      throw kind.notExpected(place.field(KIND), expectedKind());
    }
    if (customBlocks.isCustom(name.text())) {
      return customBlocks.read(name.text(), object, place);
    }
    RecordShape shape = byKind.get(name.text());
    if (shape == null) {
      throw kind.notExpected(place.field(KIND), expectedKind());
    }
    Set<String> others = new HashSet<>(further);
    others.add(KIND);
    return shape.readFields(object, place, others);
  }

  @Override
  public void write(Object value, Place place, JsonWriter out) {
    if (customBlocks.write(value, place, out)) {
      return;
    }
    out.beginObject(place);
    writeFields(value, place, out);
    out.endObject();
  }

  @Override
  public void writeFields(Object value, Place place, JsonWriter out) {
    String kind = kinds.get(value.getClass());
    RecordShape shape = kind == null ? null : byKind.get(kind);
    if (kind == null || shape == null) {
      throw new RenderException(
          place.inDocument(),
          "no writer for "
              + value.getClass().getName()
              + " in format json; known kinds of "
              + what
              + " are "
              + String.join(", ", byKind.keySet()));
    }
    out.name(KIND);
    out.text(kind, place);
    shape.writeFields(value, place, out);
  }

  @Override
  public String expected() {
    return "an object, such as {\"kind\": \"" + byKind.keySet().iterator().next() + "\", …}";
  }

  private String expectedKind() {
    return "a kind of "
        + what
        + ", one of "
        + byKind.keySet().stream().map(kind -> '"' + kind + '"').collect(Collectors.joining(", "));
  }
}
