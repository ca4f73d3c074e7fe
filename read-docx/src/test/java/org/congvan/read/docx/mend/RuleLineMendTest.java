package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.text.DrawnLine;
import org.congvan.read.docx.text.WordParagraph;
import org.junit.jupiter.api.Test;

/** Lines below motto, agency and subject that are not there. */
class RuleLineMendTest {

  private static final String RULE = "<w:pStyle w:val=\"Rule\"/>";
  private static final String OTHER = "<w:pStyle w:val=\"Gap\"/>";

  @Test
  void missingLine_isDrawnAsLongAsTheMotto() {
    byte[] file = MendFile.rendered("draft");
    int second = MendFile.text(file, MendFile.MAIN).indexOf("w:left=\"959\"");
    String xml = MendFile.text(file, MendFile.MAIN);
    int at = xml.lastIndexOf(RULE, second);
    byte[] bare =
        MendFile.withPart(
            file, MendFile.MAIN, xml.substring(0, at) + OTHER + xml.substring(at + RULE.length()));
    MendResult result = MendFile.mend(bare, Mend.RULE_LINES);
    assertThat(result.mended()).extracting(MendedPlace::what).containsExactly("MOTTO, line below");
    DrawnLine line = line(result.bytes(), "Độc lập");
    Length words =
        FontMetrics.timesNewRoman()
            .width("Độc lập - Tự do - Hạnh phúc", FontFace.of(true, false), Length.pt(13));
    assertThat(line.source()).isEqualTo(DrawnLine.Source.SHAPE);
    assertThat(line.length()).isEqualTo(words);
    assertThat(MendFile.mend(result.bytes(), Mend.RULE_LINES).mended()).isEmpty();
  }

  @Test
  void missingLineOfTheAgency_isAPartOfItsWords() {
    byte[] bare = MendFile.with(MendFile.rendered("report"), MendFile.MAIN, RULE, OTHER);
    MendResult result = MendFile.mend(bare, Mend.RULE_LINES);
    DrawnLine line = line(result.bytes(), "SỞ KHOA HỌC");
    Length words =
        FontMetrics.timesNewRoman()
            .width("SỞ KHOA HỌC VÀ CÔNG NGHỆ", FontFace.of(true, false), Length.pt(12));
    assertThat(line.length())
        .isEqualTo(
            Objects.requireNonNull(Decree30Layout.LAYOUT.style(Component.ISSUING_AGENCY).stroke())
                .chosen()
                .appliedTo(words));
  }

  @Test
  void underlinedMotto_isLeft() {
    String xml = MendFile.text(MendFile.rendered("draft"), MendFile.MAIN);
    String bare =
        xml.replace(RULE, OTHER)
            .replace(
                "<w:r><w:t xml:space=\"preserve\">Độc lập",
                "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">Độc lập");
    MendResult result =
        MendFile.mend(
            MendFile.withPart(MendFile.rendered("draft"), MendFile.MAIN, bare), Mend.RULE_LINES);
    assertThat(result.mended())
        .extracting(MendedPlace::what)
        .containsExactly("ISSUING_AGENCY, line below");
    assertThat(result.left())
        .extracting(LeftPlace::reason)
        .containsExactly(LeftPlace.Reason.OTHER_CONTENT);
  }

  @Test
  void lineTypedBelow_isALine() {
    String xml = MendFile.text(MendFile.rendered("draft"), MendFile.MAIN);
    String typed =
        xml.replace(RULE, OTHER)
            .replace("Hạnh phúc</w:t>", "Hạnh phúc</w:t><w:br/><w:t>-------</w:t>")
            .replace("CÔNG NGHỆ</w:t>", "CÔNG NGHỆ</w:t><w:br/><w:t>_____</w:t>");
    MendResult result =
        MendFile.mend(
            MendFile.withPart(MendFile.rendered("draft"), MendFile.MAIN, typed), Mend.RULE_LINES);
    assertThat(result.mended()).isEmpty();
  }

  private static DrawnLine line(byte[] file, String words) {
    List<WordParagraph> found =
        WordFile.open(file).document().paragraphs().stream()
            .filter(paragraph -> paragraph.text().startsWith(words))
            .toList();
    return found.get(0).drawnLines().get(0);
  }
}
