package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented texts with the faults of web copies, scans and judgments. The cases of a kind were
 * written before the scanner was tried on them.
 */
class RealPapersTest {

  static List<List<String>> rows() {
    return DataFile.rows("real-papers.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void text_givesItsCitationsAndNoWrongCode(List<String> row) {
    List<FoundCitation> found = CitationScanner.standard().scan(row.get(1));

    assertThat(found.stream().map(RealPapersTest::shown).collect(Collectors.joining(" || ")))
        .isEqualTo(row.get(2));
    assertThat(found).allMatch(each -> each.span().in(row.get(1)).equals(each.text()));
  }

  /** Returns the columns, with a question mark before a symbol that has no code. */
  private static String shown(FoundCitation found) {
    WrittenSymbol symbol = found.symbol();
    String mark = found.reference().code() == null ? "?" : "";
    return CitationColumns.of(found, symbol == null ? null : mark + symbol.canonical());
  }
}
