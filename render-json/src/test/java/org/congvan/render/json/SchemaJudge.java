package org.congvan.render.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a validator of other makers says of JSON texts by one JSON Schema. */
final class SchemaJudge {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  // As the specification has it: 2.0 is an integer.
                  SchemaRegistryConfig.builder().losslessNarrowing(true).build()));

  private final Schema schema;

  private SchemaJudge(Schema schema) {
    this.schema = schema;
  }

  static SchemaJudge of(String schema) {
    return new SchemaJudge(REGISTRY.getSchema(schema, InputFormat.JSON));
  }

  /** Judges schemas themselves. */
  static SchemaJudge ofSchemas() {
    return new SchemaJudge(
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
  }

  static boolean isJson(String text) {
    try {
      return !MAPPER.readTree(text).isMissingNode();
    } catch (JacksonException notJson) {
      return false;
    }
  }

  /** Returns what is wrong, a line for each problem; nothing when the schema lets the text pass. */
  List<String> complaints(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }
}
