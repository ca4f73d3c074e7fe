package org.congvan.render.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reference.CitedDate;
import org.congvan.reform.IndicatorCode;
import org.congvan.rule.RuleId;
import org.congvan.validation.ValidationReport;

/**
 * Makes the JSON Schemas (draft 2020-12) out of the types that read and write: there is no second
 * list of fields. It lets through whatever the reader reads.
 *
 * <p>Kinds are told apart by {@code if} and {@code then}, not {@code oneOf}, so that a validator
 * complains of one kind and not of all.
 */
final class SchemaMaker {

  private static final String BASE = "https://congvan.org/schema/";

  private final SchemaDefinitions definitions = new SchemaDefinitions();

  /** Records whose object may have fields of others too: a kind, or the field "schema". */
  private final Set<RecordType> shared = new HashSet<>();

  private SchemaMaker() {}

  /** Returns the schema that is published under a name, such as {@code congvan-1.json}. */
  static String of(String name) {
    return switch (name) {
      case "congvan-1.json" ->
          of(
              new RootType("congvan/1", "", ModelTypes.standard().family(OfficialDocument.class)),
              "Official document",
              name);
      case "congvan-report-1.json" ->
          of(
              new RootType(
                  "congvan-report/1", "", ModelTypes.standard().record(ValidationReport.class)),
              "Validation report",
              name);
      case "congvan-rollup-1.json" ->
          of(RollupRows.root("congvan-rollup/1"), "Rolled-up reports", name);
      default -> throw new AssertionError(name);
    };
  }

  private static String of(RootType root, String title, String name) {
    SchemaMaker maker = new SchemaMaker();
    maker.share(root.content(), new HashSet<>());
    if (root.content() instanceof RecordType record) {
      maker.shared.add(record);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", BASE + name);
    schema.put("title", title);
    schema.putAll(
        maker.objectWith(root.content(), Map.of(RootType.SCHEMA, Map.of("const", root.version()))));
    // A family requires it with the kind already.
    schema.putIfAbsent("required", List.of(RootType.SCHEMA));
    schema.put("$defs", maker.definitions.all());
    return JsonSchemaText.of(schema);
  }

  private void share(JsonType type, Set<JsonType> seen) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof FamilyType family) {
      shared.addAll(family.byKind().values());
      family.byKind().values().forEach(record -> share(record, seen));
    } else if (type instanceof RecordType record) {
      record.fields().forEach(field -> share(field.type(), seen));
    } else if (type instanceof ListType list) {
      share(list.item(), seen);
    }
  }

  private Map<String, Object> schema(JsonType type) {
    if (type instanceof ScalarType<?> scalar) {
      return scalar(scalar);
    } else if (type instanceof ListType list) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", "array");
      schema.put("items", schema(list.item()));
      if (list.distinct()) {
        schema.put("uniqueItems", true);
      }
      return schema;
    } else if (type instanceof RecordType record) {
      return shared.contains(record) ? objectWith(record, Map.of()) : reference(record);
    } else if (type instanceof FamilyType family) {
      return definitions.reference(family.family(), () -> objectWith(family, Map.of()));
    }
    throw new AssertionError(type);
  }

  private Map<String, Object> scalar(ScalarType<?> scalar) {
    Class<?> type = scalar.type();
    if (type == String.class) {
      return Map.of("type", "string");
    } else if (type == BigDecimal.class) {
      return Map.of("type", "number");
    } else if (type == Boolean.class) {
      return Map.of("type", "boolean");
    } else if (type == Integer.class) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", "integer");
      schema.put("minimum", Integer.MIN_VALUE);
      schema.put("maximum", Integer.MAX_VALUE);
      return schema;
    }
    return definitions.reference(
        type,
        () -> {
          Map<String, Object> schema = new LinkedHashMap<>();
          schema.put("title", SchemaDefinitions.title(type));
          if (type.isEnum()) {
            schema.put(
                "enum",
                Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList());
          } else {
            schema.put("description", scalar.expected());
            schema.put("type", "string");
            schema.putAll(form(type));
          }
          return schema;
        });
  }

  private static Map<String, ?> form(Class<?> type) {
    if (type == DocumentCode.class) {
      return pattern(SchemaPatterns.DOCUMENT_CODE, 200);
    } else if (type == UnnumberedCode.class) {
      return pattern(SchemaPatterns.UNNUMBERED_CODE, 200);
    } else if (type == AgencyId.class) {
      return pattern(SchemaPatterns.AGENCY_ID, 35);
    } else if (type == IndicatorCode.class) {
      return pattern(SchemaPatterns.INDICATOR_CODE, 40);
    } else if (type == DocumentPath.class) {
      return Map.of("pattern", SchemaPatterns.PATH);
    } else if (type == RuleId.class) {
      return Map.of("pattern", SchemaPatterns.RULE_ID);
    } else if (type == URI.class) {
      return Map.of("pattern", SchemaPatterns.ADDRESS);
    } else if (type == LocalDate.class) {
      return Map.of("pattern", SchemaPatterns.DAY);
    } else if (type == CitedDate.class) {
      return Map.of("pattern", SchemaPatterns.CITED_DATE);
    }
    throw new AssertionError("No form of " + type);
  }

  private static Map<String, ?> pattern(String pattern, int maxLength) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("maxLength", maxLength);
    form.put("pattern", pattern);
    return form;
  }

  /** An object that has the type's fields, the further ones, which are required, and no others. */
  private Map<String, Object> objectWith(JsonType type, Map<String, ?> further) {
    return type instanceof FamilyType family
        ? objectWith(family, further)
        : objectWith((RecordType) type, further);
  }

  private Map<String, Object> objectWith(FamilyType family, Map<String, ?> further) {
    Map<String, Object> properties = new LinkedHashMap<>(further);
    Map<String, Object> known = new LinkedHashMap<>();
    properties.keySet().forEach(name -> known.put(name, true));
    known.put(FamilyType.KIND, true);
    List<Map<String, ?>> cases = new ArrayList<>();
    family.byKind().forEach((kind, record) -> cases.add(caseOf(kind, objectWith(record, known))));
    properties.put(FamilyType.KIND, Map.of("enum", List.copyOf(family.byKind().keySet())));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("required", List.copyOf(properties.keySet()));
    schema.put("properties", properties);
    schema.put("allOf", cases);
    return schema;
  }

  private static Map<String, ?> caseOf(String kind, Map<String, ?> then) {
    Map<String, Object> chosen = new LinkedHashMap<>();
    chosen.put("type", "object");
    chosen.put("required", List.of(FamilyType.KIND));
    chosen.put("properties", Map.of(FamilyType.KIND, Map.of("const", kind)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("if", chosen);
    schema.put("then", then);
    return schema;
  }

  /**
   * What is shared cannot be closed where it is defined, only where it is used. There the names are
   * repeated: "unevaluatedProperties" would not need them, but complains of all fields around one
   * that is wrong.
   */
  private Map<String, Object> objectWith(RecordType record, Map<String, ?> further) {
    Map<String, Object> schema = new LinkedHashMap<>(reference(record));
    Map<String, Object> properties = new LinkedHashMap<>(further);
    record.fields().forEach(field -> properties.put(field.name(), true));
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    return schema;
  }

  private Map<String, Object> reference(RecordType record) {
    return definitions.reference(record.type(), () -> definition(record));
  }

  private Map<String, ?> definition(RecordType record) {
    Map<String, Object> properties = new LinkedHashMap<>();
    record.fields().forEach(field -> properties.put(field.name(), schema(field)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", SchemaDefinitions.title(record.type()));
    schema.put("type", "object");
    schema.put(
        "required",
        record.fields().stream()
            .filter(field -> !field.optional())
            .map(RecordType.Field::name)
            .toList());
    schema.put("properties", properties);
    if (!shared.contains(record)) {
      schema.put("additionalProperties", false);
    }
    schema.putAll(definitions.bounds().of(record.type()));
    return schema;
  }

  private Map<String, Object> schema(RecordType.Field field) {
    Map<String, Object> schema =
        definitions.bounds().bounded(field.component(), schema(field.type()));
    // What is only written is left out where it is missing, and never null.
    boolean written =
        field.component().getDeclaringRecord().getEnclosingClass() == RollupRows.class;
    if (!field.nullable() || written) {
      return schema;
    }
    Map<String, Object> orNull = new LinkedHashMap<>(schema);
    if (schema.get("type") instanceof String only) {
      orNull.put("type", List.of(only, "null"));
      return orNull;
    }
    orNull.clear();
    orNull.put("anyOf", List.of(schema, Map.of("type", "null")));
    return orNull;
  }
}
