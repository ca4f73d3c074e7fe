package org.congvan.scan.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of words beside a class: columns separated by tabs, lines of comments start with #. */
public final class WordTable {
  private WordTable() {}

  /**
   * Returns the rows without the first, which names the columns.
   *
   * @param beside the class beside which the table is
   * @throws IllegalStateException if there is no such table, or a row has other columns
   */
  public static List<String[]> rows(Class<?> beside, String name, int columns) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Table is not in the jar: " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> row(line, name, columns))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the table " + name, failure);
    }
  }

  private static String[] row(String line, String name, int columns) {
    String[] row = line.split("\t", -1);
    if (row.length != columns) {
      throw new IllegalStateException(
          "Row of " + name + " must have " + columns + " columns: " + line);
    }
    return row;
  }
}
