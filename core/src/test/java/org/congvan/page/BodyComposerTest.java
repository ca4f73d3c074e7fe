package org.congvan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.congvan.body.Blank;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.SampleImages;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.layout.Circular01Layout;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.PageLayout;
import org.congvan.path.DocumentPath;
import org.congvan.reference.LegalReference;
import org.congvan.regulation.Basis;
import org.junit.jupiter.api.Test;

class BodyComposerTest {

  private record Score(String kind) implements CustomBlock {}

  private static List<PageBlock> compose(PageLayout layout, Block... blocks) {
    return BodyComposer.compose(DocumentBody.of(blocks), DocumentPath.of("content"), layout);
  }

  private static PageParagraph paragraph(PageBlock block) {
    return (PageParagraph) block;
  }

  @Test
  void headings_areInCapitalsUnderTheDecree_andAsWrittenUnderTheCircular() {
    Section heading =
        Section.of(SectionLevel.HEADING, 1, "Công tác chỉ đạo", List.of(Paragraph.of("Đã làm.")));

    PageParagraph decree = paragraph(compose(Decree30Layout.LAYOUT, heading).get(0));
    PageParagraph circular = paragraph(compose(Circular01Layout.LAYOUT, heading).get(0));

    assertThat(decree.plainText()).isEqualTo("I. CÔNG TÁC CHỈ ĐẠO");
    assertThat(circular.plainText()).isEqualTo("I. Công tác chỉ đạo");
    assertThat(circular.outlineLevel()).isEqualTo(1);
    assertThat(circular.keepWithNext()).isTrue();
  }

  @Test
  void capitals_leaveCitationsAlone() {
    Citation citation =
        Citation.of("30c/NQ-CP", LegalReference.of(DocumentCode.parse("30c/NQ-CP")));
    Section heading =
        new Section(
            SectionLevel.HEADING, "II", List.of(Text.of("Thực hiện "), citation), List.of());

    assertThat(paragraph(compose(Decree30Layout.LAYOUT, heading).get(0)).plainText())
        .isEqualTo("II. THỰC HIỆN 30c/NQ-CP");
  }

  @Test
  void outlineLevels_countTheHeadingsAbove() {
    Section clause =
        Section.of(SectionLevel.CLAUSE, 2, "Hình thức", List.of(Paragraph.of("Nhiều.")));
    Section heading = Section.of(SectionLevel.HEADING, 2, "Tình hình", List.of(clause));

    List<PageBlock> page = compose(Circular01Layout.LAYOUT, heading);

    assertThat(page).extracting(block -> paragraph(block).outlineLevel()).containsExactly(1, 2, 0);
    assertThat(page)
        .extracting(block -> block.path().toString())
        .containsExactly(
            "content.blocks[0].heading",
            "content.blocks[0].blocks[0].heading",
            "content.blocks[0].blocks[0].blocks[0]");
  }

  @Test
  void chapter_standsOnALineOfItsOwnAboveItsTitle() {
    Section chapter = Section.of(SectionLevel.CHAPTER, 2, "Quy định chung", List.of());

    List<PageBlock> page = compose(Decree30Layout.LAYOUT, chapter);

    assertThat(page)
        .extracting(block -> paragraph(block).plainText())
        .containsExactly("Chương II", "QUY ĐỊNH CHUNG");
    assertThat(page)
        .extracting(block -> paragraph(block).component())
        .containsExactly(Component.PART_LABEL, Component.PART_TITLE);
    assertThat(page).extracting(block -> paragraph(block).outlineLevel()).containsExactly(0, 1);
  }

  @Test
  void untitledArticle_leadsItsFirstParagraphWithABoldNumber() {
    Section article =
        Section.untitled(
            SectionLevel.ARTICLE,
            1,
            List.of(Paragraph.of("Ban hành kèm theo."), Paragraph.of("Hai.")));

    List<PageBlock> page = compose(Decree30Layout.LAYOUT, article);

    PageParagraph first = paragraph(page.get(0));
    assertThat(first.inlines())
        .containsExactly(Text.bold("Điều 1. "), (Inline) Text.of("Ban hành kèm theo."));
    assertThat(first.component()).isEqualTo(Component.CLAUSE);
    assertThat(first.path()).hasToString("content.blocks[0].blocks[0]");
    assertThat(paragraph(page.get(1)).plainText()).isEqualTo("Hai.");
  }

  @Test
  void points_areLettered() {
    Section point =
        Section.untitled(SectionLevel.POINT, 5, List.of(Paragraph.of("Đối với bản sao")));

    assertThat(paragraph(compose(Decree30Layout.LAYOUT, point).get(0)).plainText())
        .isEqualTo("đ) Đối với bản sao");
  }

  @Test
  void lists_typeTheirMarks_andNest() {
    ListItem outer =
        new ListItem(List.of(Text.of("Ngoài")), List.of(BulletList.of(BulletMark.PLUS, "Trong")));

    List<PageBlock> page =
        compose(Circular01Layout.LAYOUT, new BulletList(BulletMark.DASH, List.of(outer)));

    assertThat(page)
        .extracting(block -> paragraph(block).plainText())
        .containsExactly("- Ngoài", "+ Trong");
    assertThat(page.get(1).path()).hasToString("content.blocks[0].items[0].blocks[0].items[0]");
  }

  @Test
  void numberedLists_typeTheirNumbers_andAreNoClauses() {
    NumberedList letters = NumberedList.of(ListNumbering.LETTER, "trong", "trong nữa");
    ListItem outer = ListItem.of("ngoài").withBlocks(List.of(letters));

    List<PageBlock> page =
        compose(
            Decree30Layout.LAYOUT,
            new NumberedList(ListNumbering.ARABIC, 3, List.of(outer, ListItem.of("sau"))));

    assertThat(page)
        .extracting(block -> paragraph(block).plainText())
        .containsExactly("3. ngoài", "a) trong", "b) trong nữa", "4. sau");
    assertThat(page)
        .extracting(block -> paragraph(block).component())
        .containsOnly(Component.BULLET);
    assertThat(page.get(2).path()).hasToString("content.blocks[0].items[0].blocks[0].items[1]");
  }

  @Test
  void alignment_isThatOfTheParagraph() {
    Paragraph text = Paragraph.of("Một.");

    List<PageBlock> page =
        compose(
            Decree30Layout.LAYOUT,
            text,
            text.withAlignment(ParagraphAlignment.CENTER),
            Section.untitled(
                SectionLevel.CLAUSE, 1, List.of(text.withAlignment(ParagraphAlignment.LEFT))));

    assertThat(page)
        .extracting(block -> paragraph(block).alignment())
        .containsExactly(null, ParagraphAlignment.CENTER, ParagraphAlignment.LEFT);
    assertThat(paragraph(page.get(2)).plainText()).isEqualTo("1. Một.");
  }

  @Test
  void numberOfASection_doesNotLeadAParagraphInTheMiddleOrAtTheRight() {
    for (ParagraphAlignment flush : List.of(ParagraphAlignment.CENTER, ParagraphAlignment.RIGHT)) {
      Section clause =
          Section.untitled(
              SectionLevel.CLAUSE, 1, List.of(Paragraph.of("Một.").withAlignment(flush)));

      assertThat(compose(Decree30Layout.LAYOUT, clause))
          .extracting(block -> paragraph(block).plainText())
          .containsExactly("1. ", "Một.");
    }
  }

  @Test
  void capitals_leaveFootnotesAlone() {
    Footnote note = Footnote.of("Chữ thường.");
    Section heading =
        new Section(SectionLevel.HEADING, "I", List.of(Text.of("Kết quả"), note), List.of());

    assertThat(paragraph(compose(Decree30Layout.LAYOUT, heading).get(0)).inlines())
        .containsExactly(Text.of("I. "), Text.of("KẾT QUẢ"), note);
  }

  @Test
  void tableCaption_standsAboveAndStaysWithItsTable() {
    Table table =
        new Table(
            List.of(Text.of("Bảng 1")), List.of(TableColumn.text(1)), List.of(TableRow.of("a")));

    List<PageBlock> page = compose(Decree30Layout.LAYOUT, table);

    assertThat(paragraph(page.get(0)).component()).isEqualTo(Component.CAPTION);
    assertThat(paragraph(page.get(0)).keepWithNext()).isTrue();
    PageTable composed = (PageTable) page.get(1);
    assertThat(composed.path()).isEqualTo(DocumentPath.parse("content.blocks[0]"));
    assertThat(composed.table()).isEqualTo(table);
  }

  @Test
  void customBlocks_arePassedOnWithTheirPath() {
    Score score = new Score("score");

    assertThat(compose(Decree30Layout.LAYOUT, score))
        .containsExactly(new PageCustomBlock(DocumentPath.parse("content.blocks[0]"), score));
  }

  @Test
  void endMark_isAddedOnce() {
    assertThat(lastWords(Paragraph.of("tổng hợp."))).isEqualTo("tổng hợp./.");
    assertThat(lastWords(Paragraph.of("tổng hợp./."))).isEqualTo("tổng hợp./.");
    assertThat(lastWords(Paragraph.of("tổng hợp;"))).isEqualTo("tổng hợp./.");
    assertThat(lastWords(Paragraph.of("tổng hợp "))).isEqualTo("tổng hợp./.");
    assertThat(
            lastWords(
                Paragraph.of(
                    Citation.of("30c/NQ-CP", LegalReference.of(DocumentCode.parse("30c/NQ-CP"))))))
        .isEqualTo("30c/NQ-CP./.");
  }

  @Test
  void endMark_standsBeforeTheNumberOfAFootnote_andOnTheLine() {
    Footnote note = Footnote.of("Chú thích.");
    Text mark = Text.of("./.");

    assertThat(lastInlines(Text.of("tổng hợp."), note))
        .containsExactly(Text.of("tổng hợp./."), note);
    assertThat(lastInlines(Text.of("tổng hợp"), note, Text.of(".")))
        .containsExactly(Text.of("tổng hợp"), note, mark);
    assertThat(lastInlines(Text.of("120 m"), Text.superscript("2")))
        .containsExactly(Text.of("120 m"), Text.superscript("2"), mark);
    assertThat(lastInlines(Text.of("Tên: "), Blank.toEndOfLine(), note))
        .containsExactly(Text.of("Tên: "), Blank.toEndOfLine(), mark, note);
    assertThat(lastInlines(new CheckBox(true))).containsExactly(new CheckBox(true), mark);
  }

  private static List<Inline> lastInlines(Inline... inlines) {
    List<PageBlock> page = compose(Decree30Layout.LAYOUT, Paragraph.of(inlines));
    return paragraph(EndMark.append(page).get(0)).inlines();
  }

  @Test
  void endMark_belongsToWords_soATextThatClosesWithATableOrPictureHasNone() {
    Table table = Table.of(List.of(TableColumn.text(1)), TableRow.of("a"));
    Illustration picture =
        new Illustration(
            SampleImages.greyDot(), 10, 5, "một ô vuông", List.of(Text.of("Hình 1. Bản đồ.")));

    for (Block last : List.of(table, picture)) {
      List<PageBlock> blocks = compose(Decree30Layout.LAYOUT, Paragraph.of("như sau:"), last);

      assertThat(EndMark.append(blocks)).isEqualTo(blocks);
    }
    assertThat(EndMark.append(List.of())).isEmpty();
    assertThat(EndMark.BASIS).isInstanceOf(Basis.Practice.class);
  }

  private static String lastWords(Paragraph paragraph) {
    return paragraph(EndMark.append(compose(Decree30Layout.LAYOUT, paragraph)).get(0)).plainText();
  }
}
