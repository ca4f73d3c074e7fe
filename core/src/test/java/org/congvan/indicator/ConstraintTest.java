package org.congvan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.congvan.reform.IndicatorCode;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HS.TONG = HS.NHAN + HS.TON",
        "A = B - C",
        "A + B = C + D",
        "A + B - C = D",
        "A <= B",
        "A + B <= C",
        "A in 0..",
        "A in ..100",
        "A in -2.5..100",
        "A = percent B / C",
        "A = ratio B / C"
      })
  void parse_readsWhatToStringWrites(String text) {
    assertThat(Constraint.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "A = ",
        "A = B = C",
        "A <= B <= C",
        "A == B",
        "A + = B",
        "a = B",
        "A + B = percent C / D",
        "A in ..",
        "A in 1",
        "A in 1..x",
        "A in 1-2..3",
        "A in 1e9..",
        "A in NaN..",
        "A * B = C"
      })
  void parse_refusesOtherText(String text) {
    assertThatThrownBy(() -> Constraint.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("such as");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A = A", "A = B + A", "A + B = B + C", "A <= A", "A = B + B", "A in 5..1"})
  void parse_refusesWhatNamesAnIndicatorTwiceOrHasNoRange(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Constraint.parse(text))
        .withMessageMatching("(?s).*(itself|both sides|once|order).*");
  }

  @ParameterizedTest
  @CsvSource({
    "count",
    "sum",
    "stock opening",
    "stock closing",
    "ratio A / B",
    "percent HS.GQ.DUNGHAN / HS.GQ"
  })
  void measure_readsWhatItWrites(String text) {
    assertThat(Measurement.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "counts", "count A", "stock", "percent A", "percent A / B / C", "% A / B"})
  void measure_refusesOtherText(String text) {
    assertThatThrownBy(() -> Measurement.parse(text)).isInstanceOf(DocumentFormatException.class);
  }

  @Test
  void measure_addsUpUnlessItDivides() {
    assertThat(Measurement.parse("count").isAdditive()).isTrue();
    assertThat(Measurement.parse("sum").isAdditive()).isTrue();
    assertThat(Measurement.parse("stock closing").isAdditive()).isTrue();
    assertThat(Measurement.parse("ratio A / B").isAdditive()).isFalse();
    assertThat(Measurement.parse("percent A / B").isAdditive()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "T = A + B; T=1250 A=1200 B=50; -",
        "T = A + B; T=1240 A=1200 B=50; 1240 1250 -10",
        "T = A - B; T=1 A=3 B=2; -",
        "T = A + B; T=0.3 A=0.1 B=0.2; -",
        "A + B = C + D; A=1 B=2 C=2 D=1; -",
        "A + B = C + D; A=1 B=2 C=2 D=2; 3 4 -1",
        "A <= B; A=2 B=2; -",
        "A <= B; A=3 B=2; 3 2 1",
        "A in 0..; A=0; -",
        "A in 0..; A=-1; -1 0 -1",
        "A in ..100; A=100.5; 100.5 100 0.5",
        "P = percent A / B; P=66.7 A=2 B=3; -",
        "P = percent A / B; P=67 A=2 B=3; -",
        "P = percent A / B; P=66.67 A=2 B=3; -",
        "P = percent A / B; P=66 A=2 B=3; 66 67 -1",
        "P = percent A / B; P=66.6 A=2 B=3; 66.6 66.7 -0.1",
        "P = percent A / B; P=0.5 A=1 B=200; -",
        "P = percent A / B; P=1 A=1 B=200; -",
        "P = percent A / B; P=120 A=6 B=5; -",
        "P = percent A / B; P=-50 A=1 B=-2; -",
        "P = percent A / B; P=50 A=1 B=0; -",
        "P = ratio A / B; P=1.5 A=3 B=2; -",
        "P = ratio A / B; P=150 A=3 B=2; 150 2 148",
        "T = A + B; T=1 A=1; -"
      })
  void check_tellsStatedExpectedAndDifference(String constraint, String values, String imbalance) {
    String found =
        Constraint.parse(constraint)
            .check(values(values))
            .map(
                each ->
                    each.stated().toPlainString()
                        + " "
                        + each.expected().toPlainString()
                        + " "
                        + each.difference().toPlainString())
            .orElse("-");

    assertThat(found).isEqualTo(imbalance);
  }

  @Test
  void check_isExactBeyondLong() {
    String huge = "9".repeat(30);
    Constraint constraint = Constraint.parse("T = A + B");

    assertThat(constraint.check(values("T=1" + "0".repeat(30) + " A=" + huge + " B=1"))).isEmpty();
    assertThat(constraint.check(values("T=" + huge + " A=" + huge + " B=1"))).isPresent();
  }

  @Test
  void values_refuseNumbersThatWouldFillTheMemory() {
    IndicatorCode code = IndicatorCode.parse("A");
    for (String number : new String[] {"1E+1000000000", "1E-1000000000"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> IndicatorValues.of(Map.of(code, new BigDecimal(number))))
          .withMessageContaining("Value of A must have at most 100 digits");
    }
    assertThat(IndicatorValues.of(Map.of(code, new BigDecimal("1E+3"))))
        .hasToString("{A=1000}")
        .isEqualTo(values("A=1000"));
  }

  @Test
  void missing_namesTheIndicatorsWithoutFigure() {
    assertThat(Constraint.parse("T = A + B").missing(values("A=1"))).hasToString("[T, B]");
  }

  static IndicatorValues values(String text) {
    return IndicatorValues.of(
        Arrays.stream(text.split(" ", -1))
            .map(each -> each.split("=", -1))
            .collect(
                Collectors.toMap(
                    each -> IndicatorCode.parse(each[0]), each -> new BigDecimal(each[1]))));
  }
}
