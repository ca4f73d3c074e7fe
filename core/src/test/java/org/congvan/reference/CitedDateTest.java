package org.congvan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitedDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày 15 tháng 8 năm 2016",
        "ngày 05 tháng 02 năm 2020",
        "tháng 8 năm 2016",
        "tháng 02 năm 2020",
        "năm 2016"
      })
  void parse_readsBackEachPrecision(String text) {
    assertThat(CitedDate.parse(text)).hasToString(text);
  }

  @Test
  void parse_readsShortDayAndOtherPadding() {
    assertThat(CitedDate.parse("15/8/2016")).isEqualTo(CitedDate.of(LocalDate.of(2016, 8, 15)));
    assertThat(CitedDate.parse("Tháng 08 năm 2016")).isEqualTo(CitedDate.of(YearMonth.of(2016, 8)));
    assertThat(CitedDate.parse("năm  2016")).isEqualTo(CitedDate.of(Year.of(2016)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2016",
        "năm 16",
        "năm 0000",
        "tháng 13 năm 2016",
        "tháng 8",
        "tháng năm 2016",
        "tháng 8/2016",
        "31/02/2016",
        "quý I năm 2016"
      })
  void parse_refusesOtherText(String text) {
    assertThatThrownBy(() -> CitedDate.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void isAfter_isCertain_andMayBeAfterIsPossible() {
    CitedDate year = CitedDate.of(Year.of(2016));
    CitedDate month = CitedDate.of(YearMonth.of(2016, 2));
    CitedDate day = CitedDate.of(LocalDate.of(2016, 8, 15));

    assertThat(year.isAfter(LocalDate.of(2015, 12, 31))).isTrue();
    assertThat(year.isAfter(LocalDate.of(2016, 8, 15))).isFalse();
    assertThat(year.mayBeAfter(LocalDate.of(2016, 8, 15))).isTrue();
    assertThat(year.mayBeAfter(LocalDate.of(2016, 12, 31))).isFalse();
    assertThat(month.latest()).isEqualTo(LocalDate.of(2016, 2, 29));
    assertThat(day.isAfter(LocalDate.of(2016, 8, 15))).isFalse();
    assertThat(day.mayBeAfter(LocalDate.of(2016, 8, 14))).isTrue();
  }

  @Test
  void new_refusesYearOutOfBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitedDate.of(Year.of(0)))
        .withMessageContaining("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitedDate.of(LocalDate.of(10_000, 1, 1)))
        .withMessageContaining("10000");
    assertThatIllegalArgumentException().isThrownBy(() -> CitedDate.of(YearMonth.of(-1, 1)));
  }
}
