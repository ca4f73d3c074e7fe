package org.congvan.read.docx.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cases of a file of rows with tabs between their fields. */
final class Cases {

  /** A row; a field that is not there is empty. */
  record Row(List<String> fields) {

    String get(int field) {
      return field < fields.size() ? fields.get(field).replace("\\n", "\n") : "";
    }

    @Override
    public String toString() {
      return String.join(" | ", fields);
    }
  }

  private Cases() {}

  static List<Row> rows(String name) {
    List<Row> rows = new ArrayList<>();
    for (String line : text(name).lines().toList()) {
      if (!line.startsWith("#")) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
          fields.add(line.substring(from, tab));
          from = tab + 1;
        }
        fields.add(line.substring(from));
        rows.add(new Row(fields));
      }
    }
    return rows;
  }

  static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(Cases.class.getResourceAsStream("/content/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
