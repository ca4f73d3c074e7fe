package org.congvan.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.regulation.Basis;
import org.congvan.text.VietnameseText;

/**
 * The paragraphs of Decree 30/2020/NĐ-CP that rules and layouts quote, by the part of the decree
 * ({@code "Nghị định"}, {@code "Phụ lục I"}, {@code "Phụ lục VI"}); kept in {@code
 * law/nd30-2020.txt}, so that checking a quote needs nothing beside the project.
 */
public final class DecreeText {
  private final Map<String, List<String>> paragraphs;

  private DecreeText(Map<String, List<String>> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Reads the kept paragraphs. */
  public static DecreeText kept() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    try (InputStream stream = DecreeText.class.getResourceAsStream("/law/nd30-2020.txt")) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (line.startsWith("## ")) {
          current = new ArrayList<>();
          parts.put(line.substring(3), current);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          current.add(plain(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DecreeText(parts);
  }

  /** Returns the paragraphs by the part of the decree. */
  public Map<String, List<String>> paragraphs() {
    return paragraphs;
  }

  /** Returns whether the quoted words stand in one paragraph of the part that the clause names. */
  public boolean holds(Basis.Clause clause) {
    String quote = plain(clause.quote());
    return clause.document().toString().equals("30/2020/NĐ-CP")
        && paragraphs.getOrDefault(part(clause), List.of()).stream()
            .anyMatch(p -> p.contains(quote));
  }

  /** Returns the part of the decree that a clause stands in, such as {@code "Phụ lục I"}. */
  public static String part(Basis.Clause clause) {
    String location = clause.location();
    return location.startsWith("Phụ lục ") ? location.split(",", 2)[0] : "Nghị định";
  }

  /** Composes letters and makes one space of white space. */
  public static String plain(String text) {
    return VietnameseText.normalize(VietnameseText.collapseWhiteSpace(text));
  }
}
