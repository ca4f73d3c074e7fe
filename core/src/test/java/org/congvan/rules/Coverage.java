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
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleId;
import org.congvan.text.VietnameseText;

/**
 * What each sentence of Decree 30/2020/NĐ-CP on form comes to, read from {@code
 * requirement/nd30-2020.txt}, whose head says how a row is written.
 *
 * @param sentences the sentences in the order of the decree
 */
record Coverage(List<Sentence> sentences) {

  /** What a row names. */
  enum Kind {
    RULE,
    TEST,
    FORM,
    WHEN,
    REASON,
    HEADING,
    DEFINITION
  }

  /**
   * One way in which a sentence is judged, proved, or known not to be judged.
   *
   * @param name the rule, class and method of the test, or the check of a file; empty for other
   *     kinds
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
      return has(Kind.RULE)
          || has(Kind.TEST)
          || has(Kind.FORM)
          || !(has(Kind.HEADING) || has(Kind.DEFINITION));
    }

    /** Whether it stands at a place, or in a point of that place. */
    boolean isAt(String place) {
      return location.equals(place)
          || location.startsWith(place + " ")
          || location.startsWith(place + ".");
    }

    boolean has(Kind kind) {
      return rows.stream().anyMatch(row -> row.kind() == kind);
    }
  }

  static Coverage kept() {
    try (InputStream stream =
        Objects.requireNonNull(
            Coverage.class.getResourceAsStream("/org/congvan/requirement/nd30-2020.txt"))) {
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

  /** The text with a row for a rule below the sentence that its clause quotes. */
  static String withRule(String text, Basis.Clause clause, RuleId rule) {
    List<String> lines = new ArrayList<>();
    String location = "";
    boolean added = false;
    for (String line : text.lines().toList()) {
      lines.add(line);
      if (line.startsWith("## ")) {
        location = line.substring(3);
      } else if (!added && line.startsWith("> ")) {
        Sentence sentence = new Sentence(location, line.substring(2), List.of());
        String words = letters(sentence.words());
        String quote = letters(clause.quote());
        if (sentence.isAt(clause.location()) && (words.contains(quote) || quote.contains(words))) {
          lines.add("rule " + rule);
          added = true;
        }
      }
    }
    if (!added) {
      throw new IllegalStateException(
          "No sentence at " + clause.location() + " for " + rule + ": " + clause.quote());
    }
    return String.join("\n", lines) + "\n";
  }

  /**
   * Letters and digits alone: how lines are broken and filled with dots is no part of the words.
   */
  static String letters(String text) {
    return VietnameseText.normalize(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
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
    if (kind == Kind.WHEN) {
      return new Row(kind, rest, "");
    }
    String[] named = rest.split(": ", 2);
    return new Row(kind, named[0], named.length == 1 ? "" : named[1]);
  }

  /** The sentence at the place that names the rule, if one does. */
  Optional<Sentence> findRule(String location, String rule) {
    return sentences.stream()
        .filter(each -> each.isAt(location))
        .filter(
            each ->
                each.rows().stream()
                    .anyMatch(row -> row.kind() == Kind.RULE && row.name().equals(rule)))
        .findFirst();
  }
}
