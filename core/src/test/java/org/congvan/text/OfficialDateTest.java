package org.congvan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2020-03-05, ngày 05 tháng 3 năm 2020",
    "2020-02-10, ngày 10 tháng 02 năm 2020",
    "2019-11-11, ngày 11 tháng 11 năm 2019",
    "2026-01-09, ngày 09 tháng 01 năm 2026"
  })
  void format_padsDaysBelowTenAndTheFirstTwoMonths(LocalDate date, String written) {
    assertThat(OfficialDate.format(date)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "ngày 05 tháng 3 năm 2020, 2020-03-05",
    "ngày 5 tháng 03 năm 2020, 2020-03-05",
    "' Ngày  05\u00A0tháng 3 năm 2020 ', 2020-03-05",
    "05/3/2020, 2020-03-05",
    "13/02/2019, 2019-02-13",
    "31-10-2019, 2019-10-31",
    "31.10.2019, 2019-10-31",
    "5 / 3 / 2020, 2020-03-05",
    "29/2/2020, 2020-02-29"
  })
  void parse_isLenientOnPaddingAndSpaces(String text, LocalDate date) {
    assertThat(OfficialDate.parse(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31/02/2019",
        "29/2/2019",
        "0/1/2019",
        "1/13/2019",
        "ngày 31 tháng 4 năm 2019",
        "05/3-2020",
        "05/3/20",
        "5/3",
        "05/3/20201",
        "ngày 05 tháng 3",
        "ngày 05/3/2020",
        "tháng 3 năm 2020",
        "05/3/2020.",
        "٠٥/3/2020"
      })
  void parse_refusesOtherText(String text) {
    assertThatThrownBy(() -> OfficialDate.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining("05/3/2020");
  }

  @Test
  void formatMonth_refusesWhatTheCalendarLacks() {
    assertThat(OfficialDate.formatMonth(2016, 8)).isEqualTo("tháng 8 năm 2016");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficialDate.formatMonth(2016, 13))
        .withMessageContaining("13");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficialDate.format(LocalDate.of(0, 1, 1)))
        .withMessageContaining("0");
  }
}
