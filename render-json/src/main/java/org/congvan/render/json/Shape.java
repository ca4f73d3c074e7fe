package org.congvan.render.json;

import java.util.Map;

/**
 * How values of one type stand in JSON. Shapes check types themselves; they are reached by type.
 */
interface Shape {

  /**
   * Makes the value out of its JSON.
   *
   * @throws org.congvan.text.DocumentFormatException if it is not such a value
   */
  Object read(JsonValue json, Place place);

  /**
   * Writes the value.
   *
   * @throws org.congvan.render.RenderException if it cannot be written whole
   */
  void write(Object value, Place place, JsonWriter out);

  /**
   * Returns what a JSON Schema says of the values, in plain values ({@link PlainValues}). It lets
   * through whatever {@link #read} reads.
   *
   * @param definitions where the schema's own parts go, each once
   */
  Map<String, Object> schema(SchemaDefinitions definitions);

  /** Returns what is right, with an example, in the words of a message. */
  String expected();
}
