package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.DocumentBody;
import org.congvan.body.Illustration;
import org.congvan.layout.Length;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of a chart: the drawing with its values, the workbook behind it, what names them. */
class ChartPartsTest {

  private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private static final DocxFile FILE =
      DocxFile.of(SampleDocuments.charts(SampleDocuments.UNDER_DECREE));

  private static OfficialDocument with(Chart chart) {
    return SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
        .content(DocumentBody.of(new Illustration(chart, 100, 60, "Biểu đồ", List.of())))
        .build();
  }

  private static Chart chart(ChartForm form, List<String> categories, ChartSeries... series) {
    return new Chart(form, "Cơ quan", "Số tin", categories, List.of(series));
  }

  private static List<String> texts(Element parent, String localName) {
    NodeList nodes = parent.getElementsByTagNameNS(C, localName);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static List<String> values(String part, String localName) {
    NodeList nodes = FILE.root(part).getElementsByTagNameNS(C, localName);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(((Element) nodes.item(i)).getAttribute("val"));
    }
    return values;
  }

  private static Map<String, String> workbook(DocxFile file, int number) throws IOException {
    byte[] bytes =
        Objects.requireNonNull(file.parts().get("word/embeddings/chart" + number + ".xlsx"));
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void chart_isAPartThatTheParagraphNames() {
    assertThat(FILE.text("word/document.xml"))
        .contains(
            "descr=\"Biểu đồ cột số tin, bài của ba cơ quan\" id=\"1\" name=\"Chart 1\"",
            "cx=\"" + Length.mm(150).emu() + "\" cy=\"" + Length.mm(80).emu() + "\"",
            "r:id=\"rId4\"");
    assertThat(FILE.text("word/_rels/document.xml.rels"))
        .contains("relationships/chart\" Target=\"charts/chart1.xml\"", "charts/chart3.xml");
    assertThat(FILE.text("word/charts/_rels/chart2.xml.rels"))
        .contains("relationships/package\" Target=\"../embeddings/chart2.xlsx\"");
    assertThat(FILE.text("[Content_Types].xml"))
        .contains(
            "Extension=\"xlsx\"",
            "PartName=\"/word/charts/chart1.xml\" ContentType=\"application/vnd.openxmlformats-"
                + "officedocument.drawingml.chart+xml\"");
  }

  @Test
  void chart_keepsNamesAndExactValuesBesideTheirCells() {
    Element columns = FILE.root("word/charts/chart1.xml");

    assertThat(texts(columns, "v"))
        .containsExactly(
            "Năm 2019",
            "Sở Nội vụ",
            "Thành phố Đông Hà",
            "Thị xã Quảng Trị",
            "1250",
            "480",
            "7",
            "Năm 2020",
            "Sở Nội vụ",
            "Thành phố Đông Hà",
            "Thị xã Quảng Trị",
            "1312",
            "0",
            "96");
    assertThat(texts(columns, "f"))
        .containsExactly(
            "Sheet1!$B$1",
            "Sheet1!$A$2:$A$4",
            "Sheet1!$B$2:$B$4",
            "Sheet1!$C$1",
            "Sheet1!$A$2:$A$4",
            "Sheet1!$C$2:$C$4");
    assertThat(texts(columns, "title")).containsExactly("Cơ quan, địa phương", "Số tin, bài");
    assertThat(FILE.text("word/charts/chart1.xml"))
        .contains("typeface=\"Times New Roman\"", "formatCode=\"[$-42A]#,##0\"", "sz=\"1200\"")
        .doesNotContain("#,##0.");
  }

  @Test
  void form_isThatOfTheChart() {
    assertThat(values("word/charts/chart1.xml", "barDir")).containsExactly("col");
    assertThat(values("word/charts/chart2.xml", "barDir")).containsExactly("bar");
    assertThat(values("word/charts/chart2.xml", "orientation")).containsExactly("maxMin", "minMax");
    assertThat(FILE.text("word/charts/chart3.xml")).contains("<c:lineChart>");
  }

  @Test
  void decimals_areThoseOfTheValueThatHasMost() {
    assertThat(FILE.text("word/charts/chart2.xml"))
        .contains("formatCode=\"[$-42A]#,##0.00\"", "<c:v>98.25</c:v>", "<c:v>100</c:v>");
  }

  @Test
  void axis_showsDecimalsOnlyWhereTheyTellStepsApart() {
    ChartSeries close =
        new ChartSeries("Tỷ lệ", List.of(new BigDecimal("98.1"), new BigDecimal("98.4")));
    List<String> agencies = List.of("Sở A", "Sở B");

    assertThat(axisFormat(chart(ChartForm.BAR, agencies, close))).isEqualTo("[$-42A]#,##0");
    assertThat(axisFormat(chart(ChartForm.LINE, agencies, close))).isEqualTo("[$-42A]#,##0.0");
    ChartSeries tenApart =
        new ChartSeries("Tỷ lệ", List.of(new BigDecimal("90.5"), new BigDecimal("100.5")));
    assertThat(axisFormat(chart(ChartForm.LINE, agencies, tenApart))).isEqualTo("[$-42A]#,##0");
  }

  private static String axisFormat(Chart chart) {
    Element axis =
        (Element)
            DocxFile.of(with(chart))
                .root("word/charts/chart1.xml")
                .getElementsByTagNameNS(C, "valAx")
                .item(0);
    return ((Element) axis.getElementsByTagNameNS(C, "numFmt").item(0)).getAttribute("formatCode");
  }

  @Test
  void columns_beginAtZero_unlessAValueIsBelow() {
    Chart below = chart(ChartForm.COLUMN, List.of("Sở A"), ChartSeries.of("Tin", -7));

    assertThat(values("word/charts/chart1.xml", "min")).containsExactly("0");
    assertThat(values("word/charts/chart3.xml", "min")).isEmpty();
    assertThat(DocxFile.of(with(below)).text("word/charts/chart1.xml"))
        .contains("<c:v>-7</c:v>")
        .doesNotContain("<c:min ");
  }

  @Test
  void labelsAndLegend_standWhereTheySayMore() {
    assertThat(values("word/charts/chart1.xml", "showVal")).containsExactly("1", "1");
    assertThat(values("word/charts/chart1.xml", "legendPos")).containsExactly("b");
    assertThat(values("word/charts/chart2.xml", "legendPos")).isEmpty();
    assertThat(values("word/charts/chart3.xml", "showVal")).as("30 values").isEmpty();
  }

  @Test
  void labels_standBesideUpTo24Values() {
    assertThat(labelled(24, ChartForm.BAR)).contains("<c:dLblPos val=\"outEnd\"/>");
    assertThat(labelled(24, ChartForm.LINE)).contains("<c:dLblPos val=\"t\"/>");
    assertThat(labelled(25, ChartForm.BAR)).doesNotContain("<c:dLbls>");
  }

  private static String labelled(int values, ChartForm form) {
    List<String> categories = IntStream.range(0, values).mapToObj(i -> "Sở " + i).toList();
    ChartSeries series = ChartSeries.of("Tin", IntStream.range(0, values).asLongStream().toArray());
    return DocxFile.of(with(chart(form, categories, series))).text("word/charts/chart1.xml");
  }

  @Test
  void axisOfLyingBars_standsBelowThem_thoughTheyAreReadDownwards() {
    assertThat(values("word/charts/chart2.xml", "crosses")).containsExactly("autoZero", "max");
    assertThat(values("word/charts/chart1.xml", "crosses")).containsExactly("autoZero", "autoZero");
  }

  @Test
  void verySmallValue_isWrittenInPlainDigits() throws IOException {
    ChartSeries small = new ChartSeries("Tỷ lệ", List.of(new BigDecimal("0.0000001")));
    DocxFile file = DocxFile.of(with(chart(ChartForm.BAR, List.of("Sở A"), small)));

    assertThat(file.text("word/charts/chart1.xml")).contains("<c:v>0.0000001</c:v>");
    assertThat(workbook(file, 1).get("xl/worksheets/sheet1.xml")).contains("<v>0.0000001</v>");
  }

  @Test
  void workbook_holdsTheFiguresForEditing() throws IOException {
    Map<String, String> workbook = workbook(FILE, 2);

    assertThat(workbook.keySet())
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/worksheets/sheet1.xml");
    assertThat(workbook.get("xl/worksheets/sheet1.xml"))
        .contains(
            "<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">Cơ quan</t></is></c>",
            "<c r=\"A3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">Sở Tài nguyên &amp; Môi"
                + " trường</t></is></c><c r=\"B3\"><v>100</v></c>",
            "<c r=\"B2\"><v>98.25</v></c>");
  }

  @Test
  void workbook_ofManySeries_goesBeyondColumnZ() throws IOException {
    ChartSeries[] series = new ChartSeries[60];
    for (int i = 0; i < series.length; i++) {
      series[i] = ChartSeries.of("Tin", i);
    }
    DocxFile file = DocxFile.of(with(chart(ChartForm.LINE, List.of("Sở A"), series)));

    assertThat(workbook(file, 1).get("xl/worksheets/sheet1.xml"))
        .contains("<c r=\"Z2\"><v>24</v>", "<c r=\"AA2\"><v>25</v>", "<c r=\"BA2\"><v>51</v>");
    assertThat(file.text("word/charts/chart1.xml")).contains("Sheet1!$BI$2:$BI$2");
  }

  @Test
  void text_thatAWorkbookWouldDecodeOrRun_staysText() throws IOException {
    Chart chart = chart(ChartForm.BAR, List.of("=1+1", "a_x0041_b"), ChartSeries.of("Tin", 1, 2));

    assertThat(workbook(DocxFile.of(with(chart)), 1).get("xl/worksheets/sheet1.xml"))
        .contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t>", "a_x005F_x0041_b</t>")
        .doesNotContain("<f>");
  }

  @Test
  void equalCharts_haveEqualParts_oneForEach() {
    Chart chart = chart(ChartForm.BAR, List.of("Sở A"), ChartSeries.of("Tin", 1));
    Illustration illustration = new Illustration(chart, 100, 60, "Biểu đồ", List.of());
    OfficialDocument twice =
        SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
            .content(DocumentBody.of(illustration, illustration))
            .build();
    DocxFile file = DocxFile.of(twice);

    assertThat(file.parts().get("word/charts/chart1.xml"))
        .isEqualTo(file.parts().get("word/charts/chart2.xml"));
    assertThat(file.parts().get("word/embeddings/chart1.xlsx"))
        .isEqualTo(file.parts().get("word/embeddings/chart2.xlsx"));
  }

  @Test
  void compression_leavesTheWorkbookAsItIs() {
    OfficialDocument document = SampleDocuments.charts(SampleDocuments.UNDER_DECREE);
    DocxRenderer stored = DocxRenderer.builder().compression(DocxCompression.STORED).build();

    assertThat(DocxFile.of(stored, document).parts().get("word/embeddings/chart1.xlsx"))
        .isEqualTo(FILE.parts().get("word/embeddings/chart1.xlsx"));
  }

  @Test
  void characterThatXmlCannotHold_isRefusedWithItsPlace() {
    String odd = "a\u0000b";
    ChartSeries one = new ChartSeries("Tin", List.of(BigDecimal.ONE));

    assertThat(refusedPath(chart(ChartForm.BAR, List.of(odd), one)))
        .isEqualTo("content.blocks[0].picture.categories[0]");
    assertThat(refusedPath(chart(ChartForm.BAR, List.of("Sở A"), ChartSeries.of(odd, 1))))
        .isEqualTo("content.blocks[0].picture.series[0].name");
    assertThat(refusedPath(new Chart(ChartForm.BAR, odd, "b", List.of("c"), List.of(one))))
        .isEqualTo("content.blocks[0].picture.categoryTitle");
    assertThat(refusedPath(new Chart(ChartForm.BAR, "a", odd, List.of("c"), List.of(one))))
        .isEqualTo("content.blocks[0].picture.valueTitle");
  }

  private static String refusedPath(Chart chart) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderException refusal =
        catchThrowableOfType(
            RenderException.class, () -> new DocxRenderer().render(with(chart), out));
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(out.size()).isZero();
    return refusal.path().toString();
  }
}
