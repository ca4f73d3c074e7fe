package org.congvan.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.congvan.code.DocumentCode;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFileNameTest {

  @ParameterizedTest
  @CsvSource({
    "477/SKHCN-TTNCUĐ, Công văn 477-SKHCN-TTNCUĐ",
    "09/VPCP-KSTT, Công văn 09-VPCP-KSTT",
    "17-CV/TW, Công văn 17-CV-TW"
  })
  void name_isTypeAndSymbolWithHyphens(String code, String name) {
    assertThat(DocumentFileName.of(draft().code(DocumentCode.parse(code)).build())).isEqualTo(name);
  }

  @Test
  void draft_hasItsSymbolOrItsTypeAlone() {
    assertThat(DocumentFileName.of(draft().draftCode(UnnumberedCode.parse("/SKHCN-VP")).build()))
        .isEqualTo("Công văn SKHCN-VP");
    assertThat(DocumentFileName.of(draft().build())).isEqualTo("Công văn");
  }

  @Test
  void longSymbol_isCutShort() {
    OfficialDispatch document =
        draft().code(DocumentCode.parse("12/ABCDEFGH" + "-ABCDEFGH".repeat(5))).build();

    assertThat(DocumentFileName.of(document)).hasSize(60).startsWith("Công văn 12-ABC");
  }

  private static OfficialDispatch.Builder draft() {
    return OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "mời họp");
  }
}
