package org.congvan.render.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas in this jar. They are made when the library is built, from the same types that
 * read and write; a test makes them anew and compares.
 */
final class JsonSchema {

  private static final String FOLDER = "/META-INF/congvan/schema/";

  private JsonSchema() {}

  /** Returns a published schema as it lies in the jar. */
  static String published(String name) {
    try (InputStream in = JsonSchema.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + FOLDER + name + " in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Returns the schema of documents; with the kinds of blocks and contents that a host has added,
   * whose fields may be any.
   */
  static String ofDocuments(CongvanModule module) {
    String published = published("congvan-1.json");
    if (module.addedBlocks().isEmpty() && module.addedContents().isEmpty()) {
      return published;
    }
    JsonMapper mapper = JsonMapper.shared();
    ObjectNode schema = (ObjectNode) mapper.readTree(published);
    schema.remove("$id");
    addKinds((ObjectNode) schema.at("/$defs/Block"), module.addedBlocks());
    addKinds((ObjectNode) schema.at("/$defs/DocumentContent"), module.addedContents());
    return mapper.writer().with(JsonText.indented()).writeValueAsString(schema) + "\n";
  }

  private static void addKinds(ObjectNode family, Set<String> kinds) {
    ArrayNode known = (ArrayNode) family.at("/properties/kind/enum");
    ArrayNode cases = (ArrayNode) family.get("allOf");
    for (String kind : kinds) {
      known.add(kind);
      ObjectNode chosen = cases.addObject().putObject("if");
      chosen.put("type", "object").putArray("required").add(FamilyType.KIND);
      chosen.putObject("properties").putObject(FamilyType.KIND).put("const", kind);
    }
  }
}
