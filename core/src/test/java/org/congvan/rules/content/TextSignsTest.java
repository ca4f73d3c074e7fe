package org.congvan.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSignsTest {

  @Test
  void pairsOfKinds_areThoseThatAdjoin() {
    TextSigns signs = TextSigns.of("tin,bài (54 tin )");

    assertThat(signs.have(TextSigns.MARK, TextSigns.LETTER)).isTrue();
    assertThat(signs.have(TextSigns.BLANK, TextSigns.OPENING)).isTrue();
    assertThat(signs.have(TextSigns.BLANK, TextSigns.CLOSING)).isTrue();
    assertThat(signs.have(TextSigns.BLANK, TextSigns.MARK)).isFalse();
    assertThat(signs.have(TextSigns.BLANK, TextSigns.BLANK)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "năm 2019, true, false, false, false",
    "gọi là “đề án”, false, true, false, false",
    "gọi là «đề án», false, true, false, false",
    "hộp thư a@b.vn, false, false, true, false",
    "trang www.b.vn, false, false, true, false",
    "trang http://b.vn, false, false, true, true",
    "số 5-KH, true, false, false, true",
    "số 5–KH, true, false, false, true",
    "Ủy ban nhân dân, false, false, false, false"
  })
  void signsAreSeen(
      String text, boolean digit, boolean quote, boolean ofAddress, boolean ofSymbol) {
    TextSigns signs = TextSigns.of(text);

    assertThat(signs.haveDigit()).isEqualTo(digit);
    assertThat(signs.haveQuote()).isEqualTo(quote);
    assertThat(signs.mayHaveAddress()).isEqualTo(ofAddress);
    assertThat(signs.mayHaveSymbol()).isEqualTo(ofSymbol);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ủy ban", "văn hóa", "khỏe mạnh", "qúy", "gìn giữ"})
  void toneOnTheFirstOfTwoVowels_isSeen(String text) {
    assertThat(TextSigns.of(text).haveToneOnFirstVowel()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "của", "Uỷ ban", "văn hoá", "mùi", "ò", "gần"})
  void otherTones_areNot(String text) {
    assertThat(TextSigns.of(text).haveToneOnFirstVowel()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a  b",
        " a",
        "a ",
        "a\tb",
        "a\u00A0b",
        "a\u200Bb",
        "o\u0302",
        "Q\u00D0",
        "\u2028"
      })
  void textThatWouldChange_isNotPlain(String text) {
    assertThat(TextSigns.of(text).isPlain()).isFalse();
  }

  @Test
  void usualText_isPlain() {
    assertThat(TextSigns.of("").isPlain()).isTrue();
    assertThat(TextSigns.of("Số: 477/SKHCN-TTNCUĐ – “Quảng Trị”…").isPlain()).isTrue();
  }

  @Property(tries = 3000)
  void plainText_isItsOwnNormalFormWithSingleSpaces(
      @ForAll
          @CharRange(from = ' ', to = '\u0360')
          @CharRange(from = '\u1E90', to = '\u1F10')
          @CharRange(from = '\u2000', to = '\u2070')
          String text) {
    if (TextSigns.of(text).isPlain()) {
      assertThat(VietnameseText.normalize(VietnameseText.collapseWhiteSpace(text))).isEqualTo(text);
    }
    if (TextSigns.of(text).isNormal()) {
      String single = VietnameseText.collapseWhiteSpace(text);
      assertThat(VietnameseText.normalize(text)).isEqualTo(text);
      assertThat(VietnameseText.normalize(single)).isEqualTo(single);
    }
  }
}
