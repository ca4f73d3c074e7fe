package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is filled in by hand, and letters above and below the line. */
class FormInlinesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 400})
  void blank_hasAWidth(int millimetres) {
    assertThat(Blank.ofMillimetres(millimetres).widthMillimetres()).isEqualTo(millimetres);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 401, Integer.MAX_VALUE})
  void blankOfAnotherWidth_isRefused(int millimetres) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Blank.ofMillimetres(millimetres))
        .withMessageContaining("1 to 400 mm wide: " + millimetres);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Blank.toEndOfLine().withWidthMillimetres(millimetres));
  }

  @Test
  void labelledLine_isTextAndABlank() {
    assertThat(Paragraph.of(Text.of("Họ và tên: "), Blank.toEndOfLine()).plainText())
        .isEqualTo("Họ và tên: ……");
    assertThat(Paragraph.of(Blank.toEndOfLine()).plainText()).isEqualTo("……");
  }

  @Test
  void checkBox_isPrintedAsABox() {
    assertThat(new CheckBox(false).text()).isEqualTo("☐");
    assertThat(new CheckBox(false).withChecked(true).text()).isEqualTo("☒");
  }

  @Test
  void textAboveAndBelowTheLineAtOnce_isRefused() {
    assertThat(Text.superscript("2").emphasis()).containsExactly(Emphasis.SUPERSCRIPT);
    assertThat(Text.subscript("2").emphasis()).containsExactly(Emphasis.SUBSCRIPT);
    for (Set<Emphasis> both :
        Set.of(EnumSet.allOf(Emphasis.class), Set.of(Emphasis.SUBSCRIPT, Emphasis.SUPERSCRIPT))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Text.of("m2").withEmphasis(both))
          .withMessageContaining("above and below the line at once: \"m2\"");
    }
  }
}
