package org.congvan.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of foreign texts, and what is not. */
class ControlCharactersTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void lineEnd_becomesALineFeed(String lineEnd) {
    assertThat(ControlCharacters.mend("một" + lineEnd + "hai")).isEqualTo("một\nhai");
    assertThat(ControlCharacters.mend(lineEnd + lineEnd)).isEqualTo("\n\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0",
        "\u0007",
        "\b",
        "\u001F",
        "\u007F",
        "\u0080",
        "\u009F",
        "\u061C",
        "\u200E",
        "\u200F",
        "\u202A",
        "\u202E",
        "\u2066",
        "\u2069",
        "\uFEFF",
        "\uFFF9",
        "\uFFFB",
        "\uFDD0",
        "\uFFFE",
        "\uFFFF",
        "\uDB40\uDC41",
        "\uD83F\uDFFF"
      })
  void characterThatIsNoWord_isRemoved(String character) {
    assertThat(ControlCharacters.mend("một" + character + "hai" + character)).isEqualTo("mộthai");
  }

  @Test
  void halfOfAPair_isSeenToBeLost() {
    assertThat(ControlCharacters.mend("a\uD83Db\uDE00")).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void hyphenOfWord_isAHyphen() {
    assertThat(ControlCharacters.mend("QĐ\u001EUBND")).isEqualTo("QĐ-UBND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Số: 477/SKHCN-TTNCUĐ\tngày\n11",
        "mềm\u00ADmại",
        "a\u00A0b",
        "x\u200By\u200Cz\u200D",
        "\uD83D\uDE00 văn bản",
        "hòa hoà o\u0300",
        "中文 العربية ĕ"
      })
  void text_staysAsItIs(String text) {
    assertThat(ControlCharacters.mend(text)).isEqualTo(text);
  }

  @Property
  void mended_hasNothingToMend(@ForAll String text) {
    String mended = ControlCharacters.mend(text);

    assertThat(mended.length()).isLessThanOrEqualTo(text.length());
    assertThat(ControlCharacters.mend(mended)).isEqualTo(mended);
  }
}
