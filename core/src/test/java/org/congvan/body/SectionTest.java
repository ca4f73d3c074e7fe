package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

  @ParameterizedTest
  @CsvSource({
    "PART, 1, I, Phần I",
    "CHAPTER, 14, XIV, Chương XIV",
    "SECTION, 2, 2, Mục 2",
    "SUBSECTION, 3, 3, Tiểu mục 3",
    "ARTICLE, 28, 28, Điều 28.",
    "HEADING, 4, IV, IV.",
    "CLAUSE, 2, 2, 2.",
    "POINT, 5, đ, đ)"
  })
  void label_isNumberWithWordAndMark(
      SectionLevel level, int position, String ordinal, String label) {
    Section section = Section.of(level, position, "Tiêu đề", List.of());

    assertThat(section.ordinal()).isEqualTo(ordinal);
    assertThat(section.label()).isEqualTo(label);
    assertThat(Inline.plainText(section.heading())).isEqualTo("Tiêu đề");
  }

  @ParameterizedTest
  @CsvSource({"ARTICLE, 28a", "ARTICLE, 28đ", "CLAUSE, 1b", "POINT, b1", "POINT, đ12", "PART, XL"})
  void insertedNumbers_areTaken(SectionLevel level, String ordinal) {
    assertThat(new Section(level, ordinal, List.of(), List.of()).ordinal()).isEqualTo(ordinal);
  }

  @ParameterizedTest
  @CsvSource({
    "HEADING, 1", "HEADING, IIII", "HEADING, i", "CLAUSE, I", "CLAUSE, 0", "CLAUSE, 01",
    "CLAUSE, 28ab", "CLAUSE, 123456", "CLAUSE, 1.", "POINT, 1", "POINT, f", "POINT, ab",
    "POINT, A", "ARTICLE, a"
  })
  void numberOfAnotherLevel_isRefusedWithAnExample(SectionLevel level, String ordinal) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Section(level, ordinal, List.of(), List.of()))
        .withMessageContaining("\"" + ordinal + "\"")
        .withMessageContaining(level.name())
        .withMessageContaining("\"" + level.ordinalAt(2) + "\"");
  }

  @Test
  void position_countsFromOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SectionLevel.CLAUSE.ordinalAt(0))
        .withMessageContaining("0");
  }

  @Test
  void untitled_hasNoHeading() {
    Section clause = Section.untitled(SectionLevel.CLAUSE, 3, List.of(Paragraph.of("lời văn")));

    assertThat(clause.heading()).isEmpty();
    assertThat(clause.blocks()).containsExactly(Paragraph.of("lời văn"));
  }
}
