package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks like a citation and is none gives nothing, alone and inside a sentence. */
class LookAlikesTest {

  static List<List<String>> rows() {
    return DataFile.rows("look-alikes.tsv");
  }

  static List<List<String>> rowsInSentences() {
    return rows().stream().filter(row -> !row.get(0).equals("own number")).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void lookAlike_isNotFound(List<String> row) {
    assertThat(CitationScanner.standard().scan(row.get(1))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rowsInSentences")
  void lookAlikeInASentence_isNotFound(List<String> row) {
    String text = "Theo đó, " + row.get(1) + " là đúng.";

    assertThat(CitationScanner.standard().scan(text)).isEmpty();
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
  }
}
