package org.congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

  @Test
  void unitsAreExact() {
    assertThat(Length.mm(20).emu()).isEqualTo(720_000);
    assertThat(Length.tenthsOfMm(127).emu()).isEqualTo(457_200);
    assertThat(Length.pt(13).emu()).isEqualTo(165_100);
    assertThat(Length.halfPoints(27).emu()).isEqualTo(171_450);
    assertThat(Length.twips(11906).emu()).isEqualTo(7_560_310);
    assertThat(Length.pt(13).toEmu()).isEqualTo(165_100);
  }

  @Test
  void equalLengthsInDifferentUnits_areEqual() {
    assertThat(Length.pt(6)).isEqualTo(Length.twips(120)).isEqualTo(Length.halfPoints(12));
    assertThat(Length.pt(36)).isEqualTo(Length.tenthsOfMm(127)).hasSameHashCodeAs(Length.pt(36));
  }

  @Test
  void greatestIntegers_doNotOverflow() {
    assertThat(Length.mm(Integer.MAX_VALUE).emu()).isEqualTo(Integer.MAX_VALUE * 36_000L);
    assertThat(Length.tenthsOfMm(Integer.MIN_VALUE).emu()).isEqualTo(Integer.MIN_VALUE * 3_600L);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "317, 0", "318, 1", "635, 1", "952, 1", "953, 2", "-317, 0", "-318, -1"})
  void toTwips_roundsToNearest(long emu, long twips) {
    assertThat(new Length(emu).toTwips()).isEqualTo(twips);
  }

  @Test
  void toTwips_givesPageOfWord() {
    assertThat(Length.mm(210).toTwips()).isEqualTo(11906);
    assertThat(Length.mm(297).toTwips()).isEqualTo(16838);
    assertThat(Length.mm(10).toTwips()).isEqualTo(567);
  }

  @ParameterizedTest
  @CsvSource({"3174, 0", "3175, 1", "85725, 14", "-3175, -1", "-3174, 0"})
  void toHalfPoints_roundsHalvesAwayFromZero(long emu, long halfPoints) {
    assertThat(new Length(emu).toHalfPoints()).isEqualTo(halfPoints);
  }

  @Test
  void toPointsAndMillimetres_keepFractions() {
    assertThat(Length.halfPoints(27).toPoints()).isEqualTo(13.5);
    assertThat(Length.tenthsOfMm(127).toMillimetres()).isEqualTo(12.7);
  }

  @Test
  void plusAndMinus_areExact() {
    assertThat(Length.mm(30).plus(Length.pt(1)).emu()).isEqualTo(1_092_700);
    assertThat(Length.mm(30).minus(Length.mm(35))).isEqualTo(Length.mm(-5));
    assertThat(Length.mm(30).plus(Length.ZERO)).isEqualTo(Length.mm(30));
  }

  @Test
  void plusAndMinus_refuseOverflow() {
    Length greatest = new Length(Long.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> greatest.plus(new Length(1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Length(Long.MIN_VALUE).minus(new Length(1)));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> greatest.times(2, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 1, 3, 3",
    "11, 1, 2, 6",
    "-11, 1, 2, -6",
    "11, 1, -2, -6",
    "11, -2, 3, -7",
    "9223372036854775807, 3, 3, 9223372036854775807"
  })
  void times_roundsToNearest(long emu, int numerator, int denominator, long product) {
    assertThat(new Length(emu).times(numerator, denominator)).isEqualTo(new Length(product));
  }

  @Test
  void times_refusesDenominatorZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.mm(1).times(5, 0))
        .withMessage("Denominator must not be 0: 5/0; expected a fraction such as 1/3");
  }

  @Test
  void lengthsSortFromShortToLong() {
    assertThat(List.of(Length.pt(36), Length.mm(-1), Length.mm(10), Length.ZERO).stream().sorted())
        .containsExactly(Length.mm(-1), Length.ZERO, Length.mm(10), Length.pt(36));
  }

  @ParameterizedTest
  @CsvSource({
    "457200, 12.7 mm",
    "720000, 20 mm",
    "3600000, 100 mm",
    "76200, 2.12 mm",
    "-1800, -0.05 mm",
    "0, 0 mm",
    "1, 0 mm"
  })
  void toString_isMillimetresWithPoint(long emu, String text) {
    assertThat(new Length(emu)).hasToString(text);
  }

  @Test
  void toString_isTheSameInOtherLocales() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Length.tenthsOfMm(127)).hasToString("12.7 mm");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "35 mm, 1260000",
    "35mm, 1260000",
    "1.27 cm, 457200",
    "'1,27 cm', 457200",
    "13 pt, 165100",
    "13.5 pt, 171450",
    "0.01 pt, 127",
    "0 mm, 0",
    "9999.99 cm, 3599996400"
  })
  void parse_readsWhatPeopleWrite(String text, long emu) {
    assertThat(Length.parse(text)).isEqualTo(new Length(emu));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "35",
        "mm",
        "35 MM",
        "35  mm",
        " 35 mm",
        "35 mm ",
        "-5 mm",
        "+5 mm",
        "1e3 mm",
        "12345 mm",
        "1.234 cm",
        "1.2.3 cm",
        ".5 cm",
        "5. cm",
        "3 in",
        "3 inch",
        "13 pts",
        "13 điểm",
        "１３ pt",
        "1/2 cm"
      })
  void parse_refusesAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.parse(text))
        .withMessageContaining("Cannot read length \"" + text + "\"")
        .withMessageContaining("such as 35 mm, 1.27 cm or 13 pt");
  }
}
