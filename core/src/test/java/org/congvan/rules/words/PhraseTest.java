package org.congvan.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

  private static final Phrase ANNEX = Phrase.of("phụ lục");

  @ParameterizedTest
  @ValueSource(strings = {"phụ lục", "PHỤ LỤC I", "tại Phụ lục", "phụ, các Phụ Lục", "ụ phụ lục"})
  void wordsAreFoundInAnyCase(String text) {
    assertThat(ANNEX.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "phụ", "phụ  lục", "phu luc", "ụ lục", "phụ lụ"})
  void otherWordsAreNotFound(String text) {
    assertThat(ANNEX.isIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nguyên văn", "NGUYÊN VĂN sau đây", "có nguyên Văn"})
  void wordsWithMarksButNoTone_areFoundInAnyCase(String text) {
    assertThat(Phrase.of("nguyên văn").isIn(text)).isTrue();
  }

  @Test
  void wordsWithoutAMark_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phrase.of("ban"))
        .withMessageContaining("\"phụ lục\"")
        .withMessageContaining("\"ban\"");
  }
}
