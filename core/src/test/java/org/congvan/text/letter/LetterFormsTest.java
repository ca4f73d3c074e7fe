package org.congvan.text.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFormsTest {

  @Test
  void composed_putsAJoinerAfterThirtyMarks_andLosesNone() {
    String marks = "\u0301\u0323".repeat(40);

    String composed = LetterForms.composed("a" + marks);

    assertThat(composed).contains("\u034F");
    assertThat(Normalizer.normalize(composed, Normalizer.Form.NFD).codePoints().sorted())
        .containsExactlyElementsOf(
            ("a" + marks + "\u034F\u034F").codePoints().sorted().boxed().toList());
  }

  @Test
  void composed_isNfc_upToThirtyMarks() {
    String text = "e" + "\u0323\u0302".repeat(15) + "x\uD834\uDD65";

    assertThat(LetterForms.composed(text))
        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    assertThat(LetterForms.decomposed(text))
        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  @Test
  void composed_countsMarksOutsideTheBasicPlane() {
    assertThat(LetterForms.composed("a" + "\uD834\uDD65".repeat(31))).contains("\u034F");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0344", "a\u0344", "\u01D8\u0323", "\u1EBF\u0323", "\u1F82\u0323", "\u0CCB"})
  void composed_isStable_whereLettersAndMarksAreSeveralMarksDecomposed(String piece) {
    for (int times = 1; times < 40; times++) {
      String last = piece.substring(piece.offsetByCodePoints(piece.length(), -1));
      String composed = LetterForms.composed(piece + last.repeat(times));

      assertThat(LetterForms.composed(composed)).isEqualTo(composed);
      assertThat(Normalizer.isNormalized(composed, Normalizer.Form.NFC)).isTrue();
    }
  }

  @Property
  void composed_isStable(@ForAll("runsOfMarks") String text) {
    String composed = LetterForms.composed(text);

    assertThat(LetterForms.composed(composed)).isEqualTo(composed);
    assertThat(Normalizer.isNormalized(composed, Normalizer.Form.NFC)).isTrue();
  }

  @Provide
  Arbitrary<String> runsOfMarks() {
    Arbitrary<String> runs =
        Arbitraries.of(
                "a", "ệ", "\u0301", "\u0323", "\u0302", "\u034F", "\u0340", "\u0344", "\u1112",
                "\u01D8", "\u1F82")
            .list()
            .ofMaxSize(40)
            .map(pieces -> String.join("", pieces));
    return runs.list()
        .ofMaxSize(4)
        .map(pieces -> "\u0301\u0323".repeat(20).concat(String.join("", pieces)));
  }

  @Test
  void lowerCase_isThatOfTheJdk_butForSigmaAtTheEndOfAWord() {
    for (int c = 0; c < 0x1_0000; c++) {
      if (!Character.isSurrogate((char) c) && c != 'İ' && c != 'Σ') {
        String letter = Character.toString(c);
        assertThat(LetterForms.lowerCase(letter)).isEqualTo(letter.toLowerCase(Locale.ROOT));
      }
    }
    assertThat(LetterForms.lowerCase("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK"))
        .isEqualTo("ủy ban nhân dân tỉnh đắk lắk");
    assertThat(LetterForms.lowerCase("ΟΔΟΣ")).isEqualTo("οδοσ");
    assertThat(LetterForms.lowerCase("a\uD801\uDC00")).isEqualTo("a\uD801\uDC28");
  }

  @Test
  void marks_areOfThreeKinds() {
    for (int mark : new int[] {0x0300, 0x0323, 0x20DD, 0x0903, 0x1D165}) {
      assertThat(LetterForms.isMark(mark)).as("U+%04X", mark).isTrue();
    }
    for (int other : new int[] {'a', 0x02FF, 0x00B4, 0x1EC7, 0x1D164}) {
      assertThat(LetterForms.isMark(other)).as("U+%04X", other).isFalse();
    }
  }

  @Test
  void composed_putsAJoinerAfterEachThirtyMarks_wherever() {
    String marks = "\u0332".repeat(LetterForms.MAX_MARKS);

    assertThat(LetterForms.composed("xin " + marks + marks + "\u0332" + "chào"))
        .isEqualTo("xin " + marks + "\u034F" + marks + "\u034F\u0332" + "chào");
    assertThat(LetterForms.composed(marks + "\u034F" + marks)).isEqualTo(marks + "\u034F" + marks);
    assertThat(LetterForms.decomposed(marks + "\u0332")).isEqualTo(marks + "\u034F\u0332");
  }

  @Test
  void lowerCase_ofSmallLettersIsTheSameText() {
    String small = "báo cáo, 477";

    assertThat(LetterForms.lowerCase(small)).isSameAs(small);
    assertThat(LetterForms.lowerCase("")).isEmpty();
    assertThat(LetterForms.lowerCase("\uD801\uDC28A")).isEqualTo("\uD801\uDC28a");
  }
}
