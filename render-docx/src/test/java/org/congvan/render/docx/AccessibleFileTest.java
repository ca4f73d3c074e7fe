package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.render.docx.DocxFile.all;
import static org.congvan.render.docx.DocxFile.attribute;
import static org.congvan.render.docx.DocxFile.has;
import static org.congvan.render.docx.DocxFile.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.model.OfficialDocument;
import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a file tells those who listen to it instead of looking. */
class AccessibleFileTest {

  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

  static Stream<Arguments> files() {
    Map<String, OfficialDocument> documents = SampleDocuments.all();
    return documents.entrySet().stream()
        .map(each -> Arguments.of(each.getKey(), DocxFile.of(each.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void language_isVietnameseThroughout(String name, DocxFile file) {
    Element usual = all(file.root("word/styles.xml"), "rPrDefault").get(0);
    assertThat(attribute(usual, "lang", "val")).isEqualTo("vi-VN");
    assertThat(file.text("docProps/core.xml")).contains("<dc:language>vi-VN</dc:language>");
    assertThat(
            Stream.concat(
                    all(file.document(), "lang").stream(),
                    all(file.root("word/styles.xml"), "lang").stream())
                .map(each -> each.getAttributeNS(DocxFile.W, "val"))
                .distinct())
        .containsExactly("vi-VN");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void title_saysWhatTheDocumentIs(String name, DocxFile file) {
    String core = file.text("docProps/core.xml");
    int start = core.indexOf("<dc:title>") + "<dc:title>".length();
    assertThat(core.substring(start, core.indexOf("</dc:title>")))
        .matches("(Công văn|Báo cáo|Quyết định|Thư công|Sao|Bản sao|Tờ trình|Kế hoạch).*");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void outline_goesDownByOneLevelAtATime(String name, DocxFile file) {
    Map<String, Integer> levels = outlineLevels(file);
    int above = -1;
    for (Element paragraph : all(file.document(), "p")) {
      Integer level =
          has(paragraph, "pStyle")
              ? levels.get(attribute(paragraph, "pStyle", "val"))
              : Integer.valueOf(-1);
      if (level != null && level >= 0) {
        assertThat(level).as("level of \"%s\"", words(paragraph)).isLessThanOrEqualTo(above + 1);
        above = level;
      }
    }
    assertThat(levels.values()).contains(0, 1, 2);
  }

  private static Map<String, Integer> outlineLevels(DocxFile file) {
    Map<String, Integer> levels = new HashMap<>();
    for (Element style : all(file.root("word/styles.xml"), "style")) {
      if (has(style, "outlineLvl")) {
        levels.put(
            style.getAttributeNS(DocxFile.W, "styleId"),
            Integer.valueOf(attribute(style, "outlineLvl", "val")));
      }
    }
    return levels;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void headingRows_areSaidToBeSo(String name, DocxFile file) {
    for (Element table : all(file.document(), "tbl")) {
      boolean headed = has(table, "tblLook") && attribute(table, "tblLook", "val").equals("0620");
      List<Element> rows = all(table, "tr");
      assertThat(has(rows.get(0), "tblHeader")).as(words(rows.get(0))).isEqualTo(headed);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void everyFigure_hasWordsAndItsOwnNumber(String name, DocxFile file) {
    NodeList figures = file.document().getElementsByTagNameNS(DRAWING, "docPr");
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < figures.getLength(); i++) {
      Element figure = (Element) figures.item(i);
      assertThat(figure.getAttribute("descr")).isNotBlank();
      assertThat(numbers.add(figure.getAttribute("id"))).isTrue();
    }
    assertThat(numbers.isEmpty()).isEqualTo(!file.text("word/document.xml").contains("<w:drawing"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void nothingStandsOutsideTheOrderOfReading(String name, DocxFile file) {
    assertThat(file.text("word/document.xml"))
        .doesNotContain("<wp:anchor", "<w:txbxContent", "<w:framePr", "<w:pict");
  }

  @Test
  void componentsAndBody_areReadInTheOrderOfThePage() {
    DocxFile file = DocxFile.of(SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE).build());
    String page =
        VietnameseText.toLowerCase(
            all(file.document(), "p").stream()
                .map(DocxFile::words)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " "));
    List<String> order = new ArrayList<>();
    order.add("UBND TỈNH QUẢNG TRỊ");
    order.add("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
    order.add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    order.add("Độc lập - Tự do - Hạnh phúc");
    order.add("Số: 477/SKHCN-TTNCUĐ");
    order.add("Quảng Trị, ngày");
    order.add("V/v");
    order.add("Kính gửi:");
    SampleDocuments.text477().stream()
        .map(line -> line.replaceFirst("^#+ ", "").strip().replaceAll("\\s+", " "))
        .map(line -> line.endsWith(".") ? line.substring(0, line.length() - 1) : line)
        .forEach(order::add);
    order.add("Nơi nhận:");
    order.add("- Lưu: VT, TTNCUĐ.");
    order.add("KT. GIÁM ĐỐC");
    order.add("Trần Thiêm");
    int at = 0;
    for (String words : order) {
      int found = page.indexOf(VietnameseText.toLowerCase(words), at);
      assertThat(found).as("\"%s\" after what stands before it", words).isNotNegative();
      at = found + words.length();
    }
  }
}
