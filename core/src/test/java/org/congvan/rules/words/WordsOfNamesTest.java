package org.congvan.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOfNamesTest {

  @Test
  void wordsOfAName_areBetweenBlanksAndMarks() {
    assertThat(AbbreviatedWords.wordsOf("TP.HCM")).containsExactly("TP", "HCM");
    assertThat(AbbreviatedWords.wordsOf("Sở KH&CN, (Quảng  Trị)"))
        .containsExactly("Sở", "KH&CN", "Quảng", "Trị");
    assertThat(AbbreviatedWords.wordsOf("Huế")).containsExactly("Huế");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Huế", "ĂN", "Ông", "Ưu", "ở", "Ỷ", "a\u0323", "\u0130"})
  void wordWithAVowel_hasOne(String word) {
    assertThat(AbbreviatedWords.hasVowel(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TP", "QĐ", "đ", "HCM", "Ç", "&"})
  void wordWithoutAVowel_hasNone(String word) {
    assertThat(AbbreviatedWords.hasVowel(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Phó Giám đốc, true",
    "Sư đoàn phó, true",
    "Thứ trưởng, true",
    "PCT, true",
    "Trưởng ban Ứng phó sự cố, false",
    "Giám đốc, false",
    "Phóng viên, false"
  })
  void deputy_isToldByTheSyllable(String position, boolean deputy) {
    assertThat(Positions.isDeputy(position)).isEqualTo(deputy);
  }

  @ParameterizedTest
  @CsvSource({
    "GĐ, Giám đốc",
    "PGĐ, Phó Giám đốc",
    "P. Giám đốc, Phó Giám đốc",
    "Phó CT, Phó Chủ tịch",
    "tgđ, Tổng Giám đốc",
    "Chánh Văn phòng, Chánh Văn phòng",
    "Phó Giám đốc, Phó Giám đốc",
    "CT, Chủ tịch",
    "TP, Trưởng phòng"
  })
  void shortPosition_isWrittenInFull(String position, String full) {
    assertThat(ShortPositions.inFull(position)).isEqualTo(full);
  }
}
