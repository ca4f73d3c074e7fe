package org.congvan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnnumberedCodeTest {

  @ParameterizedTest
  @CsvSource({
    "/SNV-CCVC, /SNV-CCVC",
    "…/SNV-CCVC, /SNV-CCVC",
    "'   /QĐ-SNV', /QĐ-SNV",
    "'Số:      /SNV-CCVC', /SNV-CCVC",
    "'Số:…/QĐ-SNV', /QĐ-SNV",
    "số ....../SNV-CCVC, /SNV-CCVC",
    "Số: ____ / SNV - CCVC, /SNV-CCVC",
    "/2026/QĐ-TTg, /2026/QĐ-TTg",
    "…/2026/tt-bgtvt, /2026/TT-BGTVT",
    "/SKHCN, /SKHCN",
    "'Số:     -NQ/TW', -NQ/TW",
    "…-KLTW, -KL/TW",
    "'/QÐ–UBND', /QĐ-UBND"
  })
  void parse_readsBlankInPlaceOfNumber(String text, String canonical) {
    assertThat(UnnumberedCode.parse(text)).hasToString(canonical);
    assertThat(UnnumberedCode.parse(canonical)).isEqualTo(UnnumberedCode.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "…",
        "Số:",
        "SNV-CCVC",
        "477/SNV-CCVC",
        "…477/SNV-CCVC",
        "/2019",
        "/11/2019",
        "…/GTGT",
        "/KM",
        "/A",
        "…/…",
        "2026/QĐ-TTg"
      })
  void parse_refusesNumberAndWhatIsNoSymbol(String text) {
    assertThatThrownBy(() -> UnnumberedCode.parse(text))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining("/SKHCN-TTNCUĐ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/SKHCN-TTNCUĐ", "…/KH-SKHCN", "Số:      /SNV-CCVC", "/2026/QĐ-TTg"})
  void codeWithNumber_isNotReadFromSymbolAlone(String text) {
    assertThatThrownBy(() -> DocumentCode.parse(text)).isInstanceOf(DocumentFormatException.class);
  }

  @Test
  void symbol_saysOfTypeAgencyAndUnitWhatTheCodeSays() {
    UnnumberedCode dispatch = UnnumberedCode.parse("/SNV-CCVC");

    assertThat(dispatch.form()).isEqualTo(CodeForm.DISPATCH);
    assertThat(dispatch.type()).contains(DocumentType.DISPATCH);
    assertThat(dispatch.agency()).contains("SNV");
    assertThat(dispatch.unit()).contains("CCVC");
    assertThat(dispatch.notation()).isEqualTo("SNV-CCVC");
    assertThat(UnnumberedCode.parse("/2026/QĐ-TTg").year()).hasValue(2026);
    assertThat(UnnumberedCode.parse("/CT-UBND").typeCandidates())
        .contains(DocumentType.DIRECTIVE, DocumentType.DISPATCH);
  }

  @Test
  void withNumber_makesTheCode() {
    assertThat(UnnumberedCode.parse("/SNV-CCVC").withNumber(477))
        .isEqualTo(DocumentCode.parse("477/SNV-CCVC"));
    assertThat(UnnumberedCode.parse("/2026/QĐ-TTg").withNumber(9)).hasToString("09/2026/QĐ-TTg");
    assertThat(UnnumberedCode.parse("/NQ-CP").withNumber(DocumentNumber.parse("30c")))
        .hasToString("30c/NQ-CP");
    assertThat(DocumentCode.parse("Số: 5 /SNV-CCVC").withNumber(6)).hasToString("06/SNV-CCVC");
  }

  @Test
  void withNumber_refusesNumberThatCannotStandThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnnumberedCode.parse("/SNV-CCVC").withNumber(0))
        .withMessageContaining("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnnumberedCode.parse("-NQ/TW").withNumber(DocumentNumber.parse("66.16")))
        .withMessageContaining("66.16-NQ/TW");
  }

  @Test
  void of_buildsFromParts() {
    assertThat(UnnumberedCode.ofDispatch("SNV", "CCVC")).hasToString("/SNV-CCVC");
    assertThat(UnnumberedCode.of(DocumentType.DECISION, "SNV")).hasToString("/QĐ-SNV");
    assertThat(UnnumberedCode.of(2026, DocumentType.DECISION, "TTg")).hasToString("/2026/QĐ-TTg");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnnumberedCode.of(DocumentType.DISPATCH, "SNV"))
        .withMessageContaining("ofDispatch");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnnumberedCode.ofDispatch("SNV", "C VC"))
        .withMessageContaining("\"C VC\"");
  }

  @Test
  void equals_tellsSymbolFromCode() {
    DocumentCode code = DocumentCode.parse("477/SNV-CCVC");

    assertThat(code.withoutNumber())
        .isEqualTo(UnnumberedCode.parse("…/SNV-CCVC"))
        .hasSameHashCodeAs(UnnumberedCode.parse("/SNV-CCVC"))
        .isNotEqualTo(code);
  }
}
