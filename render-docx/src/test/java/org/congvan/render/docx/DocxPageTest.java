package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.render.docx.DocxFile.all;
import static org.congvan.render.docx.DocxFile.attribute;
import static org.congvan.render.docx.DocxFile.has;
import static org.congvan.render.docx.DocxFile.style;
import static org.congvan.render.docx.DocxFile.words;

import java.util.List;
import java.util.stream.Collectors;
import org.congvan.law.RegulationChoice;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What stands in the parts of a file, component by component. */
class DocxPageTest {

  private static final DocxFile DISPATCH =
      DocxFile.of(SampleDocuments.dispatch477(SampleDocuments.UNDER_CIRCULAR).build());
  private static final DocxFile STAMPS =
      DocxFile.of(SampleDocuments.stamps(SampleDocuments.UNDER_DECREE));
  private static final DocxFile REPORT =
      DocxFile.of(SampleDocuments.report(SampleDocuments.UNDER_DECREE));

  private static Element following(DocxFile file, String words) {
    List<Element> paragraphs = all(file.document(), "p");
    for (int i = 0; i < paragraphs.size(); i++) {
      if (words(paragraphs.get(i)).equals(words)) {
        return paragraphs.get(i + 1);
      }
    }
    throw new AssertionError("No paragraph \"" + words + "\"");
  }

  private static long twips(Element parent, String element, String attribute) {
    return Long.parseLong(attribute(parent, element, attribute));
  }

  @Test
  void page_isA4WithTheMarginsOfTheLayout() {
    Element section = all(DISPATCH.document(), "sectPr").get(0);
    assertThat(attribute(section, "pgSz", "w")).isEqualTo("11906");
    assertThat(attribute(section, "pgSz", "h")).isEqualTo("16838");
    assertThat(twips(section, "pgMar", "left")).isEqualTo(Length.mm(30).toTwips());
    assertThat(twips(section, "pgMar", "right")).isEqualTo(Length.mm(20).toTwips());
    assertThat(twips(section, "pgMar", "top")).isEqualTo(Length.mm(20).toTwips());
    assertThat(has(section, "titlePg")).isTrue();
  }

  @Test
  void numberAndDate_standInOneRow() {
    List<Element> rows = all(all(DISPATCH.document(), "tbl").get(0), "tr");
    List<Element> cells = all(rows.get(1), "tc");
    assertThat(words(cells.get(0))).isEqualTo("Số: 477/SKHCN-TTNCUĐ");
    assertThat(words(cells.get(1))).isEqualTo("Quảng Trị, ngày 11 tháng 11 năm 2019");
    assertThat(words(rows.get(2)))
        .isEqualTo("V/v báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC năm 2019");
  }

  @Test
  void ruleUnderTheMotto_isAsLongAsItsText() {
    Element rule = following(DISPATCH, "Độc lập - Tự do - Hạnh phúc");
    long column = Length.mm(90).toTwips();
    long drawn = column - twips(rule, "ind", "left") - twips(rule, "ind", "right");
    Length text =
        FontMetrics.timesNewRoman()
            .width("Độc lập - Tự do - Hạnh phúc", FontFace.BOLD, Length.pt(13));
    assertThat(style(rule)).isEqualTo("Rule");
    assertThat(drawn).isBetween(text.toTwips() - 2, text.toTwips() + 2);
  }

  @Test
  void headings_haveTheStylesThatNavigationShows() {
    Element first = DISPATCH.paragraph("I. Công tác chỉ đạo, điều hành");
    Element second = DISPATCH.paragraph("1. Về nội dung tuyên truyền");
    assertThat(style(first)).isEqualTo("Heading1");
    assertThat(style(second)).isEqualTo("Heading2");
    Element styles = DISPATCH.root("word/styles.xml");
    Element heading =
        all(styles, "style").stream()
            .filter(each -> each.getAttributeNS(DocxFile.W, "styleId").equals("Heading2"))
            .findFirst()
            .orElseThrow();
    assertThat(attribute(heading, "name", "val")).isEqualTo("heading 2");
    assertThat(attribute(heading, "outlineLvl", "val")).isEqualTo("1");
    assertThat(has(heading, "keepNext")).isTrue();
  }

  @Test
  void headingThatStandsOtherwise_saysSoBesideTheStyle() {
    DocxFile decision = DocxFile.of(SampleDocuments.decision(SampleDocuments.UNDER_DECREE));
    Element title = decision.paragraph("QUY ĐỊNH CHUNG");
    assertThat(style(title)).isEqualTo("Heading1");
    assertThat(attribute(title, "jc", "val")).isEqualTo("center");
    assertThat(attribute(title, "ind", "firstLine")).isEqualTo("0");
  }

  @Test
  void everyStyleInUse_isDefined() {
    SampleDocuments.all()
        .forEach(
            (name, document) -> {
              DocxFile file = DocxFile.of(document);
              List<String> defined =
                  all(file.root("word/styles.xml"), "style").stream()
                      .map(each -> each.getAttributeNS(DocxFile.W, "styleId"))
                      .toList();
              List<String> used =
                  file.parts().keySet().stream()
                      .filter(
                          part ->
                              part.matches("word/(document|footnotes|header\\d|footer\\d)\\.xml"))
                      .flatMap(part -> all(file.root(part), "pStyle").stream())
                      .map(each -> each.getAttributeNS(DocxFile.W, "val"))
                      .distinct()
                      .toList();
              assertThat(defined).as(name).containsAll(used).doesNotHaveDuplicates();
            });
  }

  @Test
  void signatureBlock_cannotSplitAndKeepsTheLastParagraph() {
    Element last =
        all(DISPATCH.document(), "p").stream()
            .filter(paragraph -> words(paragraph).endsWith("./."))
            .findFirst()
            .orElseThrow();
    assertThat(has(last, "keepNext")).isTrue();
    List<Element> tables = all(DISPATCH.document(), "tbl");
    List<Element> rows = all(tables.get(tables.size() - 1), "tr");
    assertThat(rows).hasSize(1);
    assertThat(has(rows.get(0), "cantSplit")).isTrue();
    Element name = DISPATCH.paragraph("Trần Thiêm");
    assertThat(twips(name, "spacing", "before")).isEqualTo(Length.mm(25).toTwips());
  }

  @Test
  void severalAddressees_standWithDashesUnderTheColon() {
    Element first = STAMPS.paragraph("- Bộ Nông nghiệp và Phát triển nông thôn;");
    Element last = STAMPS.paragraph("- Sở Kế hoạch và Đầu tư.");
    assertThat(attribute(first, "ind", "left")).isEqualTo(attribute(last, "ind", "left"));
    assertThat(attribute(first, "jc", "val")).isEqualTo("left");
    assertThat(twips(first, "ind", "left") - twips(first, "ind", "hanging"))
        .isGreaterThan(twips(STAMPS.paragraph("Kính gửi:"), "ind", "left"));
  }

  @Test
  void stampOfUrgency_isAsWideAsTheDecreeSays() {
    Element stamp = STAMPS.paragraph("THƯỢNG KHẨN");
    long width =
        Length.mm(70).toTwips() - twips(stamp, "ind", "left") - twips(stamp, "ind", "right");
    assertThat(width).isBetween(Length.mm(40).toTwips() - 1, Length.mm(40).toTwips() + 1);
  }

  @Test
  void lineFeedAndTab_areElements_andMarkupIsText() {
    Element paragraph = STAMPS.paragraph("Dòng thứ nhất Dòng thứ hai sau tab & <dấu>./.");
    assertThat(has(paragraph, "br")).isTrue();
    assertThat(has(paragraph, "tab")).isTrue();
  }

  @Test
  void contactLine_standsInTheFooterOfPage1() {
    String footer = words(STAMPS.root("word/footer2.xml"));
    assertThat(footer).contains("Hùng Vương", "0233 000 0000", "bqlda@example.vn");
    assertThat(STAMPS.text("word/document.xml"))
        .contains("<w:footerReference r:id=\"rId4\" w:type=\"first\"/>");
    assertThat(STAMPS.text("word/_rels/document.xml.rels"))
        .contains("Id=\"rId4\"")
        .contains("Target=\"footer2.xml\"");
  }

  @Test
  void pageNumber_standsWhereTheRegulationWantsIt() {
    assertThat(attribute(DISPATCH.root("word/footer1.xml"), "fldSimple", "instr"))
        .isEqualTo("PAGE");
    assertThat(attribute(DISPATCH.root("word/footer1.xml"), "jc", "val")).isEqualTo("right");
    assertThat(attribute(REPORT.root("word/header1.xml"), "jc", "val")).isEqualTo("center");
  }

  @Test
  void annexes_areSectionsThatCountFrom1() {
    List<Element> sections = all(REPORT.document(), "sectPr");
    assertThat(sections).hasSize(3);
    assertThat(has(sections.get(0), "pgNumType")).isFalse();
    for (Element annex : sections.subList(1, 3)) {
      assertThat(attribute(annex, "pgNumType", "start")).isEqualTo("1");
      assertThat(has(annex, "titlePg")).isTrue();
    }
    assertThat(style(REPORT.paragraph("Phụ lục II"))).isEqualTo("AnnexLabel");
  }

  @Test
  void tables_repeatHeadingsAndSpanCells() {
    Element counts = all(REPORT.document(), "tbl").get(1);
    List<Element> rows = all(counts, "tr");
    assertThat(rows).hasSize(4);
    assertThat(rows.stream().filter(row -> has(row, "tblHeader"))).hasSize(2);
    assertThat(rows).allMatch(row -> has(row, "cantSplit"));
    assertThat(all(rows.get(0), "tc")).hasSize(3);
    assertThat(all(rows.get(1), "tc")).hasSize(4);
    assertThat(attribute(rows.get(0), "gridSpan", "val")).isEqualTo("2");
    assertThat(
            all(counts, "vMerge").stream()
                .map(each -> each.getAttributeNS(DocxFile.W, "val"))
                .toList())
        .containsExactly("restart", "restart", "continue", "continue");
    long grid =
        all(counts, "gridCol").stream()
            .mapToLong(each -> Long.parseLong(each.getAttributeNS(DocxFile.W, "w")))
            .sum();
    assertThat(grid).isEqualTo(Length.mm(160).toTwips());
  }

  @Test
  void links_areRelationshipsToOutside() {
    String rels = REPORT.text("word/_rels/document.xml.rels");
    assertThat(rels)
        .contains(
            "Target=\"https://vanban.example.vn/nd?so=30&amp;nam=2020\" TargetMode=\"External\"",
            "Target=\"http://dichvucong.quangtri.gov.vn\" TargetMode=\"External\"");
    assertThat(all(REPORT.document(), "hyperlink")).hasSize(2);
    assertThat(attribute(all(REPORT.document(), "hyperlink").get(0), "rStyle", "val"))
        .isEqualTo("Hyperlink");
  }

  @Test
  void figure_hasItsSizeAndWords_andIsMadeToFit() {
    String xml = REPORT.text("word/document.xml");
    assertThat(xml).contains("descr=\"Biểu đồ số tin theo tháng\"");
    assertThat(xml).contains("cx=\"" + Length.mm(90).emu() + "\" cy=\"" + Length.mm(40).emu());
    assertThat(xml).contains("cx=\"" + Length.mm(160).emu() + "\" cy=\"" + Length.mm(8).emu());
    assertThat(REPORT.parts()).containsKey("word/media/image1.png").hasSize(9);
  }

  @Test
  void copy_standsBelowALineOverTheFullWidth_onOnePage() {
    DocxFile copy = DocxFile.of(SampleDocuments.copy(SampleDocuments.UNDER_DECREE));
    Element form = copy.paragraph("SAO Y");
    assertThat(has(form, "keepNext")).isTrue();
    assertThat(style(copy.paragraph("Số: 05/SY-UBND"))).isEqualTo("Code");
  }

  @Test
  void everyWordOfTheSeed_standsInTheFile() {
    String page =
        all(DISPATCH.document(), "p").stream()
            .map(DocxFile::words)
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ");
    for (String line : SampleDocuments.text477()) {
      String words = line.replaceFirst("^#+ ", "").strip();
      String open = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
      assertThat(page).contains(open.replaceAll("\\s+", " "));
    }
    assertThat(page)
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "- Lưu: VT, TTNCUĐ.", "KT. GIÁM ĐỐC");
  }

  @Test
  void properties_comeFromTheDocument() {
    String core = DISPATCH.text("docProps/core.xml");
    assertThat(core)
        .contains(
            "<dc:title>Công văn 477/SKHCN-TTNCUĐ</dc:title>",
            "<dc:creator>Sở Khoa học và Công nghệ</dc:creator>",
            "<dc:language>vi-VN</dc:language>",
            "2019-11-11T00:00:00Z</dcterms:created>");
    OfficialDocument draft = OfficialDispatch.builder(SampleDocuments.department(), "họp").build();
    RegulationChoice choice = RegulationChoice.asOf(SampleDocuments.UNDER_DECREE);
    assertThat(DocxFile.of(new DocxRenderer(), draft, choice).text("docProps/core.xml"))
        .doesNotContain("created", "modified");
  }

  @Test
  void fonts_areNamed_withoutAThemeOrKerning() {
    assertThat(DISPATCH.text("word/styles.xml"))
        .contains("w:ascii=\"Times New Roman\"", "<w:kern w:val=\"0\"/>", "w:val=\"vi-VN\"")
        .doesNotContain("Theme");
    assertThat(DISPATCH.parts().keySet()).noneMatch(part -> part.contains("theme"));
  }
}
