package org.congvan.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.congvan.text.VietnameseText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {

  private static final Openings OPENINGS = Openings.of("Sở", "Ủy ban nhân dân");

  @ParameterizedTest
  @ValueSource(strings = {"Sở", "SỞ NỘI VỤ", "sở  Tài chính", "Uỷ ban nhân dân tỉnh Quảng Trị"})
  void nameThatBeginsWithOne_isFound(String name) {
    assertThat(OPENINGS.areOf(VietnameseText.comparisonKey(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Sởn", "Chi cục", "Ủy ban", "Văn phòng Sở", "Ủy ban nhân dânn"})
  void otherNames_areNot(String name) {
    assertThat(OPENINGS.areOf(VietnameseText.comparisonKey(name))).isFalse();
  }
}
