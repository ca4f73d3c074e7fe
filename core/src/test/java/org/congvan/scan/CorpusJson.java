package org.congvan.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a line of the corpus: objects, lists, texts, numbers, true, false and null. */
final class CorpusJson {
  private final String line;
  private int at;

  private CorpusJson(String line) {
    this.line = line;
  }

  @SuppressWarnings("unchecked")
  static Map<String, @Nullable Object> object(String line) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(new CorpusJson(line).value());
  }

  private @Nullable Object value() {
    skip();
    char c = line.charAt(at);
    return switch (c) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> text();
      default -> word();
    };
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    at++;
    skip();
    while (line.charAt(at) != '}') {
      skip();
      String name = text();
      skip();
      at++;
      object.put(name, value());
      skip();
      if (line.charAt(at) == ',') {
        at++;
        skip();
      }
    }
    at++;
    return object;
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> list = new ArrayList<>();
    at++;
    skip();
    while (line.charAt(at) != ']') {
      list.add(value());
      skip();
      if (line.charAt(at) == ',') {
        at++;
        skip();
      }
    }
    at++;
    return list;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    at++;
    while (line.charAt(at) != '"') {
      char c = line.charAt(at++);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escaped = line.charAt(at++);
      switch (escaped) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'f' -> text.append('\f');
        case 'b' -> text.append('\b');
        case 'u' -> {
          text.append((char) Integer.parseInt(line.substring(at, at + 4), 16));
          at += 4;
        }
        default -> text.append(escaped);
      }
    }
    at++;
    return text.toString();
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
      default -> Double.valueOf(word).intValue();
    };
  }

  private void skip() {
    while (line.charAt(at) == ' ') {
      at++;
    }
  }
}
