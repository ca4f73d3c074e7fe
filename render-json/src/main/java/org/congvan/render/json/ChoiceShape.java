package org.congvan.render.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.render.RenderException;
import org.congvan.render.json.JsonValue.ObjectValue;
import org.congvan.render.json.JsonValue.TextValue;

/** A value of one of several types, which stands as an object whose field "kind" names the type. */
final class ChoiceShape implements ObjectShape {

  static final String KIND = "kind";

  private final Class<?> family;
  private final String what;
  private final CustomBlocks customBlocks;
  private final Map<String, ObjectShape> byKind = new LinkedHashMap<>();
  private final Map<Class<?>, String> kinds = new LinkedHashMap<>();

  /**
   * Makes a shape that knows no kinds yet: {@link #addKind} gives them before use.
   *
   * @param family what the types have in common, such as {@code Block}
   * @param what what is chosen, as a message names it, such as {@code block}
   * @param customBlocks the kinds of the caller's own; none but for blocks
   */
  ChoiceShape(Class<?> family, String what, CustomBlocks customBlocks) {
    this.family = family;
    this.what = what;
    this.customBlocks = customBlocks;
  }

  void addKind(String kind, Class<?> type, ObjectShape shape) {
    shape.share();
    byKind.put(kind, shape);
    kinds.put(type, kind);
  }

  /** Does nothing: there is always the kind beside a value's own fields. */
  @Override
  public void share() {}

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
    ObjectShape shape = byKind.get(name.text());
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
    ObjectShape shape = kind == null ? null : byKind.get(kind);
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
  public Map<String, Object> schema(SchemaDefinitions definitions) {
    return definitions.reference(family, () -> schemaWith(Map.of(), definitions));
  }

  /**
   * The kind alone chooses what the other fields must be ({@code if} and {@code then}): a validator
   * that tries all kinds ({@code oneOf}) would complain of each.
   */
  @Override
  public Map<String, Object> schemaWith(Map<String, ?> further, SchemaDefinitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>(further);
    Map<String, Object> known = new LinkedHashMap<>();
    properties.keySet().forEach(name -> known.put(name, true));
    known.put(KIND, true);
    List<String> kinds = new ArrayList<>(byKind.keySet());
    List<Map<String, ?>> cases = new ArrayList<>();
    byKind.forEach((kind, shape) -> cases.add(caseOf(kind, shape.schemaWith(known, definitions))));
    for (String custom : customBlocks.kinds()) {
      kinds.add(custom);
      cases.add(caseOf(custom, PlainValues.fieldsSchema(definitions)));
    }
    properties.put(KIND, Map.of("enum", kinds));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("required", List.copyOf(properties.keySet()));
    schema.put("properties", properties);
    schema.put("allOf", cases);
    return schema;
  }

  private static Map<String, ?> caseOf(String kind, Map<String, ?> then) {
    Map<String, Object> chosen = new LinkedHashMap<>();
    chosen.put("type", "object");
    chosen.put("required", List.of(KIND));
    chosen.put("properties", Map.of(KIND, Map.of("const", kind)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("if", chosen);
    schema.put("then", then);
    return schema;
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
