package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.DocumentBody;
import org.congvan.body.Link;
import org.congvan.body.Paragraph;
import org.congvan.body.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Paragraphs with a line that would be stretched before a long address are not justified. */
class LooseLinesTest {

  private static final String ADDRESS =
      "http://dostquangtri.example.vn/Home/Gioithieu/10?Ngonngu=1&CongID=1";

  private static Element written(Block block, String words) {
    return DocxFile.of(
            SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
                .content(DocumentBody.of(block, Paragraph.of("Nơi dưới.")))
                .build())
        .paragraph(words);
  }

  private static boolean isLeft(Paragraph paragraph) {
    Element written = written(paragraph, paragraph.plainText().replace('\n', ' '));
    return DocxFile.has(written, "jc");
  }

  @Test
  void paragraphWithAStretchedLine_isSetLeftAndItsWordsAreAsTheyWere() {
    Paragraph paragraph =
        Paragraph.of(
            Text.of("Xây dựng chuyên đề trên Cổng thông tin ("), Link.of(ADDRESS), Text.of(")"));

    Element written = written(paragraph, paragraph.plainText());

    assertThat(DocxFile.attribute(written, "jc", "val")).isEqualTo("left");
    assertThat(DocxFile.words(written)).isEqualTo(paragraph.plainText());
    assertThat(DocxFile.has(written, "br")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xây dựng chuyên đề về cải cách hành chính.",
        "Xây dựng chuyên đề về cải cách hành chính trên Cổng thông tin " + ADDRESS,
        "http://dostquangtri.example.vn là địa chỉ của Cổng thông tin điện tử.",
        ADDRESS,
        "Xem tại\n" + ADDRESS
      })
  void paragraphWhoseLinesAreFilled_staysJustified(String text) {
    assertThat(isLeft(Paragraph.of(text))).isFalse();
  }

  @Test
  void longWordOfAnyKind_counts() {
    String code = "TTNCUĐQLCNTTBCXB".repeat(4);

    assertThat(isLeft(Paragraph.of("Địa chỉ của Sở: " + ADDRESS))).isTrue();
    assertThat(isLeft(Paragraph.of("Thực hiện Kế hoạch của Sở Khoa học và " + code))).isTrue();
  }

  @Test
  void items_areSetLeftToo() {
    String text = "Xây dựng chuyên đề trên Cổng thông tin " + ADDRESS;

    Element written = written(BulletList.of(BulletMark.DASH, text), "- " + text);

    assertThat(DocxFile.attribute(written, "jc", "val")).isEqualTo("left");
  }
}
