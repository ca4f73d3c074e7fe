package org.congvan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1250; 1.250",
        "27.5; 27,5",
        "27.0; 27,0",
        "0; 0",
        "999; 999",
        "1234567.89; 1.234.567,89",
        "-1500; -1.500",
        "1.500; 1,500",
        "1E+3; 1.000"
      })
  void format_groupsThousandsByDots(BigDecimal number, String written) {
    assertThat(OfficialNumber.format(number)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "7, 07", "9, 09", "10, 10", "107, 107", "1250, 1.250"})
  void formatCount_padsSmallCounts(long count, String written) {
    assertThat(OfficialNumber.formatCount(count)).isEqualTo(written);
  }

  @Test
  void format_refusesWhatNobodyCouldRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficialNumber.format(new BigDecimal("1E+2000000000")))
        .withMessageContaining("100 digits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficialNumber.format(new BigDecimal("1E-2000000000")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficialNumber.formatCount(-1))
        .withMessageContaining("-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "07; 7",
        "08; 8",
        "1.250; 1250",
        "1.234.567; 1234567",
        "27,0; 27.0",
        "0,500; 0.500",
        "1.250,500; 1250.500",
        "12,5; 12.5",
        "1500; 1500",
        "1500,250; 1500.250",
        "-3; -3"
      })
  void parse_readsOfficialForm(String text, BigDecimal number) {
    assertThat(OfficialNumber.parse(text)).isEqualTo(number);
  }

  @Test
  void parse_refusesNumberWithTwoReadings_andNamesBoth() {
    assertThatThrownBy(() -> OfficialNumber.parse("1,500"))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessage(
            "Cannot read number \"1,500\": expected a form with one reading; write 1.500 for 1500,"
                + " or 1,5000 for the decimal fraction");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ",5",
        "5,",
        "1.5",
        "1.25",
        "1.2500",
        "12.34.567",
        ".250",
        "1.250.",
        "0.250",
        "1,234,567",
        "1 250",
        "một",
        "5%",
        "0x10",
        "1e3",
        "٣",
        "--1"
      })
  void parse_refusesOtherText(String text) {
    assertThatThrownBy(() -> OfficialNumber.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + text + "\"");
  }
}
