package org.congvan.render.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.congvan.body.Image;
import org.congvan.render.RenderException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A record, which is written as an object with a field for each component, in their order.
 * Components that are {@code @Nullable} may be missing or null, and so may those of {@link
 * UsualValues}, which are not written where they have that value; all others may not.
 */
final class RecordType implements JsonType {

  private static final int SHOWN_FIELDS = 3;

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final List<Field> fields = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();

  /**
   * Makes a type that has no fields yet: {@link #addFields} adds them, once, before use, because a
   * record may hold itself.
   */
  RecordType(Class<?> type) {
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

  void addFields(Function<RecordComponent, JsonType> types) {
    for (RecordComponent component : type.getRecordComponents()) {
      Object usual = UsualValues.of(component);
      boolean optional =
          usual != null || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      indexes.put(component.getName(), fields.size());
      fields.add(new Field(component, types.apply(component), optional, usual));
    }
  }

  /** The class of the records. */
  Class<?> type() {
    return type;
  }

  /** The fields, in the order in which they are written. */
  List<Field> fields() {
    return fields;
  }

  @Override
  public Object read(JsonInput in) {
    if (in.token() != JsonToken.START_OBJECT) {
      return in.unexpected(expected(), null);
    }
    TokenStreamLocation at = in.location();
    in.next();
    return readFields(in, at, List.of(), false);
  }

  /**
   * Reads the fields of an object up to its end.
   *
   * @param in at the first name, or at the end of the object
   * @param at where the object begins
   * @param further names of fields that are read elsewhere
   * @param furtherRead whether these have been read already, so that they must not follow
   */
  Object readFields(
      JsonInput in, TokenStreamLocation at, List<String> further, boolean furtherRead) {
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    boolean[] seen = new boolean[values.length];
    int furtherSeen = furtherRead ? -1 : 0;
    Set<String> unknown = Set.of();
    boolean failed = false;
    int expectedNext = 0;
    while (in.token() != JsonToken.END_OBJECT) {
      String name = in.name();
      int index = indexOf(name, expectedNext);
      boolean fresh = index >= 0 && !seen[index];
      TokenStreamLocation named = fresh ? at : in.location();
      in.enter(name);
      if (!fresh) {
        in.requireCharacters(name);
      }
      in.next();
      if (fresh) {
        seen[index] = true;
        expectedNext = index + 1;
        Object value = fields.get(index).read(in);
        failed |= value == FAILED;
        values[index] = value;
      } else {
        int other = 1 << further.indexOf(name);
        if (index < 0 && further.contains(name) && (furtherSeen & other) == 0) {
          furtherSeen |= other;
        } else {
          boolean known = index >= 0 || further.contains(name);
          unknown = refuseField(name, named, known, unknown, in);
          failed = true;
        }
        in.skip();
      }
      in.leave();
      in.next();
    }
    for (int i = 0; i < values.length; i++) {
      if (!seen[i] && fields.get(i).optional()) {
        values[i] = fields.get(i).usual();
      } else if (!seen[i]) {
        Field missing = fields.get(i);
        in.enter(missing.name());
        in.refuseMissing(at, missing.name(), missing.type().expected());
        in.leave();
        failed = true;
      }
    }
    return failed ? FAILED : construct(values, in, at);
  }

  /** Refuses a field that is given twice or unknown; returns the unknown ones with this one. */
  private Set<String> refuseField(
      String name, TokenStreamLocation named, boolean known, Set<String> unknown, JsonInput in) {
    if (known || unknown.contains(name)) {
      in.refuse(
          named,
          "field " + Excerpt.quoted(name) + " is given twice; expected each field once",
          null);
      return unknown;
    }
    in.refuseUnknown(
        name, type, fields.stream().map(Field::name).collect(Collectors.joining(", ")));
    Set<String> more = unknown.isEmpty() ? new HashSet<>() : unknown;
    more.add(name);
    return more;
  }

  private int indexOf(String name, int expectedNext) {
    if (expectedNext < fields.size() && fields.get(expectedNext).name().equals(name)) {
      return expectedNext;
    }
    return indexes.getOrDefault(name, -1);
  }

  private Object construct(@Nullable Object[] values, JsonInput in, TokenStreamLocation at) {
    try {
      Object made = constructor.newInstance(values);
      return made instanceof EncodedImage image ? image.toImage() : made;
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException refusal) {
        return in.refuse(at, refusal);
      }
      throw new AssertionError("Constructor of " + type.getName() + " failed", thrown);
    } catch (IllegalArgumentException refusal) {
      return in.refuse(at, refusal);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(type + " must be open to reflection", impossible);
    }
  }

  @Override
  public void write(Object value, JsonOutput out) {
    out.beginObject();
    writeFields(value, out);
    out.endObject();
  }

  /** Writes the fields into an object that was begun. */
  void writeFields(Object value, JsonOutput out) {
    Object record = value instanceof Image image ? EncodedImage.of(image) : value;
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).write(record, out);
    }
  }

  @Override
  public String expected() {
    return fields.stream()
        .filter(field -> !field.optional())
        .limit(SHOWN_FIELDS)
        .map(field -> '"' + field.name() + "\": …")
        .collect(Collectors.joining(", ", "an object, such as {", "}"));
  }

  /**
   * A component of a record.
   *
   * @param component the component
   * @param type the type of its values
   * @param optional whether it may be missing
   * @param usual its value where it is missing; null for none
   */
  record Field(RecordComponent component, JsonType type, boolean optional, @Nullable Object usual) {

    String name() {
      return component.getName();
    }

    private @Nullable Object read(JsonInput in) {
      return optional && in.token() == JsonToken.VALUE_NULL ? usual : type.read(in);
    }

    private void write(Object record, JsonOutput out) {
      Object value = valueOf(record);
      if (value != null && !value.equals(usual)) {
        out.name(name());
        type.write(value, out);
      } else if (value == null && !optional) {
        throw new RenderException(
            out.place().child(name()), "is null, but " + record.getClass() + " requires it");
      }
    }

    private @Nullable Object valueOf(Object record) {
      try {
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException impossible) {
        throw new LinkageError(component + " cannot be read", impossible);
      }
    }
  }
}
