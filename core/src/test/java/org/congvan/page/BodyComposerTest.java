package org.congvan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.BulletItem;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.Citation;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
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
    BulletItem outer =
        new BulletItem(List.of(Text.of("Ngoài")), List.of(BulletList.of(BulletMark.PLUS, "Trong")));

    List<PageBlock> page =
        compose(Circular01Layout.LAYOUT, new BulletList(BulletMark.DASH, List.of(outer)));

    assertThat(page)
        .extracting(block -> paragraph(block).plainText())
        .containsExactly("- Ngoài", "+ Trong");
    assertThat(page.get(1).path()).hasToString("content.blocks[0].items[0].blocks[0].items[0]");
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
  void endMark_standsBelowATableThatEndsTheDocument() {
    Table table = Table.of(List.of(TableColumn.text(1)), TableRow.of("a"));

    List<PageBlock> marked = EndMark.append(compose(Decree30Layout.LAYOUT, table));

    assertThat(marked).hasSize(2);
    assertThat(paragraph(marked.get(1)).plainText()).isEqualTo("./.");
  }

  private static String lastWords(Paragraph paragraph) {
    return paragraph(EndMark.append(compose(Decree30Layout.LAYOUT, paragraph)).get(0)).plainText();
  }
}
