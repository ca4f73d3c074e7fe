package org.congvan.text.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredDayTest {

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1945-09-02", "9999-12-31"})
  void daysOfFourDigitYears_areTaken(String day) {
    assertThat(RequiredDay.of(LocalDate.parse(day), "Date of issue")).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-12-31", "-2019-11-11", "+10000-01-01", "+999999999-12-31"})
  void otherDays_areRefused_byNameAndValue(String day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequiredDay.of(LocalDate.parse(day), "Date of issue"))
        .withMessage(
            "Date of issue must be of the years 1 to 9999: "
                + LocalDate.parse(day)
                + "; expected such as 2019-11-11");
  }

  @Test
  void aMissingDay_staysMissing() {
    assertThat(RequiredDay.ofNullable(null, "Date of issue")).isNull();
    assertThat(RequiredDay.ofNullable(LocalDate.of(2019, 11, 11), "Date of issue"))
        .isEqualTo("2019-11-11");
  }
}
