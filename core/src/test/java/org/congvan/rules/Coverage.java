package org.congvan.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What each sentence of Decree 30/2020/NĐ-CP on form comes to, read from {@code
 * law/nd30-2020-coverage.txt}, whose head says how a row is written.
 *
 * @param sentences the sentences in the order of the decree
 */
record Coverage(List<Sentence> sentences) {

  /** What a row names. */
  enum Kind {
    RULE,
    TEST,
    REASON,
    HEADING,
    DEFINITION
  }

  /**
   * One way in which a sentence is judged, proved, or known not to be judged.
   *
   * @param name the rule, or class and method of the test; empty for other kinds
   * @param note what is proved, or why not; may be empty
   */
  record Row(Kind kind, String name, String note) {}

  /**
   * A sentence with its rows.
   *
   * @param location such as {@code "Phụ lục I, Phần I, II.6.a"}
   */
  record Sentence(String location, String words, List<Row> rows) {

    boolean isRequirement() {
      return !has(Kind.HEADING) && !has(Kind.DEFINITION) || has(Kind.RULE) || has(Kind.TEST);
    }

    boolean has(Kind kind) {
      return rows.stream().anyMatch(row -> row.kind() == kind);
    }
  }

  static Coverage kept() {
    try (InputStream stream =
        Objects.requireNonNull(Coverage.class.getResourceAsStream("/law/nd30-2020-coverage.txt"))) {
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Coverage read(String text) {
    List<Sentence> sentences = new ArrayList<>();
    String location = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        location = line.substring(3);
      } else if (line.startsWith("> ")) {
        sentences.add(new Sentence(location, line.substring(2), new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        if (sentences.isEmpty()) {
          throw new IllegalStateException("A row fits no sentence: " + line);
        }
        sentences.get(sentences.size() - 1).rows().add(row(line));
      }
    }
    return new Coverage(List.copyOf(sentences));
  }

  private static Row row(String line) {
    String[] parts = line.split(":? ", 2);
    Kind kind =
        List.of(Kind.values()).stream()
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(parts[0]))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No such row: " + line));
    String rest = parts.length == 1 ? "" : parts[1];
    if (kind == Kind.REASON) {
      return new Row(kind, "", rest);
    }
    String[] named = rest.split(": ", 2);
    return new Row(kind, named[0], named.length == 1 ? "" : named[1]);
  }

  /** The last row of the sentence that names the rule, if one at the place does. */
  Optional<Sentence> findRule(String location, String rule) {
    return sentences.stream()
        .filter(each -> each.location().equals(location))
        .filter(
            each ->
                each.rows().stream()
                    .anyMatch(row -> row.kind() == Kind.RULE && row.name().equals(rule)))
        .findFirst();
  }
}
