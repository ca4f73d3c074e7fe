package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.law.DecreeText;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleEntry;
import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Test;

/**
 * The clauses that rules quote are in the decree; {@code law/nd30-2020.txt} keeps the paragraphs
 * they come from.
 */
class QuotedClausesTest {

  private static final Map<String, String> OFFICIAL_FILES =
      Map.of(
          "Nghị định", "nghi-dinh.txt",
          "Phụ lục I", "phu-luc-1-the-thuc.txt",
          "Phụ lục II", "phu-luc-2-viet-hoa.txt",
          "Phụ lục VI", "phu-luc-6-he-thong-quan-ly-tai-lieu-dien-tu.txt");

  @Test
  void quotedClausesAreInTheDecree() throws IOException {
    Map<String, List<String>> paragraphs = keptParagraphs();
    int quoted = 0;
    for (RegulationEntry law : RegulationCatalogue.standard().entries()) {
      for (RuleEntry entry : law.rules().entries()) {
        if (entry.basis() instanceof Basis.Clause clause) {
          quoted++;
          String part = DecreeText.part(clause);
          assertThat(clause.document().toString()).isEqualTo("30/2020/NĐ-CP");
          assertThat(paragraphs.get(part))
              .as("%s quotes %s", entry.id(), clause.location())
              .anyMatch(paragraph -> paragraph.contains(plain(clause.quote())));
        }
      }
    }
    assertThat(quoted).isPositive();
  }

  @Test
  void keptParagraphsAreInTheOfficialText() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeTrue(
        shared != null, "Skipped: the official text is not at hand; set -Dcongvan.shared=<folder>");
    Path law = Path.of(Objects.requireNonNull(shared), "law", "nd30-2020");
    for (Map.Entry<String, List<String>> part : keptParagraphs().entrySet()) {
      String file = Objects.requireNonNull(OFFICIAL_FILES.get(part.getKey()));
      String official = plain(Files.readString(law.resolve(file)));
      assertThat(part.getValue())
          .isNotEmpty()
          .allSatisfy(paragraph -> assertThat(official).contains(paragraph));
    }
  }

  private static Map<String, List<String>> keptParagraphs() throws IOException {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    try (InputStream stream = QuotedClausesTest.class.getResourceAsStream("/law/nd30-2020.txt")) {
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
    }
    return parts;
  }

  private static String plain(String text) {
    return VietnameseText.normalize(VietnameseText.collapseWhiteSpace(text));
  }
}
