package org.congvan.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A list kept beside the tests: entries {@code slip: title} with lines {@code key = value} below, a
 * key given again adds a value; lines above the first entry are the list's own.
 *
 * @param head the values above the first entry
 * @param entries the entries in their order
 */
record ClerkList(Map<String, List<String>> head, List<Entry> entries) {

  /** One entry; shown by its title when a test fails. */
  record Entry(String title, Map<String, List<String>> values) {

    String one(String key) {
      List<String> found = all(key);
      if (found.size() != 1) {
        throw new AssertionError(title + " needs one " + key + ": " + found);
      }
      return found.get(0);
    }

    List<String> all(String key) {
      return values.getOrDefault(key, List.of());
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static ClerkList read(String file) {
    Map<String, List<String>> head = new LinkedHashMap<>();
    List<Entry> entries = new ArrayList<>();
    Map<String, List<String>> values = head;
    for (String line : text(file).lines().toList()) {
      String[] pair = line.split(" = ", 2);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (pair.length == 2 && pair[0].matches("[A-Za-z0-9-]+")) {
        values.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(pair[1]);
      } else {
        values = new LinkedHashMap<>();
        entries.add(new Entry(line.substring(line.indexOf(": ") + 2), values));
      }
    }
    return new ClerkList(head, entries);
  }

  static String text(String file) {
    try (InputStream in = ClerkList.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
