package org.congvan.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.render.json.JsonValue.ObjectValue;
import org.congvan.render.json.JsonValue.TextValue;

/**
 * The outermost object: the field "schema", then the fields of a value.
 *
 * @param version what "schema" says, such as {@code congvan/1}
 * @param beginning how such an object begins, for messages
 * @param content the shape of the value
 */
record RootShape(String version, String beginning, ObjectShape content) {

  static final String SCHEMA = "schema";

  RootShape {
    content.share();
  }

  /**
   * Returns what a JSON Schema says of the whole text.
   *
   * @param title what the text is
   * @param id the schema's own address; empty for one that is not published
   */
  Map<String, Object> schema(String title, String id) {
    SchemaDefinitions definitions = new SchemaDefinitions();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    if (!id.isEmpty()) {
      schema.put("$id", id);
    }
    schema.put("title", title);
    schema.putAll(content.schemaWith(Map.of(SCHEMA, Map.of("const", version)), definitions));
    // A choice requires it with the kind already.
    schema.putIfAbsent("required", List.of(SCHEMA));
    schema.put("$defs", definitions.all());
    return schema;
  }

  Object read(JsonValue json) {
    Place place = Place.ROOT;
    if (!(json instanceof ObjectValue object)) {
      throw json.notExpected(place, "an object that begins " + beginning);
    }
    JsonValue schema = object.field(SCHEMA);
    if (schema == null) {
      throw object.refused(
          place.field(SCHEMA), "field \"schema\" is missing; expected " + beginning);
    }
    if (!(schema instanceof TextValue known) || !known.text().equals(version)) {
      throw schema.notExpected(
          place.field(SCHEMA), "\"" + version + "\", the only version this reader knows");
    }
    return content.readFields(object, place, Set.of(SCHEMA));
  }

  void write(Object value, JsonWriter out) {
    Place place = Place.ROOT;
    out.beginObject(place);
    out.name(SCHEMA);
    out.text(version, place);
    content.writeFields(value, place, out);
    out.endObject();
  }
}
