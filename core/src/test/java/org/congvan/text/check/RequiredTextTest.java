package org.congvan.text.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredTextTest {

  @Test
  void text_isComposedAndStripped() {
    assertThat(RequiredText.of(" ba\u0301o ca\u0301o\n", "Subject")).isEqualTo("báo cáo");
    assertThat(RequiredText.ofNullable(" ba\u0301o ca\u0301o\n", "Subject")).isEqualTo("báo cáo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void blankText_isRefusedByName(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequiredText.of(blank, "Subject"))
        .withMessage(
            "Subject must not be blank: \"" + blank + "\"; leave the part out if there is none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequiredText.ofNullable(blank, "Subject"));
  }

  @Test
  @SuppressWarnings("NullAway")
  void missingText_isRefusedOnlyWhereItIsRequired() {
    assertThat(RequiredText.ofNullable(null, "Subject")).isNull();
    assertThatNullPointerException()
        .isThrownBy(() -> RequiredText.of(null, "Subject"))
        .withMessage("Subject");
  }
}
