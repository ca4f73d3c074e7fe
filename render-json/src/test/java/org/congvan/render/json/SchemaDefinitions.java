package org.congvan.render.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The definitions ({@code $defs}) that a JSON Schema collects while it is made: one for each type,
 * by the type's name, such as {@code LegalReference}. Not thread-safe.
 */
final class SchemaDefinitions {

  /** Names that a published schema keeps although the type has another name now. */
  private static final Map<String, String> KEPT_NAMES =
      Map.of(
          "DocumentIdentity", "JudgedDocument",
          "Illustration", "Figure",
          "NotEvaluatedReason", "Obstacle",
          "NotEvaluatedReasonKind", "ObstacleKind");

  private final Map<String, Map<String, ?>> byName = new TreeMap<>();
  private final Map<String, Class<?>> types = new HashMap<>();
  private final ConstructorBounds bounds = new ConstructorBounds(this);

  /** Returns what constructors refuse. */
  ConstructorBounds bounds() {
    return bounds;
  }

  /**
   * Returns a schema that refers to the definition of a type.
   *
   * @param type the type
   * @param definition makes the definition; called once, and may refer to the type itself
   */
  Map<String, Object> reference(Class<?> type, Supplier<Map<String, ?>> definition) {
    String name = name(type);
    Class<?> taken = types.putIfAbsent(name, type);
    if (taken == null) {
      byName.put(name, definition.get());
    } else if (taken != type) {
      throw new AssertionError("Two definitions of one name: " + taken + " and " + type);
    }
    return reference(name);
  }

  /** Returns a schema that refers to a definition which is no type's own. */
  Map<String, Object> reference(String name, Map<String, ?> definition) {
    byName.putIfAbsent(name, definition);
    return reference(name);
  }

  /** Returns the definitions, in the order of their names. */
  Map<String, ?> all() {
    return byName;
  }

  /** Returns the words of a type's name, such as {@code Legal reference}. */
  static String title(Class<?> type) {
    String words = name(type).replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    StringBuilder title = new StringBuilder(words);
    for (int i = 1; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        title.setCharAt(i, (char) (c - 'A' + 'a'));
      }
    }
    return title.toString();
  }

  /** A nested type is called by both names: {@code BasisClause}. */
  private static String name(Class<?> type) {
    if (type.getEnclosingClass() == RollupRows.class) {
      return type.getSimpleName();
    }
    String qualified = type.getName();
    String name = qualified.substring(qualified.lastIndexOf('.') + 1).replace("$", "");
    return KEPT_NAMES.getOrDefault(name, name);
  }

  private static Map<String, Object> reference(String name) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$ref", "#/$defs/" + name);
    return schema;
  }
}
