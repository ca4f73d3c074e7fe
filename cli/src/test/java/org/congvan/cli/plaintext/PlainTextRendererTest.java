package org.congvan.cli.plaintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.congvan.body.Blank;
import org.congvan.body.Block;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.CheckBox;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Link;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.cli.DemoDocument;
import org.congvan.code.DocumentCode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Signature;
import org.congvan.render.Formats;
import org.congvan.render.RegisteredFormat;
import org.congvan.render.RenderException;
import org.junit.jupiter.api.Test;

class PlainTextRendererTest {

  private record ScoreTable() implements CustomBlock {
    @Override
    public String kind() {
      return "score-table";
    }
  }

  @Test
  void renderer_isFoundByTheNameOfItsFormat() {
    Formats formats = Formats.load(PlainTextRendererTest.class.getClassLoader());

    assertThat(formats.requireRenderer("txt")).isInstanceOf(PlainTextRenderer.class);
    assertThat(formats.find("txt"))
        .contains(
            new RegisteredFormat(
                PlainTextRenderer.TEXT,
                true,
                true,
                List.of("blocks of a host's own kind", "half of a surrogate pair")));
  }

  @Test
  void render_writesTheComponentsInTheOrderOfReading() throws IOException {
    assertThat(render(DemoDocument.DISPATCH_477.read()))
        .startsWith(
            """
            UBND TỈNH QUẢNG TRỊ

            SỞ KHOA HỌC VÀ CÔNG NGHỆ

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Độc lập - Tự do - Hạnh phúc

            Số: 477/SKHCN-TTNCUĐ

            Quảng Trị, ngày 11 tháng 11 năm 2019

            V/v báo cáo tình hình thực hiện""")
        .containsSubsequence(
            "\n\nKính gửi: Sở Thông tin và Truyền thông Quảng Trị\n\nPhúc đáp công văn số",
            "\n\nI. Công tác chỉ đạo, điều hành\n\n",
            "\n\n+ Giới thiệu, phổ biến",
            "tổng hợp./.\n\nNơi nhận:\n- Như kính gửi;\n- GD Sở (Báo cáo);\n")
        .endsWith("- Lưu: VT, TTNCUD.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thiêm\n");
  }

  @Test
  void render_writesTitleTableAndAnnex() throws IOException {
    assertThat(render(DemoDocument.REPORT_2020.read()))
        .containsSubsequence(
            "\n\nBÁO CÁO\n\nKết quả thực hiện",
            "\n\nPhụ lục\n\nSỐ LƯỢNG TIN, BÀI TUYÊN TRUYỀN THEO KÊNH\n\n(Kèm theo Báo cáo số 112",
            "\nSTT | Kênh tuyên truyền | Nội dung | Số lượng | Đơn vị tính\n1 | Cổng Thông tin");
  }

  @Test
  void render_writesWhereALinkLeads() throws IOException {
    Paragraph paragraph =
        Paragraph.of(
            Text.of("Xem "),
            new Link("tại đây", URI.create("http://example.org/a")),
            Text.of(" và "),
            Link.of("http://example.org/b"),
            Text.of("."));

    assertThat(render(draft(paragraph).build()))
        .contains("Xem tại đây <http://example.org/a> và http://example.org/b./.");
  }

  @Test
  void render_writesFootnotesBelowTheBlockThatHoldsThem() throws IOException {
    Paragraph first =
        Paragraph.of(
            Text.of("Sở đã rà soát"),
            Footnote.of(Text.of("Theo "), Link.of("http://example.org/b"), Text.of(".")),
            Text.of(" xong"),
            Footnote.of("Đến ngày 30/9."),
            Text.of("."));
    Table table =
        Table.of(
            List.of(TableColumn.text(1)),
            new TableRow(
                false,
                List.of(new TableCell(List.of(Text.of("Ô"), Footnote.of("Ước tính.")), 1, 1))));

    assertThat(render(draft(first, table, Paragraph.of("Hết.")).build()))
        .contains(
            """

            Sở đã rà soát[1] xong[2].

            [1] Theo http://example.org/b.
            [2] Đến ngày 30/9.

            Ô[3]

            [3] Ước tính.

            Hết./.
            """);
  }

  @Test
  void render_keepsLettersAboveAndBelowTheLine() throws IOException {
    Paragraph paragraph =
        Paragraph.of(
            Text.of("120 m"),
            Text.superscript("2"),
            Text.of(", CO"),
            Text.subscript("2"),
            Text.of(", 10"),
            Text.superscript("-n"),
            Text.of(", x"),
            Text.subscript("max"),
            Text.of("."));

    assertThat(render(draft(paragraph).build())).contains("\n120 m², CO₂, 10^(-n), x_(max)./.\n");
  }

  @Test
  void render_writesFormsToFillInAndNumberedLists() throws IOException {
    Paragraph form =
        Paragraph.of(
            Text.of("Họ và tên: "),
            Blank.toEndOfLine(),
            Text.of(" "),
            new CheckBox(true),
            Text.of(" Nam "),
            new CheckBox(false),
            Text.of(" Nữ"));

    assertThat(render(draft(form, NumberedList.of(ListNumbering.LETTER, "một;", "hai.")).build()))
        .contains("\nHọ và tên: …… ☒ Nam ☐ Nữ\n\na) một;\n\nb) hai./.\n");
  }

  @Test
  void render_writesTheValuesOfAChart() throws IOException {
    Chart chart =
        new Chart(
            ChartForm.COLUMN,
            "Cơ quan",
            "Số tin, bài",
            List.of("Sở A", "Sở B"),
            List.of(ChartSeries.of("Năm 2019", 1250, 7), ChartSeries.of("Năm 2020", 1312, -1)));
    Illustration illustration =
        new Illustration(chart, 120, 70, "Biểu đồ số tin", List.of(Text.of("Hình 1")));

    assertThat(render(draft(illustration, Paragraph.of("Hết.")).build()))
        .contains(
            """

            [Biểu đồ số tin]
            Cơ quan | Năm 2019 | Năm 2020
            Sở A | 1.250 | 1.312
            Sở B | 7 | -1
            (Số tin, bài)

            Hình 1
            """);
  }

  @Test
  void render_refusesAnUnknownBlockBeforeTheFirstByte() {
    assertRefused(
        draft(Paragraph.of("Một"), new ScoreTable()).build(),
        "content.blocks[1]",
        "no writer for " + ScoreTable.class.getName() + " in format txt");
  }

  @Test
  void render_refusesHalfASurrogatePairWithItsPlace() {
    assertRefused(
        draft(Paragraph.of("Một")).addressee("Sở \uD83D").addressee("Sở B").build(),
        "addressees[1].name",
        "surrogate");
    assertRefused(draft(Paragraph.of("Một \uDC00")).build(), "content.blocks[0]", "surrogate");
  }

  @Test
  void render_refusesADraftWithoutDate() {
    assertRefused(
        OfficialDispatch.builder(IssuingAgency.of("Sở A"), "mời họp").build(),
        "header.promulgation",
        "a draft without a date of issue");
  }

  private static OfficialDispatch.Builder draft(Block... blocks) {
    return OfficialDispatch.builder(IssuingAgency.of("Sở A"), "mời họp")
        .code(DocumentCode.parse("12/SA-VP"))
        .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2021, 3, 15)))
        .addressee("Sở B")
        .content(DocumentBody.of(blocks))
        .signature(Signature.byHead("Giám đốc", "Nguyễn Văn A"));
  }

  private static String render(OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PlainTextRenderer().render(document, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void assertRefused(OfficialDocument document, String path, String problem) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> new PlainTextRenderer().render(document, out))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith(path + ": ")
        .hasMessageContaining(problem);
    assertThat(out.size()).isZero();
  }
}
