package org.congvan.replacement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.reference.CitedDate;
import org.congvan.regulation.Confidence;
import org.congvan.text.DocumentFormatException;

/** Reads a table of replacements from lines of fields with tabs between. */
final class ReplacementReader {

  private static final String NONE = "-";
  private static final int FIELDS = 6;

  private final BufferedReader lines;
  private int number;

  ReplacementReader(Reader in) {
    this.lines = new BufferedReader(in);
  }

  static ReplacementTable shipped(String resource) {
    try (InputStream in = ReplacementReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Table is not in the jar: " + resource);
      }
      return new ReplacementReader(new InputStreamReader(in, StandardCharsets.UTF_8)).read();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the table " + resource, failure);
    }
  }

  ReplacementTable read() throws IOException {
    String[] head = {};
    List<Replacement> replacements = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      try {
        if (head.length == 0) {
          head = head(line, fields);
        } else {
          replacements.add(replacement(line, fields));
        }
      } catch (IllegalArgumentException | DateTimeException wrong) {
        throw new DocumentFormatException(
            "Line " + number + " of the table of replacements: " + wrong.getMessage(), wrong);
      }
    }
    if (head.length == 0) {
      throw new DocumentFormatException(
          "Table of replacements has no first line; expected such as replacements,"
              + " thay-the-quang-tri, 1 with tabs between");
    }
    try {
      return ReplacementTable.of(head[1], head[2], replacements);
    } catch (IllegalArgumentException wrong) {
      throw new DocumentFormatException("Table of replacements: " + wrong.getMessage(), wrong);
    }
  }

  private static String[] head(String line, String[] fields) {
    if (fields.length != 3 || !fields[0].equals("replacements")) {
      throw DocumentFormatException.cannotRead(
          "first row", line, "replacements, its name and version with tabs between");
    }
    return fields;
  }

  private static Replacement replacement(String line, String[] fields) {
    if (fields.length != FIELDS) {
      throw DocumentFormatException.cannotRead(
          "row", line, "document, issued, by, from, source, confidence with tabs between");
    }
    return new Replacement(
        DocumentCode.parse(fields[0]),
        fields[1].equals(NONE) ? null : CitedDate.parse(fields[1]),
        DocumentCode.parse(fields[2]),
        day(fields[3]),
        fields[4],
        confidence(fields[5]));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      throw DocumentFormatException.cannotRead("day", text, "such as 2020-03-05", wrong);
    }
  }

  private static Confidence confidence(String name) {
    for (Confidence each : Confidence.values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw DocumentFormatException.cannotRead(
        "confidence", name, "one of " + Arrays.toString(Confidence.values()));
  }
}
