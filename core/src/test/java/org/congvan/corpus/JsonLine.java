package org.congvan.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a line of the corpus; its numbers keep all their digits. */
public final class JsonLine {
  private final String line;
  private int at;

  private JsonLine(String line) {
    this.line = line;
  }

  /** Returns the object of a line: texts, numbers, true, false, null, lists and objects. */
  @SuppressWarnings("unchecked")
  public static Map<String, @Nullable Object> object(String line) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(new JsonLine(line).value());
  }

  private @Nullable Object value() {
    return switch (next()) {
      case '{' -> members();
      case '[' -> items();
      case '"' -> text();
      default -> word();
    };
  }

  private Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    at++;
    while (more('}')) {
      next();
      String name = text();
      next();
      at++;
      members.put(name, value());
    }
    return members;
  }

  private List<@Nullable Object> items() {
    List<@Nullable Object> items = new ArrayList<>();
    at++;
    while (more(']')) {
      items.add(value());
    }
    return items;
  }

  /** Passes a comma; false at the closing bracket, which it passes too. */
  private boolean more(char closing) {
    if (next() == ',') {
      at++;
    }
    if (next() != closing) {
      return true;
    }
    at++;
    return false;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    at++;
    while (line.charAt(at) != '"') {
      char c = line.charAt(at++);
      text.append(c == '\\' ? escaped() : c);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char c = line.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'b' -> '\b';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(line.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }

  private @Nullable Object word() {
    int from = at;
    while (at < line.length() && ",]} ".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    String word = line.substring(from, at);
    return switch (word) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> new BigDecimal(word);
    };
  }

  private char next() {
    while (line.charAt(at) == ' ') {
      at++;
    }
    return line.charAt(at);
  }
}
