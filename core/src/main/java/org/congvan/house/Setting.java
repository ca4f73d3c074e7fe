package org.congvan.house;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.FormatFault;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * One setting of a house style, such as {@code size.body = 13 pt}.
 *
 * @param line the line that it is on, beginning with 1; 0 where it comes from no file
 * @param key the key, in composed letters
 * @param value the value, in composed letters and without white space at its ends; not empty
 */
record Setting(int line, String key, String value) {

  static Setting of(int line, String key, String value) {
    String name = VietnameseText.normalize(key.strip());
    String text = VietnameseText.normalize(value.strip());
    if (text.isEmpty()) {
      throw new Setting(line, name, "")
          .refused("a value is missing; leave the line out, or give one");
    }
    return new Setting(line, name, text);
  }

  static List<Setting> all(Map<String, String> settings) {
    return settings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> of(0, each.getKey(), each.getValue()))
        .toList();
  }

  /** Makes something of the value; its refusal gets the place. */
  <T> T as(Function<String, T> reading) {
    try {
      return reading.apply(value);
    } catch (IllegalArgumentException wrong) {
      throw refused(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  DocumentFormatException refused(String problem) {
    return refused(problem, null);
  }

  private DocumentFormatException refused(String problem, @Nullable Throwable cause) {
    return at(
        line, DocumentFormatException.shown(key + " = " + value) + ": " + problem, value, cause);
  }

  /** The refusal of a line, which whoever catches it can ask for its number. */
  static DocumentFormatException at(
      int line, String problem, @Nullable String value, @Nullable Throwable cause) {
    String message = (line == 0 ? "" : "line " + line + ": ") + problem;
    return new DocumentFormatException(
        message, List.of(new FormatFault("", "", line, 0, value, null, problem)), cause);
  }
}
