package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SpreadsheetValueTest {

  /** What some spreadsheet reads as a number, day, time, truth value or error. */
  static final List<String> READ =
      List.of(
          "0123",
          "07",
          "2019",
          "12345678901234567",
          "1/2",
          "1 1/2",
          "15/12/2019",
          "12/2019",
          "1-2",
          "1-1-2020",
          "2020-05-01",
          "2020-05-01T12:30:00",
          "2020-05-01T12:30:00Z",
          "15.12.2019",
          "3e5",
          "3E5",
          "1E+5",
          "1.5E-3",
          "1,5E-3",
          "2.e3",
          "1.250",
          "1,250",
          "1.250,5",
          "1,250.5",
          "1 250",
          "1\u00A0250",
          "1'250",
          "\u00A0123",
          "123 ",
          ".5",
          "5.",
          "5,",
          "+5",
          "- 5",
          "\u22125",
          "(5)",
          "5%",
          "$5",
          "5 $",
          "5 đ",
          "\u20AB5",
          "5 VNĐ",
          "US$5",
          "12:30",
          "1:2:3",
          "12:30:15,5",
          "12:30 PM",
          "12:30 CH",
          "5 p",
          "Jan 5",
          "5 Jan",
          "5-Jan-2020",
          "Jan/2020",
          "March 2019",
          "1-thg 2",
          "Monday, January 5, 2020",
          "TRUE",
          "true",
          "False",
          "ĐÚNG",
          "Sai",
          "#N/A",
          "#REF!",
          "#DIV/0!",
          "\uFF11\uFF12\uFF13");

  static final List<String> WORDS =
      List.of(
          "Sở Nội vụ",
          "12/QĐ-UBND",
          "02/BC-SNV",
          "Quý 1",
          "Tháng 12",
          "Tháng 12/2019",
          "Năm 2019",
          "Phường 5",
          "ngày 15/12/2019",
          "I.1",
          "A1",
          "5 km",
          "12 văn bản",
          "1250 hồ sơ",
          "12a",
          "e",
          "Mai",
          "May",
          "May mặc",
          "đồng",
          "đúng hạn",
          "Sai sót",
          "-",
          "%",
          "...",
          "\u2013",
          "# 1 trong các sở",
          "#",
          "5 a b",
          "T5",
          "3e",
          "e5",
          "3 e 5",
          "T",
          "Covid-19",
          "1.250 người",
          "2019-nCoV");

  @ParameterizedTest
  @FieldSource("READ")
  void wordsThatASpreadsheetReads_areTold(String words) {
    assertThat(SpreadsheetValue.isReadFrom(words)).isTrue();
  }

  @ParameterizedTest
  @FieldSource("READ")
  void soAreTheyBehindCharactersThatNobodySees(String words) {
    assertThat(SpreadsheetValue.isReadFrom("\u0000" + words + "\u200B ")).isTrue();
  }

  @ParameterizedTest
  @FieldSource("WORDS")
  void wordsThatStayWords_areLeftAlone(String words) {
    assertThat(SpreadsheetValue.isReadFrom(words)).isFalse();
  }
}
