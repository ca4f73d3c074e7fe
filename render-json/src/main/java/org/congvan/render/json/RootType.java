package org.congvan.render.json;

import java.util.List;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The outermost object: the field "schema", then the fields of a value.
 *
 * @param version what "schema" says, such as {@code congvan/1}
 * @param beginning how such an object begins, for messages
 * @param content the type of the value: a family or a record
 */
record RootType(String version, String beginning, JsonType content) implements JsonType {

  static final String SCHEMA = "schema";

  private static final List<String> SCHEMA_ALONE = List.of(SCHEMA);
  private static final List<String> SCHEMA_AND_KIND = List.of(SCHEMA, FamilyType.KIND);

  @Override
  public Object read(JsonInput in) {
    if (in.token() != JsonToken.START_OBJECT) {
      return in.unexpected(expected(), null);
    }
    TokenStreamLocation at = in.location();
    List<String> further = content instanceof FamilyType ? SCHEMA_AND_KIND : SCHEMA_ALONE;
    in.next();
    in.recordFrom(at, further);
    in.enter(SCHEMA);
    Object schema = in.atRecorded(SCHEMA, () -> schemaAt(in));
    if (schema == null) {
      schema = in.refuseMissing(at, SCHEMA, beginning + PlainMapper.SCHEMA_HINT);
    }
    in.leave();
    if (schema == FAILED) {
      // Of another version nothing else is known.
      in.skip();
      return FAILED;
    }
    Object read = readContent(in, at, further);
    return read == FAILED ? FAILED : new Value(read);
  }

  private Object readContent(JsonInput in, TokenStreamLocation at, List<String> further) {
    if (content instanceof FamilyType family) {
      return family.readRecorded(in, at, further);
    }
    in.next();
    return ((RecordType) content).readFields(in, at, further, false);
  }

  private Object schemaAt(JsonInput in) {
    return in.token() == JsonToken.VALUE_STRING && in.text().equals(version)
        ? version
        : in.unexpected("\"" + version + "\", the only version this reader knows", null);
  }

  @Override
  public void write(Object root, JsonOutput out) {
    Object value = ((Value) root).value();
    out.beginObject();
    out.name(SCHEMA);
    out.text(version);
    if (content instanceof FamilyType family) {
      family.writeFields(value, out);
    } else {
      ((RecordType) content).writeFields(value, out);
    }
    out.endObject();
  }

  @Override
  public String expected() {
    return "an object that begins " + beginning;
  }

  /**
   * What a whole text holds; a type of its own, so that the value alone is written without
   * "schema".
   *
   * @param value a document, report or result
   */
  record Value(Object value) {}
}
