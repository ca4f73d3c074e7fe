package org.congvan.page.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.congvan.body.Text;
import org.congvan.layout.Component;
import org.congvan.page.PageBlock;
import org.congvan.page.PageParagraph;
import org.congvan.page.list.OpenLists.Change;
import org.congvan.path.DocumentPath;
import org.junit.jupiter.api.Test;

class OpenListsTest {

  private final OpenLists open = new OpenLists();

  @Test
  void itemsOneAfterTheOtherAreOneList() {
    assertThat(next("blocks[0].items[0]")).isEqualTo(new Change(0, 0, true));
    assertThat(next("blocks[0].items[1]")).isEqualTo(new Change(1, 0, false));
    assertThat(open.end()).isEqualTo(new Change(1, 1, false));
    assertThat(open.end()).isEqualTo(new Change(0, 0, false));
  }

  @Test
  void twoListsOneAfterTheOtherStayTwo() {
    next("blocks[0].items[0]");
    assertThat(next("blocks[1].items[0]")).isEqualTo(new Change(1, 1, true));
  }

  @Test
  void aListInAnItemEndsWithIt() {
    next("blocks[0].items[0]");
    assertThat(next("blocks[0].items[0].blocks[0].items[0]")).isEqualTo(new Change(0, 0, true));
    assertThat(next("blocks[0].items[1]")).isEqualTo(new Change(2, 1, false));
  }

  @Test
  void aParagraphInAnItemLeavesItOpen() {
    next("blocks[0].items[0]");
    assertThat(paragraph("blocks[0].items[0].blocks[0]")).isEqualTo(new Change(0, 0, false));
    assertThat(next("blocks[0].items[1]")).isEqualTo(new Change(1, 0, false));
    assertThat(paragraph("blocks[1]")).isEqualTo(new Change(1, 1, false));
  }

  @Test
  void itemsOfTypedRecordsAreOneListWhereverTheyComeFrom() {
    next("activities[0].title");
    assertThat(next("activities[1].title")).isEqualTo(new Change(1, 0, false));
  }

  @Test
  void anItemOfACellIsKnownByItsPath() {
    assertThat(OpenLists.isItem(block("rows[0].cells[1].blocks[0].items[2]", Component.TABLE_CELL)))
        .isTrue();
    assertThat(OpenLists.isItem(block("rows[0].cells[1].blocks[0]", Component.TABLE_CELL)))
        .isFalse();
  }

  @Test
  void itemsOfOtherRecordsAreParagraphs() {
    assertThat(OpenLists.isItem(block("items[2]", Component.BODY))).isFalse();
  }

  private Change next(String path) {
    return open.next(block(path, Component.BULLET));
  }

  private Change paragraph(String path) {
    return open.next(block(path, Component.BODY));
  }

  private static PageBlock block(String path, Component component) {
    return new PageParagraph(
        DocumentPath.parse("content." + path), component, List.of(Text.of("Lời")), 0, false);
  }
}
