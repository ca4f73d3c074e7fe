package org.congvan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.body.Footnote;
import org.congvan.body.PageOrientation;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDispatch;

/** Where pages end. */
class PageBreaksTest {

  private static final String SENTENCE =
      "Sở Nội vụ báo cáo kết quả thực hiện công tác cải cách hành chính của các cơ quan, đơn vị. ";

  private static Paragraph paragraph(int number) {
    return Paragraph.of("Đoạn " + number + ". " + SENTENCE.repeat(3).strip());
  }

  private static Block[] paragraphs(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(PageBreaksTest::paragraph)
        .toArray(Block[]::new);
  }

  private static int pageOf(List<String> pages, String words) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).contains(words)) {
        return i;
      }
    }
    throw new AssertionError(words + " is on no page");
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void signature_isOnThePageOfTheLastWords(@ForAll @IntRange(min = 1, max = 40) int count) {
    List<String> pages = Papers.pages(Papers.file(Papers.dispatch(paragraphs(count)).build()));

    int page = pageOf(pages, "KT. GIÁM ĐỐC");
    assertThat(pages.get(page)).contains("Nguyễn Văn A", "Lưu: VT, CCHC.", "đơn vị./.");
    assertThat(page).isEqualTo(pages.size() - 1);
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void heading_isOnThePageOfWhatFollows(@ForAll @IntRange(min = 1, max = 25) int before) {
    List<Block> blocks = new ArrayList<>(List.of(paragraphs(before)));
    blocks.add(Section.of(SectionLevel.HEADING, 1, "Tiêu đề", List.of(Paragraph.of("Theo sau."))));

    List<String> pages =
        Papers.pages(Papers.file(Papers.dispatch(blocks.toArray(Block[]::new)).build()));

    assertThat(pageOf(pages, "I. TIÊU ĐỀ")).isEqualTo(pageOf(pages, "Theo sau."));
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void noLineOfAParagraph_isAloneOnAPage(@ForAll @IntRange(min = 0, max = 12) int shift) {
    List<Block> blocks = new ArrayList<>(Collections.nCopies(shift, Paragraph.of("Ngắn.")));
    blocks.addAll(List.of(paragraphs(30)));

    List<String> pages =
        Papers.pages(Papers.file(Papers.dispatch(blocks.toArray(Block[]::new)).build()));

    for (int i = 1; i < pages.size(); i++) {
      String[] lines = pages.get(i).split("\n");
      assertThat(lines[0].strip()).as("page number").isEqualTo(Integer.toString(i + 1));
      if (!lines[1].startsWith("Đoạn")) {
        assertThat(lines[2]).as("second line of page " + (i + 1)).doesNotStartWith("Đoạn");
      }
      String[] above = pages.get(i - 1).split("\n");
      String last = above[above.length - 1];
      assertThat(last.startsWith("Đoạn") && !last.strip().endsWith("đơn vị.")).isFalse();
    }
  }

  @Example
  void headingOfATable_isRepeatedOnEachPage_andReadOnce() {
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.header("TT", "Đơn vị"));
    for (int i = 1; i <= 120; i++) {
      rows.add(TableRow.of(Integer.toString(i), "Phòng số " + i));
    }
    Table table =
        Table.of(
            List.of(TableColumn.number(1), TableColumn.text(5)), rows.toArray(TableRow[]::new));
    byte[] file = Papers.file(Papers.dispatch(table).build());

    List<String> pages = Papers.pages(file);
    assertThat(pages.size()).isGreaterThan(3);
    assertThat(pages.subList(0, 3)).allSatisfy(page -> assertThat(page).contains("TT Đơn vị"));
    assertThat(TaggedWords.of(file).stream().filter("Đơn vị"::equals)).hasSize(1);
  }

  @Example
  void rowThatIsHigherThanAPage_goesOn() {
    Table table =
        Table.of(
            List.of(TableColumn.number(1), TableColumn.text(2)),
            TableRow.of("1", SENTENCE.repeat(80) + "Hết dòng."));

    List<String> pages = Papers.pages(Papers.file(Papers.dispatch(table).build()));

    assertThat(pages.size()).isGreaterThan(2);
    assertThat(String.join(" ", pages)).containsPattern("Hết\\s+dòng\\.");
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void footnote_isAtTheFootOfThePageThatNamesIt(@ForAll @IntRange(min = 0, max = 25) int before) {
    List<Block> blocks = new ArrayList<>(List.of(paragraphs(before)));
    blocks.add(
        new Paragraph(
            paragraph(0).role(), List.of(Text.of("Có chú thích"), Footnote.of("Lời chú thích."))));
    blocks.addAll(List.of(paragraphs(8)));

    List<String> pages =
        Papers.pages(Papers.file(Papers.dispatch(blocks.toArray(Block[]::new)).build()));

    int page = pageOf(pages, "Có chú thích");
    assertThat(pages.get(page).strip()).endsWith("Lời chú thích.");
  }

  @Example
  void footnoteThatIsLongerThanAPage_goesOn() {
    OfficialDispatch document =
        Papers.dispatch(
                new Paragraph(
                    paragraph(0).role(),
                    List.of(
                        Text.of("Có chú thích"),
                        Footnote.of(SENTENCE.repeat(90) + "Hết chú thích."))))
            .build();

    assertThat(String.join(" ", Papers.pages(Papers.file(document))))
        .containsPattern("Hết\\s+chú\\s+thích\\.");
  }

  @Example
  void annex_beginsOnAPageOfItsOwn_withoutNumber() {
    OfficialDispatch document =
        Papers.dispatch(paragraphs(14))
            .attachment(new Attachment("Danh mục", new DocumentBody(List.of(paragraphs(12)))))
            .build();

    List<String> pages = Papers.pages(Papers.file(document));

    int annex = pageOf(pages, "Phụ lục");
    assertThat(pages.get(annex)).startsWith("Phụ lục");
    assertThat(pages.get(annex + 1)).startsWith("2");
  }

  @Example
  void tableAcross_hasSheetsAcross() throws Exception {
    Table table =
        Table.of(List.of(TableColumn.text(1)), TableRow.of("Bảng ngang"))
            .withOrientation(PageOrientation.LANDSCAPE);
    byte[] file =
        Papers.file(Papers.dispatch(Paragraph.of("Trước."), table, Paragraph.of("Sau.")).build());

    try (PDDocument pdf = Papers.open(file)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(595.28f, within(0.01f));
      assertThat(pdf.getPage(1).getMediaBox().getWidth()).isCloseTo(841.89f, within(0.01f));
      assertThat(pdf.getPage(2).getMediaBox().getWidth()).isCloseTo(595.28f, within(0.01f));
    }
    assertThat(Papers.pages(file).get(2)).contains("Sau.", "Nguyễn Văn A");
  }
}
