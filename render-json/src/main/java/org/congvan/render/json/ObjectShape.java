package org.congvan.render.json;

import java.util.Map;
import java.util.Set;
import org.congvan.render.json.JsonValue.ObjectValue;

/** A shape of values that stand as objects, whose fields can share an object with others. */
interface ObjectShape extends Shape {

  /**
   * Makes the value out of an object that may have further fields which are none of the value's.
   */
  Object readFields(ObjectValue object, Place place, Set<String> further);

  /** Tells, before a schema is made, that the object may have fields beside the value's own. */
  void share();

  /**
   * Returns what a JSON Schema says of an object that has the value's fields, the further ones, and
   * no others.
   *
   * @param further the schemas of the further fields, all of them required
   * @param definitions where the schema's own parts go
   */
  Map<String, Object> schemaWith(Map<String, ?> further, SchemaDefinitions definitions);

  /** Writes the value's fields into an object that was begun. */
  void writeFields(Object value, Place place, JsonWriter out);
}
