package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.congvan.text.LookedAtText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scanner looks at each character of any text a bounded number of times. The tests count the
 * looks, since time depends on the machine.
 */
class HostileTextTest {
  private static final int SMALL = 20_000;
  private static final int LARGE = 10 * SMALL;

  private static final String PROSE =
      "Phúc đáp công văn số 922/STTTT-TTBCXB ngày 31/10/2019 của Sở Thông tin và Truyền thông về"
          + " việc báo cáo tình hình thực hiện Kế hoạch tuyên truyền cải cách hành chính năm 2019,"
          + " Sở Khoa học và Công nghệ báo cáo kết quả triển khai thực hiện Kế hoạch tuyên truyền"
          + " cải cách hành chính năm 2019 như sau: Công tác cải cách hành chính luôn được lãnh đạo"
          + " Sở quan tâm, chỉ đạo triển khai thực hiện kịp thời các văn bản của cấp trên, quán"
          + " triệt đầy đủ các nội dung để chỉ đạo và hướng dẫn đến các phòng, đơn vị thuộc Sở.\n";

  static Stream<Arguments> families() {
    return Stream.of(
            Named.of("slashes", "/"),
            Named.of("provisions", "khoản 1 "),
            Named.of("one endless symbol", "12/2015/QĐ-TTg-"),
            Named.of("endless groups", "A-"),
            Named.of("digits", "1"),
            Named.of("combining marks", "\u0301"),
            Named.of("letters with marks", "a\u0302\u0301"),
            Named.of(
                "citations end to end",
                "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ; "),
            Named.of("laws", "Luật "),
            Named.of("amending laws", "Luật sửa đổi, bổ sung một số điều của "),
            Named.of("lists of laws", "Luật A, "),
            Named.of("types", "Quyết định "),
            Named.of("labels", "số "),
            Named.of("labelled numbers", "số 1/"),
            Named.of("lists of symbols", "12/QĐ-A, "),
            Named.of("lists of forms", "mẫu số 05/QTT-TNCN, "),
            Named.of("symbols that may be forms", "số 05/QTT-TNCN, "),
            Named.of("issuers", "số 12/QĐ-A của Bộ trưởng Bộ "),
            Named.of("parentheses", "(số 12/QĐ-UBND "),
            Named.of("blanks", "số ....../"),
            Named.of("spaces", " "),
            Named.of("days", "ngày 1 "),
            Named.of("years", "1 năm "),
            Named.of("hyphens after digits", "5-A"),
            Named.of("paragraphs", "Số\n\n"),
            Named.of("long runs", "12/2015/QĐ-TTgABCDEFGHIJKLMNOPQRSTUVWXYZ "),
            Named.of("articles of one law", "Điều 1, "),
            Named.of("tags that never close", "<a "),
            Named.of("tags", "<b>"),
            Named.of("comments that never close", "<!--"),
            Named.of("ampersands", "&"),
            Named.of("entities", "12/QĐ&amp;"),
            Named.of("brackets", "["),
            Named.of("addresses that never close", "]("),
            Named.of("links", "[số 12/QĐ-A](b) "),
            Named.of("stars", "*"),
            Named.of("stars between spaces", " * "),
            Named.of("backslashes", "\\"),
            Named.of("soft hyphens", "số 12/QĐ\u00AD"),
            Named.of("glued syllables", "phủthực"),
            Named.of("glued words", "CPNghị"),
            Named.of("letters for digits", "lI1O"),
            Named.of("misread numbers", "số 1l/"),
            Named.of("blanks for hyphens", "số 12/QĐ UBND "),
            Named.of("decrees by year", "Nghị định 30 năm "),
            Named.of("indented lines", "số 12/\r\n          "),
            Named.of("symbols end to end", "NĐ-CP36/2021/"),
            Named.of("misread days", "số 1/QĐ-A ngày ó tháng "))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("families")
  void looks_growWithTheLengthOfTheText(String family) {
    long small = looks(family, SMALL);
    long large = looks(family, LARGE);

    assertThat(large).isLessThanOrEqualTo(11 * Math.max(small, SMALL));
  }

  @ParameterizedTest
  @MethodSource("families")
  void looksPerCharacter_areBounded(String family) {
    assertThat(looks(family, LARGE)).isLessThanOrEqualTo(10 * looks(PROSE, LARGE));
  }

  private static long looks(String family, int length) {
    LookedAtText text = new LookedAtText(family.repeat(length / family.length() + 1));
    CitationScanner.standard().scan(text);
    return text.looks();
  }
}
