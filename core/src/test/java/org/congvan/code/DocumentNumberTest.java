package org.congvan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "7,07",
    "07,07",
    "007,07",
    "477,477",
    "30c,30c",
    "9b,09b",
    "66.16,66.16",
    "522B,522B"
  })
  void toString_padsBelowTen(String text, String canonical) {
    assertThat(DocumentNumber.parse(text)).hasToString(canonical);
    assertThat(DocumentNumber.parse(canonical)).isEqualTo(DocumentNumber.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "000", "c", "30cc", "66.", ".16", "66.1234", "1234567", "-1", "1 "})
  void parse_refusesOtherText(String text) {
    assertThatThrownBy(() -> DocumentNumber.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void new_refusesValueOutOfBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.of(0))
        .withMessageContaining("0");
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.of(1_000_000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentNumber(1, "ab"))
        .withMessageContaining("\"ab\"");
  }

  @Test
  void isSameIgnoringCase_looksOnlyAtTheLetter() {
    DocumentNumber small = DocumentNumber.parse("522b");

    assertThat(small.isSameIgnoringCase(DocumentNumber.parse("522B"))).isTrue();
    assertThat(small).isNotEqualTo(DocumentNumber.parse("522B"));
    assertThat(small.isSameIgnoringCase(DocumentNumber.parse("523b"))).isFalse();
  }
}
