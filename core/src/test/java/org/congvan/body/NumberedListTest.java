package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberedListTest {

  private static List<ListItem> items(int count) {
    return Collections.nCopies(count, ListItem.of("mục"));
  }

  @ParameterizedTest
  @CsvSource({
    "ARABIC, 1, 1. 2. 3.",
    "ARABIC_PARENTHESIS, 9, 9) 10) 11)",
    "ARABIC_IN_PARENTHESES, 1, (1) (2) (3)",
    "LETTER, 4, d) đ) e)",
    "LETTER, 21, v) x) y)",
    "ROMAN, 3, iii) iv) v)"
  })
  void labels_areCountedFromTheFirst(ListNumbering numbering, int first, String expected) {
    NumberedList list = new NumberedList(numbering, first, items(3));

    assertThat(IntStream.range(0, 3).mapToObj(list::label)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @EnumSource(ListNumbering.class)
  void listBeyondTheLastNumber_isRefused(ListNumbering numbering) {
    int last = numbering.last();

    assertThat(new NumberedList(numbering, last, items(1)).label(0)).isNotBlank();
    for (NumberedListParts parts :
        List.of(
            new NumberedListParts(last, 2),
            new NumberedListParts(last + 1, 1),
            new NumberedListParts(Integer.MAX_VALUE, 2),
            new NumberedListParts(0, 1),
            new NumberedListParts(-5, 3))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new NumberedList(numbering, parts.first, items(parts.count)))
          .withMessageContaining("1 to " + last + " in the form of " + numbering.label(1))
          .withMessageContaining("first " + parts.first + ", " + parts.count + " items");
    }
  }

  private record NumberedListParts(int first, int count) {}

  @Test
  void emptyList_andItemsThatAreNotThere_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberedList.of(ListNumbering.ARABIC))
        .withMessageContaining("at least one item");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberedList.of(ListNumbering.ARABIC, "một").label(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ListNumbering.LETTER.label(24))
        .withMessageContaining("1 to 23 in the form of a): 24");
  }

  @Test
  void nestedLists_countForDepth() {
    Block block = Paragraph.of("đáy");
    for (int i = 1; i < 250; i++) {
      block =
          new NumberedList(
              ListNumbering.ARABIC,
              1,
              List.of(new ListItem(List.of(Text.of("mục")), List.of(block))));
    }
    Block deepest = block;

    assertThat(DocumentBody.of(deepest).blocks()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DocumentBody.of(
                    NumberedList.of(ListNumbering.ROMAN, "mục")
                        .withItems(List.of(ListItem.of("mục").withBlocks(List.of(deepest))))))
        .withMessageContaining("at most 250 deep");
  }
}
