package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of many forms, with all that must be found in each. */
class CitationCasesTest {

  static List<List<String>> rows() {
    return DataFile.rows("citations.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void sentence_givesItsCitations(List<String> row) {
    List<FoundCitation> found = CitationScanner.standard().scan(row.get(1));

    assertThat(found.stream().map(CitationCasesTest::shown).collect(Collectors.joining(" || ")))
        .isEqualTo(row.get(2));
  }

  private static String shown(FoundCitation found) {
    WrittenSymbol symbol = found.symbol();
    return CitationColumns.of(found, symbol == null ? null : symbol.canonical());
  }
}
