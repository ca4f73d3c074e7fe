package org.congvan.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityCountTest {

  @ParameterizedTest
  @CsvSource({
    "7, 07 tin",
    "0, 0 tin",
    "12, 12 tin",
    "1250, 1.250 tin",
    "27.50, '27,5 tin'",
    "1E3, 1.000 tin",
    "-1, -1 tin",
    "-27.5, '-27,5 tin'",
    "1234567890123456789012, 1.234.567.890.123.456.789.012 tin"
  })
  void toProse_writesAsOfficialProseDoes(String value, String prose) {
    assertThat(count(value).toProse()).isEqualTo(prose);
  }

  @Test
  void value_hasNoTrailingZeros_soThatEqualCountsAreEqual() {
    assertThat(count("27.50")).isEqualTo(count("27.5"));
    assertThat(count("1E+3").value()).isEqualTo(BigDecimal.valueOf(1000));
    assertThat(count("0.00").value()).isEqualTo(BigDecimal.ZERO);
    assertThat(ActivityCount.of("Tin, bài", 7, "tin")).isEqualTo(count("7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E100", "1E+1000000000", "-1E+2147483647", "1E-101", "1E-1000000000"})
  void value_thatNoOfficeWrites_isRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> count(value))
        .withMessageContaining("at most 100 digits");
  }

  @Test
  void toProse_reaches100DigitsOnEitherSide() {
    assertThat(count("1E99").toProse()).startsWith("1.000.000");
    assertThat(count("1E-100").toProse()).endsWith("1 tin");
  }

  @Test
  void writtenFigure_hasItsOffsetsInOrderAndStaysAsItWasWritten() {
    assertThat(new WrittenFigure("07 va\u0306n", 120, 127).text()).isEqualTo("07 va\u0306n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WrittenFigure("07", -1, 1))
        .withMessageContaining("-1, 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WrittenFigure("07", 5, 4))
        .withMessageContaining("5, 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WrittenFigure(" ", 0, 1))
        .withMessageContaining("\" \"");
  }

  private static ActivityCount count(String value) {
    return ActivityCount.of("Tin, bài", new BigDecimal(value), "tin");
  }
}
