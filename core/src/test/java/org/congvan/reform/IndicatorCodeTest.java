package org.congvan.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"HS.NHAN", "TT-07", "A", "X1.2-3", " HS.GQ.DUNGHAN "})
  void parse_readsGroupsOfCapitalsAndDigits(String text) {
    assertThat(IndicatorCode.parse(text)).hasToString(text.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hs.nhan", "1A", "HS.", ".HS", "HS..NHAN", "HS NHAN", "HỒ", "HS_1"})
  void parse_refusesOtherText(String text) {
    assertThatThrownBy(() -> IndicatorCode.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessage(
            "Cannot read indicator code \""
                + text
                + "\": expected at most 40 capitals A to Z and digits in groups, such as HS.NHAN"
                + " or TT-07");
  }

  @Test
  void parse_refusesMoreThan40Characters() {
    assertThat(IndicatorCode.parse("A".repeat(40)).value()).hasSize(40);
    assertThatThrownBy(() -> IndicatorCode.parse("A".repeat(41)))
        .isInstanceOf(DocumentFormatException.class);
  }

  @Test
  void codes_areOrderedByLetters() {
    assertThat(IndicatorCode.parse("HS.NHAN")).isLessThan(IndicatorCode.parse("HS.TON"));
  }
}
