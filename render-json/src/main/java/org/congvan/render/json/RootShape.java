package org.congvan.render.json;

import java.util.Set;
import org.congvan.render.json.JsonValue.ObjectValue;
import org.congvan.render.json.JsonValue.TextValue;

/** The outermost object: the name of the schema, then a document of any kind. */
final class RootShape {

  static final String SCHEMA = "schema";
  static final String VERSION = "congvan/1";
  static final String BEGINNING = "{\"schema\": \"congvan/1\", \"kind\": \"dispatch\", …}";

  private final ChoiceShape documents;

  RootShape(ChoiceShape documents) {
    this.documents = documents;
  }

  Object read(JsonValue json) {
    Place place = Place.ROOT;
    if (!(json instanceof ObjectValue object)) {
      throw json.notExpected(place, "an object that begins " + BEGINNING);
    }
    JsonValue schema = object.field(SCHEMA);
    if (schema == null) {
      throw object.refused(
          place.field(SCHEMA), "field \"schema\" is missing; expected " + BEGINNING);
    }
    if (!(schema instanceof TextValue version) || !version.text().equals(VERSION)) {
      throw schema.notExpected(
          place.field(SCHEMA), "\"" + VERSION + "\", the only version this reader knows");
    }
    return documents.read(json, place, Set.of(SCHEMA));
  }

  void write(Object document, JsonWriter out) {
    Place place = Place.ROOT;
    out.beginObject(place);
    out.name(SCHEMA);
    out.text(VERSION, place);
    documents.writeFields(document, place, out);
    out.endObject();
  }
}
