package org.congvan.render.json;

import java.util.Set;
import org.congvan.render.json.JsonValue.ObjectValue;

/** A shape of values that stand as objects, whose fields can share an object with others. */
interface ObjectShape extends Shape {

  /**
   * Makes the value out of an object that may have further fields which are none of the value's.
   */
  Object readFields(ObjectValue object, Place place, Set<String> further);

  /** Writes the value's fields into an object that was begun. */
  void writeFields(Object value, Place place, JsonWriter out);
}
