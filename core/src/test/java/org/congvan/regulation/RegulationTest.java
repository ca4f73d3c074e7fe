package org.congvan.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegulationTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "1990-01-01, none",
        "2011-03-04, none",
        "2011-03-05, tt01-2011",
        "2019-11-11, tt01-2011",
        "2020-03-04, tt01-2011",
        "2020-03-05, nd30-2020",
        "2099-12-31, nd30-2020"
      })
  void inForceOn_findsTheAdministrativeRegulationOfTheDay(LocalDate day, String id) {
    Optional<String> found =
        Regulation.inForceOn(day, DocumentFamily.ADMINISTRATIVE).map(Regulation::id);

    assertThat(found).isEqualTo(Optional.ofNullable(id));
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentFamily.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "ADMINISTRATIVE")
  void inForceOn_knowsNoOtherFamily(DocumentFamily family) {
    assertThat(Regulation.inForceOn(LocalDate.of(2019, 11, 11), family)).isEmpty();
    assertThat(Regulation.inForceOn(LocalDate.of(2020, 12, 15), family)).isEmpty();
  }

  @Test
  void known_followEachOtherWithoutGapOrOverlap() {
    assertThat(Regulation.known()).containsExactly(Regulation.CIRCULAR_01, Regulation.DECREE_30);
    assertThat(Regulation.CIRCULAR_01.inForceTo())
        .isEqualTo(Regulation.DECREE_30.inForceFrom().minusDays(1));
    assertThat(Regulation.DECREE_30.inForceTo()).isNull();
  }

  @Test
  void governs_asksForFamilyAndDay() {
    LocalDate day = LocalDate.of(2020, 3, 5);

    assertThat(Regulation.DECREE_30.governs(DocumentFamily.ADMINISTRATIVE, day)).isTrue();
    assertThat(Regulation.DECREE_30.governs(DocumentFamily.PARTY, day)).isFalse();
    assertThat(Regulation.DECREE_30.governs(DocumentFamily.ADMINISTRATIVE, day.minusDays(1)))
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
    assertThat(Regulation.CIRCULAR_01).hasToString("tt01-2011");
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
