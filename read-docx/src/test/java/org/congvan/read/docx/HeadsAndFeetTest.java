package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.congvan.path.DocumentPath;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.read.docx.document.PlacedDoubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads and feet of papers in plain text are read whatever way they are laid out. */
class HeadsAndFeetTest {

  static List<PaperCase> papers() throws IOException {
    List<PaperCase> papers = new ArrayList<>(PaperCase.of("heads-and-feet.txt"));
    papers.addAll(PaperCase.of("kinds-of-papers.txt"));
    return papers;
  }

  @ParameterizedTest
  @MethodSource("papers")
  void partsOfHeadAndFoot_areThoseOfThePaper(PaperCase paper) {
    assertThat(fields(paper.paper())).containsExactlyElementsOf(paper.expected());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void partsOfHeadAndFoot_areTheSameInDecomposedLettersAndWithALookAlikeOfD(PaperCase paper) {
    String typed = Normalizer.normalize(paper.paper(), Normalizer.Form.NFD).replace('Đ', '\u00D0');

    assertThat(fields(typed)).containsExactlyElementsOf(paper.expected());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void partsOfHeadAndFoot_areTheSameWithOtherLineEnds(PaperCase paper) {
    assertThat(fields(paper.paper().replace("\n", "\r\n")))
        .containsExactlyElementsOf(paper.expected());
  }

  @Test
  void partsOfHeadAndFoot_areReadWhereTheTextWasReadInAnotherEncoding() throws IOException {
    PaperCase paper = papers().get(0);
    String garbled =
        new String(paper.paper().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    assertThat(fields(garbled)).containsAll(paper.expected());
    assertThat(TextReader.standard().read(garbled).doubts())
        .extracting(doubt -> doubt.doubt().reason())
        .contains("The words are not in Unicode; they were read as UTF-8 → windows-1252.");
  }

  private static List<String> fields(String text) {
    PaperDocument read = TextReader.standard().read(text);
    List<String> fields = PaperFields.of(read.document());
    read.doubts().stream()
        .map(PlacedDoubt::doubt)
        .filter(doubt -> doubt.path().equals(DocumentPath.ROOT))
        .forEach(doubt -> fields.add("listed: " + doubt.text()));
    return fields;
  }

  @Test
  void markWithoutWordsInALine_isNoFault() {
    String text =
        """
        UBND TỈNH AN BÌNH
        SỞ Y TẾ
        Số: 77/SYT-NVY
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        An Bình, ngày 02 tháng 3 năm 2021
        Kính gửi: Trung tâm Y tế các huyện.

        Sở Y tế đề nghị các đơn vị thực hiện.

        Nơi nhận:-
         Như trên;
        - Lưu: VT, NVY.
        GIÁM ĐỐC

        Nguyễn Văn A
        """;
    assertThat(TextReader.standard().read(text).document().distribution().archive()).isNotNull();
  }
}
