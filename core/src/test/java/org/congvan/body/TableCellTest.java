package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableCellTest {

  private record Score(String kind) implements CustomBlock {}

  private static final Illustration PICTURE =
      new Illustration(SampleImages.greyDot(), 20, 20, "Ảnh", List.of());

  @Test
  void paragraphsListsAndIllustrations_standInACell() {
    List<Block> blocks =
        List.of(
            Paragraph.of("đoạn"),
            new BulletList(
                BulletMark.DASH,
                List.of(
                    ListItem.of("một")
                        .withBlocks(List.of(BulletList.of(BulletMark.PLUS, "hai"), PICTURE)))),
            PICTURE);

    assertThat(TableCell.of("chữ").withBlocks(blocks).blocks()).isEqualTo(blocks);
    assertThat(TableCell.of(PICTURE).inlines()).isEmpty();
    assertThat(new TableCell(List.of(), 2, 3).blocks()).isEmpty();
  }

  static Stream<Block> refused() {
    return Stream.of(
        Section.of(SectionLevel.CLAUSE, 1, "Một", List.of()),
        Table.of(List.of(TableColumn.text(1)), TableRow.of("a")),
        new Score("điểm"),
        new Paragraph(ParagraphRole.LEGAL_BASIS, List.of(Text.of("Căn cứ"))));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void otherBlocks_areRefused(Block block) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableCell.of(block))
        .withMessageStartingWith(
            "Cell of a table must hold paragraphs of text, lists and illustrations only, but holds")
        .withMessageEndingWith("; put it before or after the table");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void otherBlocks_areRefusedBelowAListToo(Block block) {
    ListItem item = ListItem.of("một").withBlocks(List.of(block));
    BulletList list = new BulletList(BulletMark.DASH, List.of(item));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableCell.of("").withBlocks(List.of(list)));
  }

  @Test
  void refusal_namesTheKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableCell.of(new Score("điểm")))
        .withMessageContaining("a block of the kind " + Score.class.getName());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableCell.of(refused().findFirst().orElseThrow()))
        .withMessageContaining("a Section");
  }

  @Test
  void blocksInCells_countAmongThoseThatAreNested() {
    Block block = BulletList.of(BulletMark.DASH, "một");
    for (int depth = 2; depth < DocumentBody.MAX_DEPTH; depth++) {
      block =
          new BulletList(BulletMark.DASH, List.of(ListItem.of("một").withBlocks(List.of(block))));
    }
    Block deepest = block;
    Table table =
        Table.of(
            List.of(TableColumn.text(1)),
            new TableRow(false, List.of(TableCell.of("").withBlocks(List.of(deepest)))));

    assertThat(DocumentBody.of(deepest).blocks()).hasSize(1);
    assertThat(DocumentBody.of(table).blocks()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentBody.of(Section.of(SectionLevel.CLAUSE, 1, "a", List.of(table))))
        .withMessageContaining("nested at most 250 deep");
  }
}
