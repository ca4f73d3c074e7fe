package org.congvan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, không",
    "5, năm",
    "10, mười",
    "11, mười một",
    "15, mười lăm",
    "20, hai mươi",
    "21, hai mươi mốt",
    "24, hai mươi tư",
    "25, hai mươi lăm",
    "100, một trăm",
    "105, một trăm linh năm",
    "107, một trăm linh bảy",
    "115, một trăm mười lăm",
    "1001, một nghìn không trăm linh một",
    "2024, hai nghìn không trăm hai mươi tư",
    "1500000, một triệu năm trăm nghìn",
    "1000200, một triệu không nghìn hai trăm",
    "3000000000, ba tỷ"
  })
  void format_writesWhatParseReads(long number, String words) {
    assertThat(NumberWords.format(number)).isEqualTo(words);
    assertThat(NumberWords.parse(words)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "107, Một Trăm  lẻ bẩy",
    "25, hai mươi nhăm",
    "1200, một ngàn hai trăm",
    "1020, một nghìn hai mươi",
    "2000000000, hai tỉ"
  })
  void parse_readsOtherSpellings(long number, String words) {
    assertThat(NumberWords.parse(words)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mươi",
        "trăm",
        "hai mươi năm",
        "một hai",
        "không mươi",
        "một mươi",
        "một triệu hai trăm",
        "một nghìn hai",
        "hai nghìn ba triệu",
        "ba rưỡi",
        "hai phẩy năm",
        "một trăm linh không",
        "không trăm linh bảy",
        "12"
      })
  void parse_refusesWhatIsNoNumberOrHasTwoReadings(String words) {
    assertThatThrownBy(() -> NumberWords.parse(words))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + words + "\"");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1_000_000_000_000L})
  void format_refusesWhatIsOutOfBounds(long number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberWords.format(number))
        .withMessageContaining("" + number);
  }

  @Property
  void parse_readsEveryNumberThatIsWritten(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
    assertThat(NumberWords.parse(NumberWords.format(number))).isEqualTo(number);
  }

  @Test
  void words_areThoseOfNumbers() {
    assertThat(NumberWords.words())
        .contains("một", "mươi", "tỷ", "rưỡi")
        .allMatch(NumberWords::isNumberWord);
  }
}
