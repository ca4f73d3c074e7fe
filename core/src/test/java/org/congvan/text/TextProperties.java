package org.congvan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.congvan.text.ordinal.PointLetters;
import org.congvan.text.ordinal.RomanNumeral;

class TextProperties {

  @Property
  void normalize_isDoneOnce(@ForAll String text) {
    String once = VietnameseText.normalize(text);

    assertThat(VietnameseText.normalize(once)).isEqualTo(once);
  }

  @Property
  void comparisonKey_isItsOwnKey(@ForAll("vietnamese") String text) {
    String key = VietnameseText.comparisonKey(text);

    assertThat(VietnameseText.comparisonKey(key)).isEqualTo(key);
  }

  @Property
  void comparisonKey_agreesOnComposedAndDecomposed(@ForAll("vietnamese") String text) {
    assertThat(VietnameseText.comparisonKey(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(VietnameseText.comparisonKey(text));
  }

  @Property(tries = 3000)
  void comparisonKey_isThatOfEachStepInTurn(@ForAll("vietnamese") String text) {
    String small = VietnameseText.toLowerCase(VietnameseText.collapseWhiteSpace(text));

    assertThat(VietnameseText.comparisonKey(text)).isEqualTo(TonePlacement.onSecondVowel(small));
  }

  @Property(tries = 3000)
  void sameWords_areThoseOfOneKey(@ForAll("vietnamese") String a, @ForAll("vietnamese") String b) {
    assertThat(VietnameseText.sameWords(a, b))
        .isEqualTo(VietnameseText.comparisonKey(a).equals(VietnameseText.comparisonKey(b)));
    assertThat(VietnameseText.sameWords(a, a + " ")).isTrue();
  }

  @Property(tries = 3000)
  void order_isTotal(
      @ForAll("vietnamese") String a,
      @ForAll("vietnamese") String b,
      @ForAll("vietnamese") String c) {
    VietnameseOrder order = VietnameseOrder.INSTANCE;

    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
      assertThat(order.compare(a, c)).isNotPositive();
    }
  }

  @Property
  void date_isReadBack(@ForAll("dates") LocalDate date) {
    String written = OfficialDate.format(date);

    assertThat(OfficialDate.parse(written)).isEqualTo(date);
    assertThat(OfficialDate.parse(Normalizer.normalize(written, Normalizer.Form.NFD)))
        .isEqualTo(date);
  }

  @Property
  void number_isReadBack(@ForAll BigDecimal number) {
    Assume.that(number.scale() >= 0 && number.scale() != 3 && number.precision() <= 100);

    assertThat(OfficialNumber.parse(OfficialNumber.format(number))).isEqualTo(number);
  }

  @Property
  void count_isReadBack(@ForAll @LongRange(max = Long.MAX_VALUE) long count) {
    assertThat(OfficialNumber.parse(OfficialNumber.formatCount(count)))
        .isEqualByComparingTo(BigDecimal.valueOf(count));
  }

  @Property
  void romanNumeral_isReadBack(@ForAll @IntRange(min = 1, max = 3999) int number) {
    assertThat(RomanNumeral.parse(RomanNumeral.format(number))).isEqualTo(number);
  }

  @Property(tries = 2000)
  void parsers_throwNothingButFormatException(@ForAll("nearValues") String text) {
    for (Runnable reading :
        new Runnable[] {
          () -> OfficialDate.parse(text),
          () -> OfficialNumber.parse(text),
          () -> RomanNumeral.parse(text),
          () -> PointLetters.parse(text)
        }) {
      try {
        reading.run();
      } catch (DocumentFormatException e) {
        assertThat(e).hasMessageStartingWith("Cannot read ").hasMessageContaining("expected");
      }
    }
  }

  @Provide
  Arbitrary<String> vietnamese() {
    return Arbitraries.strings()
        .withChars("aàoòóeèuùúủyỳýqgihnHOAĐđd 1209-.\u00A0\u00AD\u0300\u0301\u0302")
        .ofMaxLength(8);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Combinators.combine(
            Arbitraries.integers().between(1000, 9999), Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }

  @Provide
  Arbitrary<String> nearValues() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "ngày", "tháng", "năm", " ", "0", "1", "29", "31", "2", "2019", "/", "-", ".", ",",
            "000", "M", "I", "V", "X", "đ", "a", "\u0301", "\uD800", "\u0000", "٣");
    return Arbitraries.oneOf(
        Arbitraries.strings(), pieces.list().ofMaxSize(9).map(p -> String.join("", p)));
  }
}
