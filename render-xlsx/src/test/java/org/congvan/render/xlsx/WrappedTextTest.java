package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.congvan.layout.FontFace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTextTest {

  private static final int POINTS = 12;

  /** Ten times "n", which is half as wide as it is high, and a hair. */
  private static final double TEN_LETTERS = 63;

  private static int lines(String words) {
    return WrappedText.lines(words, FontFace.REGULAR, POINTS, TEN_LETTERS);
  }

  @Test
  void wordsThatFit_areOneLine() {
    assertThat(lines("n".repeat(10))).isEqualTo(1);
    assertThat(lines("nnn nnn")).isEqualTo(1);
    assertThat(lines("")).isEqualTo(1);
  }

  @Test
  void wordsBreakAtBlanks() {
    assertThat(lines("nnnnnnnn nnnnnnnn")).isEqualTo(2);
    assertThat(lines("nnnnnnnn nnnnnnnn nnnnnnnn")).isEqualTo(3);
    assertThat(lines("nnn nnn nnn nnn")).isEqualTo(2);
  }

  @Test
  void wordLongerThanALine_breaksBetweenItsLetters() {
    assertThat(lines("n".repeat(40))).isBetween(4, 5);
    assertThat(lines("n " + "n".repeat(40) + " n")).isBetween(5, 6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085"})
  void endOfALine_beginsANewOne(String end) {
    assertThat(lines("n" + end + "n")).isEqualTo(2);
    assertThat(lines("n" + end + end + "n")).isEqualTo(3);
    assertThat(lines("n" + end)).isEqualTo(2);
  }

  @Test
  void boldCapitalsAndSquareLetters_takeMoreRoom() {
    String small = "ủy ban";
    double width = WrappedText.width(small, FontFace.REGULAR, POINTS);
    assertThat(WrappedText.width(small, FontFace.BOLD, POINTS)).isGreaterThan(width);
    assertThat(WrappedText.width("ỦY BAN", FontFace.REGULAR, POINTS)).isGreaterThan(width);
    assertThat(WrappedText.width("漢字", FontFace.REGULAR, POINTS)).isGreaterThan(2 * POINTS);
    assertThat(WrappedText.width("e\u0301", FontFace.REGULAR, POINTS)).isLessThan(POINTS);
  }

  @Property(tries = 300)
  void moreWords_areNeverFewerLines(
      @ForAll @CharRange(from = 'a', to = 'e') @StringLength(max = 60) String words,
      @ForAll @CharRange(from = 'a', to = 'e') @StringLength(max = 60) String more) {
    String text = words.replace('e', ' ');

    assertThat(lines(text + more.replace('e', ' '))).isGreaterThanOrEqualTo(lines(text));
    assertThat(lines(text)).isLessThanOrEqualTo(1 + text.length());
  }
}
