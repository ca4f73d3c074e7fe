package org.congvan.render.json;

/**
 * How the values of one type are written in JSON. One description serves the reader, the writer and
 * the schema, so that there is one list of fields.
 */
sealed interface JsonType
    permits ScalarType, ListType, RecordType, FamilyType, FamilyType.Member, RootType {

  /** What {@link #read} returns after it has noted a fault in the input. */
  Object FAILED = new Object();

  /**
   * Reads the value that begins at the current token; afterwards its last token is the current one.
   *
   * @return the value, or {@link #FAILED} if it cannot be read; the input has noted why
   */
  Object read(JsonInput in);

  /**
   * Writes a value.
   *
   * @throws org.congvan.render.RenderException if it cannot be written whole
   */
  void write(Object value, JsonOutput out);

  /** Returns what is right, with an example, as a message says it. */
  String expected();
}
