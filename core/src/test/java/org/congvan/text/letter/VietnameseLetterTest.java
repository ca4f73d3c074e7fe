package org.congvan.text.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VietnameseLetterTest {

  @Test
  void vowel_hasATone_andTakesAnother() {
    assertThat(VietnameseLetter.tone('ệ')).isEqualTo(5);
    assertThat(VietnameseLetter.withTone('ệ', 0)).isEqualTo('ê');
    assertThat(VietnameseLetter.withTone('ơ', 2)).isEqualTo('ở');
    assertThat(VietnameseLetter.isVowel('a')).isTrue();
    assertThat(VietnameseLetter.isVowel('ê')).isTrue();
    assertThat(VietnameseLetter.isVowel('ệ')).isFalse();
  }

  @Test
  void consonant_hasNoTone_andStays() {
    assertThat(VietnameseLetter.tone('đ')).isZero();
    assertThat(VietnameseLetter.withTone('đ', 3)).isEqualTo('đ');
  }

  @Test
  void lookAlikesOfD_areStrokedD_andPlainDIsNot() {
    for (char c : "Đđ\u00D0\u00F0\u0189".toCharArray()) {
      assertThat(VietnameseLetter.isStrokedD(c)).isTrue();
    }
    assertThat(VietnameseLetter.isStrokedD('d')).isFalse();
    assertThat(VietnameseLetter.isLookAlike('Đ')).isFalse();
  }

  @Test
  void everyVowel_hasFiveTones_andNoOtherLetterHasOne() {
    String toned = "àằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ";
    for (char c = 0; c < '\uFFFF'; c++) {
      int place = toned.indexOf(c);
      assertThat(VietnameseLetter.tone(c)).isEqualTo(place < 0 ? 0 : place / 12 + 1);
      if (place >= 0) {
        assertThat(VietnameseLetter.withTone(c, 0)).isEqualTo("aăâeêioôơuưy".charAt(place % 12));
      }
    }
  }

  @Test
  void charactersWithoutWidth_areInvisible() {
    for (char c : "\u00AD\u200B\u200C\u200D\u2060\uFEFF".toCharArray()) {
      assertThat(VietnameseLetter.isInvisible(c)).as("U+%04X", (int) c).isTrue();
    }
    for (char c : "\u00AC\u00AE\u200A\u200E\u205F\u2061\uFEFE a".toCharArray()) {
      assertThat(VietnameseLetter.isInvisible(c)).as("U+%04X", (int) c).isFalse();
    }
  }
}
