package org.congvan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều 5",
        "điểm a, b khoản 2 Điều 5",
        "các Điều 3, 4",
        "Điều 5 đến Điều 9",
        "điểm a đến điểm đ khoản 1 Điều 2",
        "khoản 1a Điều 28a",
        "điểm b1 khoản 2 Điều 7",
        "các khoản 1, 2, 3 Điều 7",
        "các Điều 3, 5 đến 9",
        "Điều 5 Mục 5 Chương XII Phần I",
        "Tiểu mục 1 Mục 2 Chương IV",
        "tiết 2.1 điểm 2",
        "Phụ lục III"
      })
  void toString_givesCanonicalTextBack(String text) {
    assertThat(Provision.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "các khoản 1, 2 và 3 Điều 7; các khoản 1, 2, 3 Điều 7",
        "điểm a, điểm b và điểm d khoản 1 Điều 2; điểm a, b, d khoản 1 Điều 2",
        "Khoản 2, Điều 5; khoản 2 Điều 5",
        "ĐIỀU 5; Điều 5",
        "Điều 5-9; Điều 5 đến Điều 9",
        "Điều 5 đến 9; Điều 5 đến Điều 9",
        "'  khoản\u00A02   Điều 5 '; khoản 2 Điều 5",
        "khoản 2; khoản 2"
      })
  void parse_understandsOtherSpellings(String text, String canonical) {
    assertThat(Provision.parse(text)).hasToString(canonical);
  }

  @Test
  void parse_takesStepsApart() {
    assertThat(Provision.parse("điểm a, c đến đ khoản 2 Điều 28a").steps())
        .containsExactly(
            new ProvisionStep(
                ProvisionLevel.POINT, List.of(OrdinalRange.of("a"), OrdinalRange.of("c", "đ"))),
            ProvisionStep.of(ProvisionLevel.CLAUSE, "2"),
            ProvisionStep.of(ProvisionLevel.ARTICLE, "28a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Điều",
        "5",
        "Điều này",
        "Điều 5 khoản 2",
        "Điều 5 Điều 6",
        "khoản 2 của Điều 5",
        "Điều 5,",
        "Điều 5 và",
        "Điều 5 đến",
        "Điều -5",
        "Điều 5.",
        "Điều abc",
        "đoạn 2 Điều 5",
        "các"
      })
  void parse_refusesOtherText(String text) {
    assertThatThrownBy(() -> Provision.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining("điểm a khoản 2 Điều 5");
  }

  @Test
  void new_refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Provision(List.of()))
        .withMessageContaining("Điều 5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Provision.of(
                    ProvisionStep.of(ProvisionLevel.ARTICLE, "5"),
                    ProvisionStep.of(ProvisionLevel.CLAUSE, "2")))
        .withMessageContaining("Điều 5 khoản 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProvisionStep(ProvisionLevel.ARTICLE, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrdinalRange.of("a b"))
        .withMessageContaining("\"a b\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provision.ofArticle(0))
        .withMessageContaining("0");
  }

  @Test
  void steps_areCopied() {
    List<ProvisionStep> steps =
        new ArrayList<>(List.of(ProvisionStep.of(ProvisionLevel.ARTICLE, "5")));
    Provision provision = new Provision(steps);

    steps.clear();

    assertThat(provision).isEqualTo(Provision.ofArticle(5));
  }
}
