package org.congvan.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.congvan.render.RenderException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A family of records, such as the blocks; each is written as an object whose field "kind" names
 * which it is. A host may add kinds of its own.
 */
final class FamilyType implements JsonType {

  static final String KIND = "kind";

  private static final List<String> KIND_ALONE = List.of(KIND);

  private final Class<?> family;
  private final String what;
  private final HostKinds hosts;
  private final Map<String, RecordType> byKind = new LinkedHashMap<>();
  private final Map<Class<?>, String> kinds = new LinkedHashMap<>();

  /**
   * Makes a family that has no kinds yet: {@link #addKind} adds them before use.
   *
   * @param family what the types have in common, such as {@code Block}
   * @param hosts the kinds of the host's own; none where the family is closed
   */
  FamilyType(Class<?> family, HostKinds hosts) {
    this.family = family;
    this.what = hosts.what();
    this.hosts = hosts;
  }

  /** Adds a kind, whose values of one class are written as records of another or the same. */
  void addKind(String kind, Class<?> type, RecordType record) {
    byKind.put(kind, record);
    kinds.put(type, kind);
  }

  /** What the types have in common. */
  Class<?> family() {
    return family;
  }

  /** The classes of the values. */
  Iterable<Class<?>> types() {
    return kinds.keySet();
  }

  /** The records by kind, in the order in which a message lists them. */
  Map<String, RecordType> byKind() {
    return byKind;
  }

  @Override
  public Object read(JsonInput in) {
    if (in.token() != JsonToken.START_OBJECT) {
      return in.unexpected(expected(), null);
    }
    TokenStreamLocation at = in.location();
    if (!in.isReplaying()) {
      if (in.next() == JsonToken.PROPERTY_NAME && in.name().equals(KIND)) {
        in.enter(KIND);
        in.next();
        Object type = typeAt(in);
        in.leave();
        return readFields(type, in, at, KIND_ALONE, true);
      }
      in.recordFrom(at, KIND_ALONE);
    }
    return readRecorded(in, at, KIND_ALONE);
  }

  /**
   * Reads an object of which the input knows the kind already, because it has looked ahead.
   *
   * @param further names of the fields that are none of the value's
   */
  Object readRecorded(JsonInput in, TokenStreamLocation at, List<String> further) {
    in.enter(KIND);
    Object type = in.atRecorded(KIND, () -> typeAt(in));
    if (type == null) {
      type = in.refuseMissing(at, KIND, expectedKind() + PlainMapper.KIND_HINT);
    }
    in.leave();
    return readFields(type, in, at, further, false);
  }

  private Object readFields(
      Object type, JsonInput in, TokenStreamLocation at, List<String> further, boolean kindRead) {
    in.next();
    if (type instanceof RecordType record) {
      return record.readFields(in, at, further, kindRead);
    } else if (type instanceof HostKind host) {
      return host.read(in, at, kindRead);
    }
    in.skipToEndOfObject();
    return FAILED;
  }

  /** Returns the type that the kind here names, or {@link #FAILED}. */
  private Object typeAt(JsonInput in) {
    if (in.token() == JsonToken.VALUE_STRING) {
      String kind = in.text();
      RecordType known = byKind.get(kind);
      if (known != null) {
        return known;
      }
      HostKind host = hosts.byKind(kind);
      if (host != null) {
        return host;
      } else if (hosts.isHosts(kind)) {
        return in.refuse(in.location(), hosts.unknown(kind), in.shown());
      }
    }
    return in.unexpected(expectedKind(), null);
  }

  @Override
  public void write(Object value, JsonOutput out) {
    HostKind host = kinds.containsKey(value.getClass()) ? null : hosts.of(value, out);
    if (host != null) {
      host.write(value, out);
    } else {
      out.beginObject();
      writeFields(value, out);
      out.endObject();
    }
  }

  /** Writes the kind and the fields into an object that was begun. */
  void writeFields(Object value, JsonOutput out) {
    String kind = kinds.get(value.getClass());
    RecordType record = kind == null ? null : byKind.get(kind);
    if (kind == null || record == null) {
      throw new RenderException(
          out.place(),
          "no writer for "
              + value.getClass().getName()
              + " in format json; known kinds of "
              + what
              + " are "
              + String.join(", ", byKind.keySet())
              + hosts.advice());
    }
    out.name(KIND);
    out.text(kind);
    record.writeFields(value, out);
  }

  @Override
  public String expected() {
    return "an object, such as {\"kind\": \"" + byKind.keySet().iterator().next() + "\", …}";
  }

  private String expectedKind() {
    return "a kind of "
        + what
        + ", one of "
        + byKind.keySet().stream().map(kind -> '"' + kind + '"').collect(Collectors.joining(", "));
  }

  /**
   * One class of a family where no other is possible, such as a host's field for a dispatch. The
   * kind is written there too, and need not be there to be read.
   *
   * @param family the family
   * @param type the class
   */
  record Member(FamilyType family, Class<?> type) implements JsonType {

    @Override
    public Object read(JsonInput in) {
      if (in.token() != JsonToken.START_OBJECT) {
        return in.unexpected(expected(), null);
      }
      TokenStreamLocation at = in.location();
      in.next();
      in.recordFrom(at, KIND_ALONE);
      in.enter(KIND);
      Object found = in.atRecorded(KIND, () -> kindAt(in));
      in.leave();
      Object record = found == FAILED ? FAILED : record();
      return family.readFields(record, in, at, KIND_ALONE, false);
    }

    private Object kindAt(JsonInput in) {
      return in.token() == JsonToken.VALUE_STRING && in.text().equals(kind())
          ? kind()
          : in.unexpected("\"" + kind() + "\"", null);
    }

    private String kind() {
      return Objects.requireNonNull(family.kinds.get(type));
    }

    private RecordType record() {
      return Objects.requireNonNull(family.byKind.get(kind()));
    }

    @Override
    public void write(Object value, JsonOutput out) {
      family.write(value, out);
    }

    @Override
    public String expected() {
      return record().expected();
    }
  }
}
