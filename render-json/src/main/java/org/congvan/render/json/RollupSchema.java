package org.congvan.render.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.code.AgencyId;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReportingPeriod;

/**
 * The JSON Schema of what {@link JsonRollup} writes. A result is written as it is made, part by
 * part, so its schema is told here beside it; what it shares with documents (periods, channels,
 * codes, days) is of the same shapes. A test holds both against each other: each field that is
 * written is told, and each that is told is written.
 */
final class RollupSchema {

  private static final Map<String, Object> NUMBER = Map.of("type", "number");
  private static final Map<String, Object> FLAG = Map.of("type", "boolean");
  private static final Map<String, Object> COUNT = whole(0);
  private static final Map<String, Object> AGENCIES = whole(1);

  private final SchemaDefinitions definitions = new SchemaDefinitions();
  private final ModelShapes shapes = new ModelShapes(CustomBlocks.NONE);
  private final Map<String, Object> text = definitions.reference("RequiredText", Map.of());
  private final Map<String, Object> day = shapes.of(LocalDate.class).schema(definitions);
  private final Map<String, Object> period = shapes.of(ReportingPeriod.class).schema(definitions);

  private final Map<String, Object> figure =
      define(
          "Figure",
          new Fields()
              .with("indicator", text)
              .perhaps("code", shapes.of(IndicatorCode.class).schema(definitions))
              .with("unit", text)
              .perhaps("channel", shapes.of(CommunicationChannel.class).schema(definitions))
              .perhaps("period", period));

  private final Map<String, Object> agency =
      define(
          "Agency",
          new Fields()
              .with("name", text)
              .perhaps("parentName", text)
              .perhaps("id", shapes.of(AgencyId.class).schema(definitions)));

  private final Map<String, Object> report =
      define(
          "Report",
          new Fields()
              .perhaps("code", text)
              .with("issuedOn", day)
              .perhaps("receivedOn", day)
              .with("source", text));

  private RollupSchema() {}

  /**
   * Makes the schema.
   *
   * @param version what "schema" says
   * @param id the schema's own address
   */
  static String of(String version, String id) {
    return JsonSchemaText.of(new RollupSchema().root(version, id));
  }

  private Map<String, Object> root(String version, String id) {
    Map<String, Object> skipped =
        list(define("Skipped", new Fields().with("source", text).with("reason", text)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", id);
    schema.put("title", "Rolled-up reports");
    schema.putAll(
        new Fields()
            .with("schema", Map.of("const", version))
            .with("periods", list(periodRollup()))
            .with("documents", new Fields().with("rolledUp", COUNT).with("skipped", COUNT).schema())
            .with("skipped", skipped)
            .with("skippedBefore", skipped)
            .schema());
    schema.put("$defs", definitions.all());
    return schema;
  }

  private Map<String, Object> periodRollup() {
    Map<String, Object> statements = list(statement());
    return define(
        "PeriodRollup",
        new Fields()
            .with("period", period)
            .with("figures", list(figure))
            .with("totals", list(total()))
            .with("ratios", list(ratio()))
            .with("unadded", list(unadded()))
            .with("agencies", list(row()))
            .with("missing", list(agency))
            .with("late", list(late()))
            .with("duplicates", list(duplicate()))
            .with("conflicts", list(conflict()))
            .perhaps("comparison", comparison())
            .with("difficulties", statements)
            .with("recommendations", statements));
  }

  private Map<String, Object> total() {
    return define(
        "Total",
        new Fields().with("figure", figure).with("value", NUMBER).with("agencies", AGENCIES));
  }

  private Map<String, Object> ratio() {
    return define(
        "Ratio",
        new Fields()
            .with("figure", figure)
            .with("numerator", NUMBER)
            .with("denominator", NUMBER)
            .with("percent", FLAG)
            .perhaps("value", NUMBER)
            .with("agencies", AGENCIES));
  }

  private Map<String, Object> unadded() {
    return define("Unadded", new Fields().with("figure", figure).with("agencies", AGENCIES));
  }

  private Map<String, Object> row() {
    return define(
        "AgencyRow",
        new Fields()
            .with("agency", agency)
            .with("report", report)
            .with("values", list(Map.of("type", List.of("number", "null")))));
  }

  private Map<String, Object> late() {
    return define(
        "Late", new Fields().with("agency", agency).with("dueOn", day).with("first", report));
  }

  private Map<String, Object> duplicate() {
    return define(
        "Duplicate",
        new Fields()
            .with("agency", agency)
            .with("turnedAway", report)
            .with("kept", report)
            .with("identical", FLAG));
  }

  private Map<String, Object> comparison() {
    Map<String, Object> compared =
        define(
            "ComparedFigure",
            new Fields()
                .with("figure", figure)
                .perhaps("current", NUMBER)
                .perhaps("previous", NUMBER)
                .perhaps("change", NUMBER)
                .perhaps("changeInPercent", NUMBER));
    return define(
        "Comparison", new Fields().with("period", period).with("figures", list(compared)));
  }

  private Map<String, Object> statement() {
    Map<String, Object> source =
        define("StatementSource", new Fields().with("agency", agency).with("source", text));
    return define(
        "Statement",
        new Fields()
            .with("text", text)
            .with("areas", list(shapes.of(ReformArea.class).schema(definitions)))
            .perhaps("addressedTo", text)
            .with("sources", atLeast(1, source)));
  }

  /** By {@code if} and {@code then}, so that a validator complains of one kind, not of all. */
  private Map<String, Object> conflict() {
    Map<String, Fields> kinds = new LinkedHashMap<>();
    kinds.put(
        "differing-duplicate",
        new Fields()
            .with("agency", agency)
            .with("figure", figure)
            .perhaps("counted", NUMBER)
            .perhaps("other", NUMBER)
            .with("kept", report)
            .with("turnedAway", report));
    kinds.put(
        "stated-twice",
        new Fields()
            .with("agency", agency)
            .with("figure", figure)
            .with("counted", NUMBER)
            .with("other", NUMBER)
            .with("report", report));
    kinds.put("differing-units", new Fields().with("figures", atLeast(2, figure)));
    kinds.put(
        "hierarchy-imbalance",
        new Fields()
            .with("agency", agency)
            .with("figure", figure)
            .with("stated", NUMBER)
            .with("sumBelow", NUMBER)
            .with("below", AGENCIES)
            .with("stating", AGENCIES));
    kinds.put("named-twice", new Fields().with("first", agency).with("second", agency));
    List<Map<String, ?>> choices = new ArrayList<>();
    kinds.forEach(
        (kind, fields) -> {
          Map<String, Object> constant = Map.of("const", kind);
          Map<String, Object> choice = new LinkedHashMap<>();
          choice.put("if", Map.of("properties", Map.of(ChoiceShape.KIND, constant)));
          choice.put("then", new Fields().with(ChoiceShape.KIND, constant).with(fields).schema());
          choices.add(choice);
        });
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", "Conflict");
    schema.put("type", "object");
    schema.put("required", List.of(ChoiceShape.KIND));
    schema.put("properties", Map.of(ChoiceShape.KIND, Map.of("enum", List.copyOf(kinds.keySet()))));
    schema.put("allOf", choices);
    return definitions.reference("Conflict", schema);
  }

  private Map<String, Object> define(String name, Fields fields) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", name);
    schema.putAll(fields.schema());
    return definitions.reference(name, schema);
  }

  private static Map<String, Object> list(Map<String, Object> item) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", item);
    return schema;
  }

  private static Map<String, Object> atLeast(int items, Map<String, Object> item) {
    Map<String, Object> schema = list(item);
    schema.put("minItems", items);
    return schema;
  }

  private static Map<String, Object> whole(int least) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "integer");
    schema.put("minimum", least);
    return schema;
  }

  /** The fields of an object that has no others. */
  private static final class Fields {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    Fields with(String name, Map<String, Object> schema) {
      required.add(name);
      return perhaps(name, schema);
    }

    /** A field that is left out where there is nothing to say. */
    Fields perhaps(String name, Map<String, Object> schema) {
      properties.put(name, schema);
      return this;
    }

    Fields with(Fields others) {
      properties.putAll(others.properties);
      required.addAll(others.required);
      return this;
    }

    Map<String, Object> schema() {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", "object");
      schema.put("required", List.copyOf(required));
      schema.put("properties", properties);
      schema.put("additionalProperties", false);
      return schema;
    }
  }
}
