package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedWordsTest {

  /** What a spreadsheet may pass over before it looks at a field. */
  static final List<String> PASSED_OVER =
      List.of(
          "",
          " ",
          "\u0000",
          "\u0001",
          "\u000B",
          "\u007F",
          "\u0085",
          "\u00A0",
          "\u00AD",
          "\u200B",
          "\u2060",
          "\uFEFF",
          "\u202E",
          "\u3000",
          "\u3164",
          "\u2028",
          "\"",
          "\"\"",
          "\u0301",
          "\u0000 \"\u200B",
          "\uDB40\uDC41",
          " \t");

  private static final List<String> SIGNS =
      List.of("=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\uFE66");

  static Stream<String> formulas() {
    return PASSED_OVER.stream()
        .flatMap(behind -> SIGNS.stream().map(sign -> behind + sign + "SUM(A1)"));
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void formula_hasAnApostropheInFront(String formula) {
    assertThat(GuardedWords.of(formula)).startsWith("'");
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void formulaBehindASeparator_hasOneBehindIt(String formula) {
    for (String separator : List.of(",", ";", "\t", "|", "\n", "\r", "\u0000")) {
      assertThat(GuardedWords.of("A" + separator + formula))
          .startsWith("A" + separator + "'" + formula.substring(0, 1));
    }
  }

  @ParameterizedTest
  @FieldSource("PASSED_OVER")
  void apostropheOfTheWords_hasAnother(String behind) {
    assertThat(GuardedWords.of("'" + behind + "x")).startsWith("''");
    assertThat(GuardedWords.of("A;'x")).isEqualTo("A;''x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Nội vụ",
        "Sở Nội vụ; Sở Tài chính",
        "a = b",
        "2018 - 2019 (giai đoạn 1)",
        "Số 12/QĐ-UBND, ngày 15/12/2019",
        "tăng 5, -3% so với cùng kỳ; +7%, - ",
        "Đề nghị:\n- Bố trí kinh phí;\n- Tập huấn.",
        "thu@example.org",
        "O'Neil"
      })
  void ordinaryWords_stayAsTheyAre(String words) {
    assertThat(GuardedWords.of(words)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a, -A1               | a, -A1",
        "a; - SUM(A1)         | a; - SUM(A1)",
        "a, -3+cmd            | a, -3+cmd",
        "a,+1*HYPERLINK(b)    | a,+1*HYPERLINK(b)",
        "a,-2+3               | a,-2+3"
      })
  void signThatBeginsMoreThanANumberOrAnItem_isGuarded(String words, String same) {
    int separator = Math.max(words.indexOf(','), words.indexOf(';')) + 1;

    assertThat(GuardedWords.of(words))
        .isEqualTo(words.substring(0, separator) + "'" + same.substring(separator));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "SEP=,", "sep=,x"})
  void lineThatExcelTakesForASetting_isGuarded(String words) {
    assertThat(GuardedWords.of(words)).startsWith("'");
  }

  @Property(tries = 5000)
  void whatWasAdded_canBeTakenOff(@ForAll("hostile") String words) {
    assertThat(withoutGuard(GuardedWords.of(words))).isEqualTo(words);
  }

  @Provide
  static Arbitrary<String> hostile() {
    return Arbitraries.strings()
        .withChars("'=+-@,;|\t\n\r\u0000 \"\u200B1aA(/")
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  private static String withoutGuard(String guarded) {
    StringBuilder words = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < guarded.length(); i++) {
      char c = guarded.charAt(i);
      if (!begins || c != '\'') {
        words.append(c);
      } else if (i + 1 < guarded.length()) {
        // The next character is of the words, an apostrophe too.
        i++;
        words.append(guarded.charAt(i));
        c = guarded.charAt(i);
      }
      begins = FieldCharacter.endsField(c);
    }
    return words.toString();
  }
}
