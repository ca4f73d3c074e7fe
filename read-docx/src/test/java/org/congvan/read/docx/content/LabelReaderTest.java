package org.congvan.read.docx.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels and what looks like them. */
class LabelReaderTest {

  static Iterable<Cases.Row> labels() {
    return Cases.rows("labels.tsv");
  }

  @ParameterizedTest
  @MethodSource("labels")
  void label_isReadWithTheWordsAfterIt(Cases.Row row) {
    String line = row.get(0);
    Optional<Label> label = LabelReader.read(line);
    if (row.get(1).equals("-")) {
      assertThat(label).isEmpty();
      return;
    }
    assertThat(label)
        .hasValueSatisfying(
            found -> {
              assertThat(found.kind()).hasToString(row.get(1));
              assertThat(found.ordinal()).isEqualTo(row.get(2));
              assertThat(line.substring(found.end())).isEqualTo(row.get(3));
            });
  }

  @ParameterizedTest
  @MethodSource("weak")
  void lookAlikes_needANeighbour(String line) {
    assertThat(LabelReader.read(line))
        .hasValueSatisfying(found -> assertThat(found.weak()).isTrue());
  }

  static Iterable<String> weak() {
    return java.util.List.of("- 5 độ", "- 5%", "1. 000 đồng", "a. Bố cục", "1/ Bố cục", "5m. vải");
  }

  @Test
  void labelsThatAProgramPuts_areReadWithoutWords() {
    for (String label :
        new String[] {"1.", "a)", "-", "+", "•", "Điều 1.", "I.", "Chương I", "(1)"}) {
      assertThat(LabelReader.readAutomatic(label)).as(label).isPresent();
    }
    assertThat(LabelReader.readAutomatic("1")).isEmpty();
    assertThat(LabelReader.readAutomatic("Câu 1:")).isEmpty();
  }

  @Property(tries = 500)
  void words_areSomewhereInTheLine(@ForAll String line) {
    LabelReader.read(line).ifPresent(found -> assertThat(found.end()).isBetween(0, line.length()));
  }
}
