package org.congvan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyIdTest {

  @ParameterizedTest
  @CsvSource({
    "000.00.00.H50, H50",
    "000.00.20.H13, H13.20",
    "000.05.20.H13, H13.20.05",
    "001.05.20.H13, H13.20.05.001"
  })
  void isSameAgency_seesThroughBothSpellings(String rightToLeft, String leftToRight) {
    AgencyId old = AgencyId.parse(rightToLeft);
    AgencyId current = AgencyId.parse(leftToRight);

    assertThat(old.isSameAgency(current)).isTrue();
    assertThat(current.isSameAgency(old)).isTrue();
    assertThat(old).isNotEqualTo(current).hasToString(rightToLeft);
  }

  @Test
  void levels_beginWithTheHighest() {
    assertThat(AgencyId.parse("000.00.00.H50").levels()).containsExactly("H50");
    assertThat(AgencyId.parse("000.05.00.H13").levels()).containsExactly("H13", "00", "05");
    assertThat(AgencyId.parse("H50.00").levels()).containsExactly("H50", "00");
  }

  /** Neighbours of 0, 9, A and Z in Unicode, and what stands in the place of a dot. */
  @ParameterizedTest
  @ValueSource(strings = {"000.00.20.H13", "H13.20.A", "Z01.A2", "0100109106"})
  void parse_refusesAnyOtherCharacterInAnyPlace(String code) {
    for (int i = 0; i < code.length(); i++) {
      for (char c : "/:@[-đ".toCharArray()) {
        String text = code.substring(0, i) + c + code.substring(i + 1);
        assertThatThrownBy(() -> AgencyId.parse(text))
            .as(text)
            .isInstanceOf(DocumentFormatException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999.99.99.A99",
        "909.09.90.Z09",
        "A09.0",
        "Z99",
        "ZAB",
        "ZABCD",
        "ZABC.9.Z",
        "9999999999.A",
        "0100109106.ABCDEFGH.IJKLMNOP.QRSTUV"
      })
  void parse_acceptsFirstAndLastDigitsAndLetters(String text) {
    assertThat(AgencyId.parse(text)).hasToString(text);
  }

  @Test
  void isSameAgency_tellsUnitsApart() {
    assertThat(AgencyId.parse("000.00.20.H13").isSameAgency(AgencyId.parse("000.20.00.H13")))
        .isFalse();
    assertThat(AgencyId.parse("H50").isSameAgency(AgencyId.parse("H51"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"H50", "Z01.A2", "0100109106", " H50.20 ", "H50.20.AAAA.BBBB.CCCC.DDDD.EEEE.FFF"})
  void parse_acceptsFormsOfDecision20(String text) {
    assertThat(AgencyId.parse(text).value()).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "H5",
        "h50",
        "H50.",
        ".H50",
        "H50..20",
        "00.00.00.H50",
        "000.00.00.000",
        "H50-20",
        "00000000000.0",
        "0000000000000",
        "000.00.00.HH0",
        "H5A.20",
        "HA5.20",
        "H500",
        "ZA.10",
        "Z1",
        "Z",
        "010010910",
        "01001091066",
        "010010910A",
        "H50.2Đ",
        "000.00.00.H50-191111-0001",
        "H50.20.AAAA.BBBB.CCCC.DDDD.EEEE.FFFF"
      })
  void parse_refusesOtherText(String text) {
    assertThatThrownBy(() -> AgencyId.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + text + "\"");
  }
}
