package org.congvan.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.congvan.text.letter.LetterForms;
import org.congvan.text.letter.VietnameseLetter;
import org.junit.jupiter.api.Test;

class FoldedLetterTest {

  @Test
  void letterFoldsToALetter_andNothingElseDoes() {
    for (int i = 0; i <= 0xFFFF; i++) {
      char c = (char) i;
      char folded = FoldedLetter.of(c);
      assertThat(folded != 0 && Character.isLetter(folded))
          .as("U+%04X", i)
          .isEqualTo(VietnameseLetter.isLetter(c))
          .isEqualTo(Character.isLetter(c));
    }
  }

  @Test
  void charactersThatFoldElsewhere_areNotInPlace() {
    assertThat(FoldedLetter.areInPlace("Ủy ban, 54 tin – “bài”")).isTrue();
    for (int i = 0; i <= 0xFFFF; i++) {
      char c = (char) i;
      boolean elsewhere = c == '\r' || c == '_' || FoldedLetter.of(c) == 0 || LetterForms.isMark(c);
      assertThat(FoldedLetter.areInPlace("a" + c)).as("U+%04X", i).isEqualTo(!elsewhere);
    }
  }
}
