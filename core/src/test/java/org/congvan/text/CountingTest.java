package org.congvan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.congvan.text.ordinal.PointLetters;
import org.congvan.text.ordinal.RomanNumeral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountingTest {

  @ParameterizedTest
  @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "40, XL", "1994, MCMXCIV", "3999, MMMCMXCIX"})
  void romanNumeral_hasTheUsualSpelling(int number, String numeral) {
    assertThat(RomanNumeral.format(number)).isEqualTo(numeral);
    assertThat(RomanNumeral.parse(numeral)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IIII", "VX", "IC", "iv", "MMMM", "I I", "X1", "Ⅳ", "CMCM"})
  void romanNumeral_refusesOtherSpelling(String text) {
    assertThatThrownBy(() -> RomanNumeral.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 4000})
  void romanNumeral_refusesNumberOutOfBounds(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RomanNumeral.format(number))
        .withMessageContaining(String.valueOf(number));
  }

  @Test
  void pointLetters_standInVietnameseOrder() {
    assertThat(
            IntStream.rangeClosed(1, PointLetters.count())
                .mapToObj(PointLetters::format)
                .collect(Collectors.joining(" ")))
        .isEqualTo("a b c d đ e g h i k l m n o p q r s t u v x y");
    assertThat(PointLetters.parse("đ")).isEqualTo(5);
    assertThat(PointLetters.parse("g")).isEqualTo(7);
    assertThat(PointLetters.parse("\u00F0")).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "f", "j", "w", "z", "ă", "A", "aa", "a)", "1"})
  void pointLetters_refuseOtherText(String text) {
    assertThatThrownBy(() -> PointLetters.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 24})
  void pointLetters_endAtY(int position) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PointLetters.format(position))
        .withMessageContaining(String.valueOf(position));
  }
}
