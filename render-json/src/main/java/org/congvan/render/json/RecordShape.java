package org.congvan.render.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.congvan.render.RenderException;
import org.congvan.render.json.JsonValue.NullValue;
import org.congvan.render.json.JsonValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * A record, which stands as an object with a field for each component. Components that are
 * {@code @Nullable} may be missing or null, all others may not.
 */
final class RecordShape implements ObjectShape {

  private static final int SHOWN_FIELDS = 3;

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final List<Field> fields = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private boolean shared;

  /**
   * Makes a shape that has no fields yet: {@link #addFields} gives them, once, before use, because
   * a record may hold itself.
   */
  RecordShape(Class<?> type) {
    this.type = type;
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      this.constructor = type.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException impossible) {
      throw new AssertionError(type + " has no canonical constructor", impossible);
    }
  }

  void addFields(Function<RecordComponent, Shape> shapes) {
    for (RecordComponent component : type.getRecordComponents()) {
      boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      fields.add(new Field(component, shapes.apply(component), optional));
      names.add(component.getName());
    }
  }

  @Override
  public void share() {
    shared = true;
  }

  @Override
  public Object read(JsonValue json, Place place) {
    if (!(json instanceof ObjectValue object)) {
      throw json.notExpected(place, expected());
    }
    return readFields(object, place, Set.of());
  }

  @Override
  public Object readFields(ObjectValue object, Place place, Set<String> further) {
    refuseUnknown(object, place, further);
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).read(object, place);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException refusal) {
        throw object.refused(place, refusal);
      }
      throw new AssertionError("Constructor of " + type.getName() + " failed", thrown);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(type + " must be open to reflection", impossible);
    }
  }

  private void refuseUnknown(ObjectValue object, Place place, Set<String> further) {
    object
        .fields()
        .forEach(
            (name, value) -> {
              if (!names.contains(name) && !further.contains(name)) {
                throw value.refused(
                    place.field(name),
                    "unknown field "
                        + Shown.quoted(name)
                        + "; expected one of "
                        + String.join(", ", names));
              }
            });
  }

  @Override
  public void write(Object value, Place place, JsonWriter out) {
    out.beginObject(place);
    writeFields(value, place, out);
    out.endObject();
  }

  @Override
  public void writeFields(Object value, Place place, JsonWriter out) {
    for (Field field : fields) {
      field.write(value, place, out);
    }
  }

  @Override
  public Map<String, Object> schema(SchemaDefinitions definitions) {
    return shared ? schemaWith(Map.of(), definitions) : reference(definitions);
  }

  /**
   * What is shared cannot be closed where it is defined, but only where it is used. There the names
   * are told again: "unevaluatedProperties" would not need them, but complains of all fields around
   * one that is wrong.
   */
  @Override
  public Map<String, Object> schemaWith(Map<String, ?> further, SchemaDefinitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>(reference(definitions));
    Map<String, Object> properties = new LinkedHashMap<>(further);
    names.forEach(name -> properties.put(name, true));
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    return schema;
  }

  private Map<String, Object> reference(SchemaDefinitions definitions) {
    return definitions.reference(type, () -> definition(definitions));
  }

  private Map<String, ?> definition(SchemaDefinitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.name(), field.schema(definitions)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", SchemaDefinitions.title(type));
    schema.put("type", "object");
    schema.put(
        "required", fields.stream().filter(field -> !field.optional()).map(Field::name).toList());
    schema.put("properties", properties);
    if (!shared) {
      schema.put("additionalProperties", false);
    }
    schema.putAll(definitions.bounds().of(type));
    return schema;
  }

  @Override
  public String expected() {
    String example =
        fields.stream()
            .filter(field -> !field.optional())
            .limit(SHOWN_FIELDS)
            .map(field -> '"' + field.name() + "\": …")
            .collect(Collectors.joining(", "));
    return "an object, such as {" + (example.isEmpty() ? "" : example) + "}";
  }

  private record Field(RecordComponent component, Shape shape, boolean optional) {

    String name() {
      return component.getName();
    }

    Map<String, Object> schema(SchemaDefinitions definitions) {
      Map<String, Object> schema =
          definitions.bounds().bounded(component, shape.schema(definitions));
      if (!optional) {
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

    @Nullable Object read(ObjectValue object, Place place) {
      JsonValue json = object.field(name());
      if (json == null || json instanceof NullValue) {
        if (optional) {
          return null;
        }
        if (json == null) {
          throw object.refused(
              place.field(name()),
              "field \"" + name() + "\" is missing; expected " + shape.expected());
        }
      }
      return shape.read(json, place.field(name()));
    }

    void write(Object record, Place place, JsonWriter out) {
      Object value = value(record);
      if (value != null) {
        out.name(name());
        shape.write(value, place.field(name()), out);
      } else if (!optional) {
        throw new RenderException(
            place.field(name()).inDocument(), "is null, but " + record.getClass() + " requires it");
      }
    }

    private @Nullable Object value(Object record) {
      try {
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException impossible) {
        throw new LinkageError(component + " cannot be read", impossible);
      }
    }
  }
}
