package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.render.docx.DocxFile.all;
import static org.congvan.render.docx.DocxFile.attribute;
import static org.congvan.render.docx.DocxFile.has;
import static org.congvan.render.docx.DocxFile.words;

import java.util.List;
import org.congvan.layout.Length;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Tables across and tables in annexes: the pages they stand on, their headings and totals. */
class LandscapeTest {

  private static final DocxFile FILE =
      DocxFile.of(SampleDocuments.wide(SampleDocuments.UNDER_DECREE));

  private static List<Element> sections() {
    return all(FILE.document(), "sectPr");
  }

  private static boolean isAcross(Element section) {
    return attribute(section, "pgSz", "orient").equals("landscape");
  }

  @Test
  void tableAcross_hasSheetsOfItsOwn_andTheTextGoesOnUpright() {
    assertThat(sections()).hasSize(6);
    assertThat(sections().stream().map(LandscapeTest::isAcross))
        .containsExactly(false, true, false, true, false, false);
    Element across = sections().get(1);
    assertThat(attribute(across, "pgSz", "w")).isEqualTo("16838");
    assertThat(attribute(across, "pgSz", "h")).isEqualTo("11906");
    assertThat(attribute(across, "pgMar", "left"))
        .isEqualTo(String.valueOf(Length.mm(30).toTwips()));
  }

  @Test
  void pagesBehindATableAcross_countOn_withTheirNumberOnTheFirst() {
    for (int index : new int[] {1, 2, 4}) {
      assertThat(has(sections().get(index), "pgNumType")).as("section %d", index).isFalse();
      assertThat(has(sections().get(index), "titlePg")).as("section %d", index).isFalse();
    }
  }

  @Test
  void annexes_countFrom1_alsoAcross() {
    for (int index : new int[] {3, 5}) {
      assertThat(attribute(sections().get(index), "pgNumType", "start")).isEqualTo("1");
      assertThat(has(sections().get(index), "titlePg")).isTrue();
    }
  }

  @Test
  void headOfAnAnnexAcross_standsOnItsSheet_withTheCaption() {
    String xml = FILE.text("word/document.xml");
    int annex = xml.indexOf(">Phụ lục I<");
    int caption = xml.indexOf(">Bảng số liệu<", annex);
    int table = xml.indexOf("<w:tbl>", annex);
    int section = xml.indexOf("<w:sectPr", annex);

    assertThat(List.of(annex, caption, table, section)).isSorted().doesNotContain(-1);
    assertThat(xml.substring(section, xml.indexOf("</w:sectPr>", section))).contains("landscape");
  }

  @Test
  void tableAcross_isAsWideAsItsSheet() {
    List<String> widths =
        all(FILE.document(), "tbl").stream()
            .filter(table -> words(table).contains("Tổng cộng"))
            .map(table -> attribute(table, "tblW", "w"))
            .toList();

    String upright = String.valueOf(Length.mm(160).toTwips());
    String across = String.valueOf(Length.mm(247).toTwips());
    assertThat(widths).containsExactly(across, across, upright, upright);
  }

  @Test
  void figures_standRight_andTheTotalsAreBold() {
    Element table =
        all(FILE.document(), "tbl").stream()
            .filter(each -> words(each).contains("Tổng cộng"))
            .findFirst()
            .orElseThrow();
    List<Element> rows = all(table, "tr");
    Element totals = rows.get(rows.size() - 1);

    assertThat(all(totals, "tc")).hasSize(4);
    assertThat(attribute(totals, "gridSpan", "val")).isEqualTo("2");
    assertThat(all(totals, "r")).allMatch(run -> has(run, "b"));
    assertThat(all(rows.get(1), "r")).noneMatch(run -> has(run, "b"));
    assertThat(all(rows.get(1), "jc").stream().map(jc -> jc.getAttributeNS(DocxFile.W, "val")))
        .containsExactly("center", "left", "right", "right", "right");
    assertThat(has(rows.get(0), "tblHeader")).isTrue();
  }
}
