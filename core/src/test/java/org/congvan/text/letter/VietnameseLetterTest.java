package org.congvan.text.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VietnameseLetterTest {

  @Test
  void vowel_hasATone_andTakesAnother() {
    assertThat(VietnameseLetter.tone('ệ')).isEqualTo(5);
    assertThat(VietnameseLetter.withTone('ệ', 0)).isEqualTo('ê');
    assertThat(VietnameseLetter.withTone('ơ', 2)).isEqualTo('ở');
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
}
