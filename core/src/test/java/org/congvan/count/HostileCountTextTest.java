package org.congvan.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.congvan.text.LookedAtText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scanner looks at each character of any text a bounded number of times. The tests count the
 * looks, since time depends on the machine.
 */
@Tag("once")
class HostileCountTextTest {
  private static final int SMALL = 20_000;
  private static final int LARGE = 10 * SMALL;

  private static final String PROSE =
      "Trong năm 2019, Sở đã ban hành 11 văn bản (mười một văn bản) chỉ đạo; đăng 20 tin,bài; tổ"
          + " chức 07 lớp tập huấn với 1.250 lượt người, đạt 98,5% kế hoạch. Không có hồ sơ trễ hạn"
          + " trong tháng 10; công tác cải cách hành chính luôn được lãnh đạo Sở quan tâm, chỉ đạo"
          + " triển khai thực hiện kịp thời các văn bản của cấp trên theo khoản 2 Điều 5.\n";

  static Stream<Arguments> families() {
    return Stream.of(
            Named.of("digits", "1"),
            Named.of("groups of digits", "111 "),
            Named.of("groups with dots", "111."),
            Named.of("zeros", "0"),
            Named.of("provisions", "khoản 1 "),
            Named.of("combining marks", "\u0301"),
            Named.of("letters with marks", "a\u0302\u0301"),
            Named.of("number words", "mười "),
            Named.of("years or fives", "năm "),
            Named.of("not", "không "),
            Named.of("none", "không có "),
            Named.of("brackets", "1 ("),
            Named.of("brackets with words", "1 (mười một "),
            Named.of("repeated numbers", "11 (mười một) tin, "),
            Named.of("numbers of months", "trong tháng 11 văn bản "),
            Named.of("months and verbs", "trong tháng 11 tổ chức "),
            Named.of("months one after the other", "tháng 1 "),
            Named.of("labels", "a: "),
            Named.of("labelled counts", "a: 1 tin"),
            Named.of("long labels", "Tuyên truyền cải cách hành chính ".repeat(8) + ": 5 tin "),
            Named.of("counts", "1 tin, "),
            Named.of("ranges", "1 - "),
            Named.of("dashes", "1-"),
            Named.of("bullets", "- "),
            Named.of("numbered lines", "\n# * 1) "),
            Named.of("marks before numbers", "#1"),
            Named.of("spaces", " "),
            Named.of("numbers far apart", "1" + " ".repeat(500)),
            Named.of("half units", "1 văn     "),
            Named.of("multipliers", "1 triệu "),
            Named.of("multipliers alone", "1 trăm nghìn tỷ tỷ tỷ "),
            Named.of("smaller and smaller", "1 tỷ 1 triệu 1 nghìn 1 trăm "),
            Named.of("shared units", "1 và "),
            Named.of("figures after nouns", "trực tuyến 1, "),
            Named.of("figures after long nouns", "a ".repeat(40) + "1, "),
            Named.of("parts in brackets", "1 tin (a 1; "),
            Named.of("open brackets of parts", "1 tin ((((((((((((a 1 "),
            Named.of("nouns of one syllable", "1 sản "),
            Named.of("nouns cut by line ends", "1 thủ\ntục\nhành\n"),
            Named.of("line ends", "1\n"),
            Named.of("blank lines", "1 \r\n \r\n"),
            Named.of("words over line ends", "mười\n"),
            Named.of("emphasis", "*1*"),
            Named.of("much emphasis", "1********"),
            Named.of("underscores", "_1_"),
            Named.of("tags", "1</b></b></b>"),
            Named.of("open tags", "1 <b<b<b"),
            Named.of("addresses of houses", "tổ 1 phường A, "),
            Named.of("names with capitals", "Ban Chỉ đạo 1 tỉnh "),
            Named.of("numbers before slashes", "1 lớp/"),
            Named.of("parts named alike", "là 1, "),
            Named.of("one endless word", "a"),
            Named.of("letters after numbers", "1a"),
            Named.of("addresses", "a@"),
            Named.of("pages", "http://"),
            Named.of("invisible", "1\u00AD"))
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
    CountingFoldedText folded = new CountingFoldedText(text);
    new CountScan(folded, text, Units.shipped()).run();
    return text.looks() + folded.looks;
  }

  /** A folded text that counts how often a character of it is looked at. */
  private static final class CountingFoldedText extends FoldedText {
    private long looks;

    CountingFoldedText(CharSequence text) {
      super(text);
    }

    @Override
    char at(int index) {
      looks++;
      return super.at(index);
    }

    @Override
    String part(int from, int to) {
      looks += to - from;
      return super.part(from, to);
    }
  }
}
