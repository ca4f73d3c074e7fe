package org.congvan.rules.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The rows of a table beside these classes: fields between tabs, comments after {@code #}. */
final class TableRows {

  private TableRows() {}

  static <T> List<T> read(String resource, int fields, Function<String[], T> row) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TableRows.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(
              line -> {
                String[] parts = line.split("\t", -1);
                if (parts.length != fields) {
                  throw new IllegalStateException(
                      resource + " must have " + fields + " fields on each line: " + line);
                }
                return row.apply(parts);
              })
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read " + resource, broken);
    }
  }
}
