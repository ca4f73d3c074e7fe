package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Citations with errors of OCR and typing are found whole and marked as repaired. */
class DirtyTextTest {

  static List<List<String>> rows() {
    return DataFile.rows("dirty-texts.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void dirtyCitation_isFoundAndMended(List<String> row) {
    String text = row.get(1);

    List<FoundCitation> found = CitationScanner.standard().scan(text);

    assertThat(found).singleElement().extracting(FoundCitation::text).isEqualTo(row.get(2));
    FoundCitation only = found.get(0);
    assertThat(only.span().in(text)).isEqualTo(row.get(2));
    assertThat(only.symbol()).isNotNull();
    assertThat(only.reference().code()).hasToString(row.get(3));
    assertThat(only.isRepaired()).isEqualTo(row.get(4).equals("yes"));
  }
}
