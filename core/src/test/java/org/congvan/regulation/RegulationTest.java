package org.congvan.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.junit.jupiter.api.Test;

class RegulationTest {

  @Test
  void governs_asksForFamilyAndDay() {
    LocalDate day = LocalDate.of(2020, 3, 5);

    assertThat(Decree30.REGULATION.governs(DocumentFamily.ADMINISTRATIVE, day)).isTrue();
    assertThat(Decree30.REGULATION.governs(DocumentFamily.PARTY, day)).isFalse();
    assertThat(Decree30.REGULATION.governs(DocumentFamily.ADMINISTRATIVE, day.minusDays(1)))
        .isFalse();
  }

  @Test
  void regulation_mayLastOneDay_butNotLess() {
    LocalDate day = LocalDate.of(2020, 3, 5);

    assertThat(lasting(day, day).governs(DocumentFamily.PARTY, day)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lasting(day, day.minusDays(1)))
        .withMessageContaining("2020-03-05 to 2020-03-04");
  }

  @Test
  void toString_isTheId() {
    assertThat(Circular01.REGULATION).hasToString("tt01-2011");
  }

  @Test
  void basis_refusesLowConfidence() {
    DocumentCode code = DocumentCode.parse("01/2011/TT-BNV");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Basis.UnreadClause(code, null, "nguồn", Confidence.LOW))
        .withMessageContaining("LOW");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Basis.Practice("nguồn", Confidence.LOW))
        .withMessageContaining("LOW");
    assertThat(new Basis.Practice("nguồn", Confidence.MEDIUM).confidence())
        .isEqualTo(Confidence.MEDIUM);
  }

  private static Regulation lasting(LocalDate from, LocalDate to) {
    return new Regulation(
        "hd", DocumentCode.parse("36-HD/VPTW"), "Hướng dẫn", DocumentFamily.PARTY, from, to);
  }
}
