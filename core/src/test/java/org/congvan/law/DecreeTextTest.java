package org.congvan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.code.DocumentCode;
import org.congvan.regulation.Basis;
import org.junit.jupiter.api.Test;

class DecreeTextTest {
  private static final Map<String, String> OFFICIAL_FILES =
      Map.of(
          "Nghị định", "nghi-dinh.txt",
          "Phụ lục I", "phu-luc-1-the-thuc.txt",
          "Phụ lục II", "phu-luc-2-viet-hoa.txt",
          "Phụ lục VI", "phu-luc-6-he-thong-quan-ly-tai-lieu-dien-tu.txt");
  private static final DocumentCode DECREE = DocumentCode.parse("30/2020/NĐ-CP");
  private static final String MARGINS =
      "Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm";

  @Test
  void holds_wordsThatStandThere() {
    assertThat(DecreeText.kept().holds(new Basis.Clause(DECREE, "Phụ lục I, I.3", MARGINS)))
        .isTrue();
  }

  @Test
  void holds_notOtherWordsPartsOrDocuments() {
    DecreeText text = DecreeText.kept();
    String other = MARGINS.replace("25 mm", "26 mm");
    DocumentCode circular = DocumentCode.parse("01/2011/TT-BNV");

    assertThat(text.holds(new Basis.Clause(DECREE, "Phụ lục I, I.3", other))).isFalse();
    assertThat(text.holds(new Basis.Clause(DECREE, "Điều 8", MARGINS))).isFalse();
    assertThat(text.holds(new Basis.Clause(circular, "Phụ lục I, I.3", MARGINS))).isFalse();
  }

  @Test
  void keptParagraphs_standInTheOfficialText() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeTrue(
        shared != null, "Skipped: the official text is not at hand; set -Dcongvan.shared=<folder>");
    Path law = Path.of(Objects.requireNonNull(shared), "law", "nd30-2020");
    Map<String, List<String>> kept = DecreeText.kept().paragraphs();

    assertThat(kept.keySet()).isEqualTo(OFFICIAL_FILES.keySet());
    for (Map.Entry<String, String> part : OFFICIAL_FILES.entrySet()) {
      String official = DecreeText.plain(Files.readString(law.resolve(part.getValue())));
      assertThat(kept.get(part.getKey()))
          .isNotEmpty()
          .allSatisfy(paragraph -> assertThat(official).contains(paragraph));
    }
  }
}
