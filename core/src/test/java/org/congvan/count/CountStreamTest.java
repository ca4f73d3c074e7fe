package org.congvan.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text read stretch by stretch gives what the same text gives in one piece. */
class CountStreamTest {

  private static final CountScanner SCANNER = CountScanner.standard();

  /** What the edge of a stretch could break, with as little as possible between. */
  private static final List<String> PIECES =
      List.of(
          "Đã đăng 20 tin, bài; 107 văn bản. ",
          "tin: 20; 30; 40;\n50, 60 và 70\n",
          "Số liệu: 1 234 567,5 đồng; ",
          "trong tháng 11 văn bản được ban hành, ",
          "mức độ 3, 4 và 5 ",
          "khoản 1, 2 Điều 5\n",
          "11 (mười một) văn bản ",
          "hai mươi lăm lượt người ",
          "- 12 hồ sơ\n",
          "1. Về nội dung\n",
          "http://quangtri.gov.vn/477/20 ",
          "477/SKHCN-TTNCUĐ ",
          "va\u0306n ba\u0309n 27,0% ",
          "không có tin nào",
          "; ",
          " ",
          "\n");

  @Property(tries = 60)
  void stretches_giveWhatTheWholeTextGives(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 200_000) int length) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }

    assertThat(streamed(new StringReader(text.toString()))).isEqualTo(SCANNER.scan(text));
  }

  @Test
  void oneLineWithoutASentence_givesAllItsCounts() throws IOException {
    String text = "tin: " + "20; 30, 40 văn bản; ".repeat(20_000);

    assertThat(streamed(new StringReader(text))).hasSize(60_000).isEqualTo(SCANNER.scan(text));
  }

  @Test
  void countsAtEachPlaceAroundTheEdge_areFoundOnce() throws IOException {
    for (int before = 57_200; before < 57_500; before++) {
      String text = "a ".repeat(before / 2) + " ".repeat(before % 2) + "có 1 250 lượt người. ";
      text += "b ".repeat(20_000);

      assertThat(streamed(new StringReader(text)))
          .as("at " + before)
          .singleElement()
          .extracting(found -> found.figure().start())
          .isEqualTo(before + 3L);
    }
  }

  /** More marks than a stretch holds: the scan must not wait for the letter they belong to. */
  @Test
  void endlessMarks_comeToAnEnd() throws IOException {
    String text = "20 văn bản a" + "\u0301".repeat(150_000) + " 30 văn bản";

    assertThat(streamed(new StringReader(text)))
        .extracting(found -> found.value().toPlainString())
        .containsExactly("20", "30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u200B", "\u2060\uFEFF"})
  void endlessCharactersThatAreNotSeen_comeToAnEnd(String unseen) throws IOException {
    String text = "20 văn bản " + unseen.repeat(150_000) + " 30 văn bản";

    assertThat(streamed(new StringReader(text))).isEqualTo(SCANNER.scan(text)).hasSize(2);
    assertThat(streamed(new StringReader(unseen.repeat(150_000)))).isEmpty();
  }

  @Test
  void emptyText_hasNoCount() throws IOException {
    assertThat(streamed(new StringReader(""))).isEmpty();
  }

  private static List<FoundCount> streamed(Reader text) throws IOException {
    List<FoundCount> found = new ArrayList<>();
    SCANNER.scan(text, found::add);
    return found;
  }
}
