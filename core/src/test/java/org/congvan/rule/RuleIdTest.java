package org.congvan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"RPT-001", "RCPT-003", "HEADS-999"})
  void parse_givesBackTheText(String text) {
    assertThat(RuleId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "RP-001",
        "HEADER-001",
        "RCPT003",
        "RCPT-3",
        "RCPT-0003",
        "rcpt-003",
        "ĐDIA-001",
        "RCPT-٠٠٣",
        " RCPT-003"
      })
  void parse_rejectsOtherForms(String text) {
    assertThatThrownBy(() -> RuleId.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining("RCPT-003");
  }

  @Test
  void comparesByText() {
    assertThat(RuleId.parse("RCPT-003")).isGreaterThan(RuleId.parse("HEAD-009"));
    assertThat(RuleId.parse("RCPT-003")).isLessThan(RuleId.parse("RCPT-010"));
  }
}
