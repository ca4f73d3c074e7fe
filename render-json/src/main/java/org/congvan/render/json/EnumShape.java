package org.congvan.render.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.congvan.render.json.JsonValue.TextValue;

/** A constant, which stands as its Java name. */
final class EnumShape implements Shape {

  private static final int LISTED = 12;

  private final Class<?> type;
  private final Map<String, Enum<?>> byName = new LinkedHashMap<>();

  EnumShape(Class<?> type) {
    this.type = type;
    for (Object value : type.getEnumConstants()) {
      Enum<?> constant = (Enum<?>) value;
      byName.put(constant.name(), constant);
    }
  }

  @Override
  public Object read(JsonValue json, Place place) {
    Enum<?> constant = json instanceof TextValue text ? byName.get(text.text()) : null;
    if (constant == null) {
      throw json.notExpected(place, expected());
    }
    return constant;
  }

  @Override
  public void write(Object value, Place place, JsonWriter out) {
    out.text(((Enum<?>) value).name(), place);
  }

  @Override
  public Map<String, Object> schema(SchemaDefinitions definitions) {
    return definitions.reference(
        type,
        () -> {
          Map<String, Object> schema = new LinkedHashMap<>();
          schema.put("title", SchemaDefinitions.title(type));
          schema.put("enum", List.copyOf(byName.keySet()));
          return schema;
        });
  }

  @Override
  public String expected() {
    String[] names = byName.keySet().toArray(String[]::new);
    String listed =
        Arrays.stream(names)
            .limit(LISTED)
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    return names.length > LISTED
        ? "one of " + names.length + " names such as " + listed
        : "one of " + listed;
  }
}
