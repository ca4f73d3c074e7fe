package org.congvan.render.json;

import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.congvan.body.CustomBlock;
import org.congvan.render.RenderException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * The kinds of a family that a host has added, such as {@code custom:score-table} to the blocks;
 * immutable.
 */
final class HostKinds {

  static final String PREFIX = "custom:";

  private final String what;
  private final @Nullable String method;
  private final Map<String, HostKind> byKind;

  private HostKinds(String what, @Nullable String method, Map<String, HostKind> byKind) {
    this.what = what;
    this.method = method;
    this.byKind = byKind;
  }

  /** A family that is closed to hosts; it has a name for messages, such as {@code inline}. */
  static HostKinds closed(String what) {
    return new HostKinds(what, null, Map.of());
  }

  /** A family that has no kinds of a host yet; the method adds them. */
  static HostKinds open(String what, String method) {
    return new HostKinds(what, method, Map.of());
  }

  /**
   * Returns these kinds and one more.
   *
   * @throws IllegalArgumentException if the name has other characters or is taken
   */
  HostKinds with(String name, Class<?> type) {
    if (Modifier.isAbstract(Objects.requireNonNull(type, "type").getModifiers())) {
      throw new IllegalArgumentException(
          type
              + " cannot be read by itself; expected a class that is not abstract, or both a"
              + " serializer and a deserializer");
    }
    return with(name, new HostKind(name, type, null, null));
  }

  /**
   * Returns these kinds and one more, with what writes and reads its fields.
   *
   * @throws IllegalArgumentException if the name has other characters or is taken
   */
  <T> HostKinds with(
      String name,
      Class<T> type,
      ValueSerializer<? super T> serializer,
      ValueDeserializer<? extends T> deserializer) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(serializer, "serializer");
    Objects.requireNonNull(deserializer, "deserializer");
    return with(name, new HostKind(name, type, serializer, deserializer));
  }

  private HostKinds with(String name, HostKind kind) {
    Objects.requireNonNull(name, "kind");
    if (ModelTypes.standard().ours().containsKey(kind.type())) {
      throw new IllegalArgumentException(
          kind.type() + " has its kind already; expected a class of your own");
    }
    if (name.isEmpty()
        || !name.chars()
            .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
      throw new IllegalArgumentException(
          "Kind of a custom "
              + what
              + " must be lower-case letters, digits and hyphens: \""
              + name
              + "\"; expected such as score-table");
    }
    Map<String, HostKind> more = new LinkedHashMap<>(byKind);
    if (more.putIfAbsent(PREFIX + name, kind) != null) {
      throw new IllegalArgumentException(
          "Kind of a custom " + what + " is taken already: \"" + name + "\"");
    }
    return new HostKinds(what, method, more);
  }

  /** What the family is called in messages. */
  String what() {
    return what;
  }

  /** The kinds as they are written, such as {@code custom:score-table}. */
  Set<String> kinds() {
    return byKind.keySet();
  }

  /** Hands a mapper the serializers and deserializers of the host. */
  void addTo(SimpleSerializers serializers, SimpleDeserializers deserializers) {
    byKind.values().forEach(kind -> kind.addTo(serializers, deserializers));
  }

  /** The kinds as Jackson names subtypes. */
  Stream<NamedType> names() {
    return byKind.entrySet().stream()
        .map(each -> new NamedType(each.getValue().type(), each.getKey()));
  }

  @Nullable HostKind byKind(String kind) {
    return byKind.get(kind);
  }

  /** Whether a kind is one that only a host can add. */
  boolean isHosts(String kind) {
    return method != null && kind.startsWith(PREFIX);
  }

  /** Returns the message for a kind that the host has not added. */
  String unknown(String kind) {
    return "no type for custom "
        + what
        + " "
        + Excerpt.quoted(kind.substring(PREFIX.length()))
        + "; expected one of "
        + byKind.values().stream().map(HostKind::name).sorted().toList()
        + ", or add one with CongvanModule."
        + method;
  }

  /** Returns what a message adds where a value has no kind. */
  String advice() {
    return method == null ? "" : "; add yours with CongvanModule." + method;
  }

  /** Returns the kind of a host's value; null for a value that is none of a host's. */
  @Nullable HostKind of(Object value, JsonOutput out) {
    if (value instanceof CustomBlock block) {
      return ofBlock(block, out);
    }
    for (HostKind kind : byKind.values()) {
      if (kind.holds(value)) {
        return kind;
      }
    }
    return null;
  }

  private HostKind ofBlock(CustomBlock block, JsonOutput out) {
    String name;
    try {
      name = block.kind();
    } catch (RuntimeException failed) {
      throw new RenderException(out.place(), "kind() failed: " + Excerpt.message(failed), failed);
    }
    if (name == null) {
      throw new RenderException(
          out.place(),
          "kind() of "
              + block.getClass().getName()
              + " returned null; expected lower-case letters, digits and hyphens, such as"
              + " score-table");
    }
    HostKind entry = byKind.get(PREFIX + name);
    if (entry == null || !entry.holds(block)) {
      throw new RenderException(
          out.place(),
          "no writer for "
              + block.getClass().getName()
              + " in format json; add it with CongvanModule.withBlock("
              + Excerpt.quoted(name)
              + ", …)");
    }
    return entry;
  }
}
