package org.congvan.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseSyllableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiệm", "Quảng", "TRỊ", "giờ", "gì", "giết", "khuya", "quốc", "uỷ", "ủy", "hoà", "hòa",
        "ý", "yêu", "Đắc", "lắc", "nghiêng", "xoong", "khuỷu", "kỹ", "oản", "ở"
      })
  void syllablesAreSpelledRight(String word) {
    assertThat(VietnameseSyllable.is(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "quôcs",
        "bauò",
        "caú",
        "cat",
        "càt",
        "kạ",
        "cế",
        "ngê",
        "Müller",
        "für",
        "café",
        "báó",
        "bÁo",
        "nghiêngg",
        "đđ",
        "ng",
        "laà",
        "Đăk"
      })
  void otherLettersAreNone(String word) {
    assertThat(VietnameseSyllable.is(word)).isFalse();
  }
}
