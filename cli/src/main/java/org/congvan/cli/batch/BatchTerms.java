package org.congvan.cli.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must be the same when a batch goes on (điều kiện của đợt xuất), such as {@code format:
 * docx,pdf}: else part of the files would be made one way and part another.
 *
 * @param values the values by their names, in the order in which they are written and compared
 */
public record BatchTerms(Map<String, String> values) {

  /**
   * Copies the values.
   *
   * @throws IllegalArgumentException if a name or value would break its line
   */
  public BatchTerms {
    Map<String, String> copied = new LinkedHashMap<>(values);
    copied.forEach(
        (name, value) -> {
          if (name.isEmpty() || !isOneColumn(name) || !isOneColumn(value)) {
            throw new IllegalArgumentException(
                "Terms of a batch must be without tabs and line breaks: " + name + ": " + value);
          }
        });
    values = copied;
  }

  private static boolean isOneColumn(String text) {
    return text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r');
  }

  /** The terms a line each, name and value with a tab between. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    values.forEach((name, value) -> lines.add(name + '\t' + value));
    return lines;
  }

  /**
   * Says in what these terms are not those that were written.
   *
   * @param written the lines
   * @return such as {@code format was docx and is now pdf}; empty if they are the same
   */
  Optional<String> findDifference(List<String> written) {
    Map<String, String> before = new LinkedHashMap<>();
    for (String line : written) {
      int tab = line.indexOf('\t');
      before.put(line.substring(0, Math.max(tab, 0)), line.substring(tab + 1));
    }
    for (Map.Entry<String, String> term : values.entrySet()) {
      String earlier = before.getOrDefault(term.getKey(), "not given");
      if (!earlier.equals(term.getValue())) {
        return Optional.of(term.getKey() + " was " + earlier + " and is now " + term.getValue());
      }
    }
    return Optional.empty();
  }
}
