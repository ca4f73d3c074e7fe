package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.junit.jupiter.api.Test;

/** Text of typefaces of TCVN3 and VNI. */
class EncodingMendTest {

  private static final String RUN = "<w:r><w:t xml:space=\"preserve\">Sở gửi dự thảo";

  private static byte[] typed(String font, String text) {
    return MendFile.with(
        MendFile.rendered("draft"),
        MendFile.MAIN,
        RUN,
        "<w:r><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsi=\""
            + font
            + "\" w:ascii=\""
            + font
            + "\"/></w:rPr>"
            + text
            + "</w:r><w:r><w:t xml:space=\"preserve\">");
  }

  private static WordParagraph mended(byte[] file) {
    MendResult result = MendFile.mend(file, Mend.ENCODINGS);
    assertThat(MendFile.mend(result.bytes(), Mend.ENCODINGS).mended()).isEmpty();
    return WordFile.open(result.bytes()).document().paragraphs().stream()
        .filter(paragraph -> paragraph.format().style().equals("Body"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tcvn3_isReadAsBefore() {
    WordParagraph paragraph =
        mended(
            typed(".VnTime", "<w:t xml:space=\"preserve\">C«ng v¨n</w:t><w:tab/><w:t> sè 5</w:t>"));
    assertThat(paragraph.text()).startsWith("Công văn\t số 5");
    WordRun run = paragraph.runs().get(0);
    assertThat(run.format().font()).isEqualTo("Times New Roman");
    assertThat(run.format().fonts().highAnsi()).isEqualTo("Times New Roman");
  }

  @Test
  void fontsOfCapitals_becomeCapitals() {
    assertThat(mended(typed(".VnTimeH", "<w:t>C«ng v¨n sè 5</w:t>")).text())
        .startsWith("CÔNG VĂN SỐ 5");
  }

  @Test
  void vni_isReadAsBefore() {
    assertThat(mended(typed("VNI-Times", "<w:t>Baùo caùo &amp; coâng vaên</w:t>")).text())
        .startsWith("Báo cáo & công văn");
  }

  @Test
  void unicodeInATypefaceOfTcvn3_isLeft() {
    byte[] file = typed(".VnTime", "<w:t>Báo cáo kết quả</w:t>");
    MendResult result = MendFile.mend(file, Mend.ENCODINGS);
    assertThat(result.mended()).isEmpty();
    assertThat(result.left())
        .extracting(LeftPlace::reason)
        .containsExactly(LeftPlace.Reason.NO_CERTAIN_PLACE);
  }

  @Test
  void garbledLettersInATypefaceOfUnicode_stay() {
    byte[] file = typed("Times New Roman", "<w:t>C«ng v¨n</w:t>");
    assertThat(MendFile.mend(file, Mend.ENCODINGS).bytes()).isEqualTo(file);
  }

  @Test
  void numberOfAnIssuedDocument_stays() {
    byte[] file =
        MendFile.with(
            MendFile.rendered("dispatch"), MendFile.MAIN, "45/SKHCN-VP", "45/\u00D0KHCN-VP");
    MendResult result = MendFile.mend(file, Mend.ENCODINGS);
    assertThat(result.mended()).isEmpty();
    assertThat(result.left())
        .extracting(LeftPlace::reason)
        .isEqualTo(List.of(LeftPlace.Reason.ISSUED));
  }
}
