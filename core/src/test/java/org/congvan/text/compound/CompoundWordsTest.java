package org.congvan.text.compound;

import static org.assertj.core.api.Assertions.assertThat;

import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Test;

class CompoundWordsTest {

  @Test
  void isWord_knowsEachWordOfTheList_withEitherToneMark() {
    assertThat(CompoundList.entries())
        .filteredOn(entry -> !Character.isUpperCase(entry.charAt(0)))
        .allMatch(entry -> CompoundWords.isWord(VietnameseText.toLowerCase(entry)));
    assertThat(CompoundWords.isWord("hòa giải")).isTrue();
    assertThat(CompoundWords.isWord("hoà giải")).isTrue();
    assertThat(CompoundWords.isWord("giải hòa nhau")).isFalse();
  }

  @Test
  void isBeginning_isTheFirstSyllableOfAWord() {
    assertThat(CompoundWords.isBeginning("tờ")).isTrue();
    assertThat(CompoundWords.isBeginning("hoà")).isTrue();
    assertThat(CompoundWords.isBeginning("khai khai")).isFalse();
  }
}
