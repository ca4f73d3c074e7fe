package org.congvan.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Rows of a table of test data: comment lines begin with #, the first other line names columns. */
final class DataFile {
  private DataFile() {}

  static List<List<String>> rows(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream("/scan/" + name);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> Arrays.stream(line.split("\t", -1)).map(DataFile::unescaped).toList())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < cell.length()) {
      char c = cell.charAt(at++);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escaped = cell.charAt(at++);
      switch (escaped) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'u' -> {
          text.append((char) Integer.parseInt(cell.substring(at, at + 4), 16));
          at += 4;
        }
        default -> text.append(escaped);
      }
    }
    return text.toString();
  }
}
