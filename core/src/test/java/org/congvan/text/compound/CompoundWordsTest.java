package org.congvan.text.compound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompoundWordsTest {

  @Test
  void isWord_knowsEachWordOfTheList_withEitherToneMark() {
    assertThat(CompoundEntries.words()).allMatch(CompoundWords::isWord);
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
