package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text read window by window gives what the same text gives in one piece. */
class StreamScanTest {
  private static final List<String> PIECES =
      List.of(
          "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác"
              + " văn thư;\n",
          "theo các Quyết định số 142/2008/QĐ-TTg, số 53/2010/QĐ-TTg và số 62/2011/QĐ-TTg. ",
          "Theo điểm a khoản 2 Điều 5 Luật Đất đai năm 2013, ",
          "Công tác cải cách hành chính luôn được lãnh đạo Sở quan tâm, chỉ đạo triển khai thực"
              + " hiện kịp thời các văn bản của cấp trên. ",
          "Kế hoạch tuyên truyền năm 2019 của Sở Khoa học và Công nghệ (Số 07/KH-SKHCN ngày"
              + " 13/02/2019). ",
          "\n\n",
          "Số: 477/SKHCN-TTNCUĐ\n",
          "(công văn số 34/BCT-KH ngày 28/4/2017; 282/BCT-CN ngày 12/1/2018) ");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void windows_giveWhatTheWholeTextGives(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < 400_000) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }

    assertThat(streamed(text.toString()))
        .isEqualTo(CitationScanner.standard().scan(text.toString()))
        .hasSizeGreaterThan(2000);
  }

  @Test
  void citationOfFourThousandCharacters_isFoundAcrossTheEdge() throws IOException {
    String long4096 =
        "Nghị định số 30/2020/NĐ-CP" + " ".repeat(4000) + "ngày 05/3/2020 của Chính phủ";
    for (int before = 126_000; before <= 132_000; before += 1000) {
      String text = "a ".repeat(before / 2) + long4096 + "; ";

      assertThat(streamed(text))
          .singleElement()
          .extracting(FoundCitation::span)
          .isEqualTo(new TextSpan(before, before + long4096.length()));
    }
  }

  /** Lists that never end a sentence: no citation is found twice, however long they are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị định số 30/2020/NĐ-CP, ",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ, ",
        "Công văn số 12/SNV-VP và "
      })
  void endlessList_hasEachCitationOnce(String member) throws IOException {
    String text = "Các văn bản " + member.repeat(10_000);
    List<FoundCitation> found = CitationScanner.standard().scan(text);

    assertThat(found).hasSize(10_000).extracting(each -> each.span().start()).isSorted();
    assertThat(streamed(text))
        .extracting(FoundCitation::span)
        .isEqualTo(found.stream().map(FoundCitation::span).toList());
  }

  @Test
  void readerThatGivesACharacterAtATime_isReadToItsEnd() throws IOException {
    List<FoundCitation> found = new ArrayList<>();

    CitationScanner.standard().scan(new SlowReader("theo Luật Phá sản"), found::add);

    assertThat(found).extracting(FoundCitation::text).containsExactly("Luật Phá sản");
  }

  private static List<FoundCitation> streamed(String text) throws IOException {
    List<FoundCitation> found = new ArrayList<>();
    CitationScanner.standard().scan(new StringReader(text), found::add);
    return found;
  }

  /** Gives one character at a time, as slow connections do. */
  private static final class SlowReader extends Reader {
    private final Reader in;

    SlowReader(String text) {
      this.in = new StringReader(text);
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
      return in.read(chars, from, Math.min(1, length));
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
