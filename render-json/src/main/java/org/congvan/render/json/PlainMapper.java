package org.congvan.render.json;

import java.util.Arrays;
import java.util.Locale;
import tools.jackson.core.JsonToken;

/**
 * Recognises JSON that a mapper wrote without {@link CongvanModule}, such as {@code "code":
 * {"repaired": false}}, so that a message can name the module.
 */
final class PlainMapper {

  /** What a message adds where a kind is missing. */
  static final String KIND_HINT = "; a mapper writes it if it has CongvanModule";

  /** What a message adds where the first field of a text is missing. */
  static final String SCHEMA_HINT = "; what a mapper wrote is read by a mapper with CongvanModule";

  private static final String HINT =
      "; a mapper without CongvanModule writes this: add the module to the mapper that wrote it";

  private PlainMapper() {}

  /** Returns what a message adds where an object is found in place of a text of ours. */
  static String hint(JsonInput in, Class<?> type) {
    boolean ours = type.getName().startsWith("org.congvan.");
    return ours && in.token() == JsonToken.START_OBJECT ? HINT : "";
  }

  /** Returns what a message adds where an unknown field is named after a getter of the type. */
  static String hint(String name, Class<?> type) {
    if (name.isEmpty()) {
      return "";
    }
    String rest = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    boolean getter =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .anyMatch(
                method ->
                    method.getName().equals("is" + rest) || method.getName().equals("get" + rest));
    return getter ? HINT : "";
  }
}
