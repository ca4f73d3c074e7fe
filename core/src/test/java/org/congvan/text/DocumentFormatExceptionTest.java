package org.congvan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentFormatExceptionTest {

  @Test
  void cannotRead_namesKindTextAndRightForm() {
    assertThat(DocumentFormatException.cannotRead("date", "31/02", "a day, such as 05/3/2020"))
        .hasMessage("Cannot read date \"31/02\": expected a day, such as 05/3/2020")
        .hasNoCause();
  }

  @Test
  void cannotRead_staysOneClearLine() {
    assertThat(
            DocumentFormatException.cannotRead("date", "a\nb\u0000\u200B\uD800\uD83D\uDE00", "x"))
        .hasMessage("Cannot read date \"a\\u000ab\\u0000\\u200b\\ud800\uD83D\uDE00\": expected x");
  }

  @Test
  void cannotRead_cutsLongText() {
    assertThat(DocumentFormatException.cannotRead("date", "9".repeat(1000), "x"))
        .hasMessage("Cannot read date \"" + "9".repeat(80) + "…\": expected x");
  }

  @Test
  void cannotRead_keepsCause() {
    Exception cause = new IllegalStateException("why");

    assertThat(DocumentFormatException.cannotRead("date", "a", "x", cause))
        .hasMessageStartingWith("Cannot read date")
        .hasCause(cause);
  }
}
