package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {

  private static Chart chart(List<String> categories, ChartSeries... series) {
    return new Chart(ChartForm.COLUMN, "Cơ quan", "Số tin", categories, List.of(series));
  }

  private static ChartSeries series(String value) {
    return new ChartSeries("Tin", List.of(new BigDecimal(value)));
  }

  @Test
  void size_countsTheValuesOfAllSeries() {
    Chart chart =
        chart(List.of("Sở A", "Sở B"), ChartSeries.of("Tin", 1, 2), ChartSeries.of("Bài", 3, 4));

    assertThat(chart.size()).isEqualTo(4);
  }

  @Test
  void series_withMoreOrFewerValuesThanCategories_isRefusedByName() {
    assertThatThrownBy(() -> chart(List.of("Sở A"), ChartSeries.of("Tin", 1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Chart series \"Tin\" must have a value for each category: 2 values, 1 categories");
  }

  @Test
  void chartWithoutCategoriesOrSeries_isRefused() {
    assertThatThrownBy(() -> chart(List.of(), ChartSeries.of("Tin", 1)))
        .hasMessageContaining("0 categories, 1 series");
    assertThatThrownBy(() -> chart(List.of("Sở A"))).hasMessageContaining("1 categories, 0 series");
    ChartSeries[] many =
        Collections.nCopies(256, ChartSeries.of("Tin", 1)).toArray(ChartSeries[]::new);
    assertThatThrownBy(() -> chart(List.of("Sở A"), many)).hasMessageContaining("256 series");
    assertThatThrownBy(() -> ChartSeries.of("Tin")).hasMessageContaining("a value for each");
  }

  @Test
  void categories_areNormalisedAndNotBlank() {
    assertThat(chart(List.of(" \u00D0ông Hà "), ChartSeries.of("Tin", 1)).categories())
        .containsExactly("Đông Hà");
    assertThatThrownBy(() -> chart(List.of(" "), ChartSeries.of("Tin", 1)))
        .hasMessageContaining("Category of a chart must not be blank");
  }

  @Test
  void values_areEqualWhateverZerosTheyWereWrittenWith() {
    assertThat(series("1E+3")).isEqualTo(series("1000")).isEqualTo(series("1000.00"));
    assertThat(series("27.50").values().get(0)).hasToString("27.5");
    assertThat(series("1E+3").values().get(0)).hasToString("1000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999999999", "-0.000000000000001", "12345678.9012345", "1E+14"})
  void valueOf15Digits_isKept(String value) {
    assertThat(series(value).values().get(0)).isEqualByComparingTo(value);
    assertThat(ChartSeries.holds(new BigDecimal(value))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1000000000000001", "1E+15", "1E-16", "12345678.90123456", "1E+999999999"})
  void valueOfMoreDigitsThanOfficeProgramsDraw_isRefused(String value) {
    assertThatThrownBy(() -> series(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 15 digits");
    assertThat(ChartSeries.holds(new BigDecimal(value))).isFalse();
  }
}
