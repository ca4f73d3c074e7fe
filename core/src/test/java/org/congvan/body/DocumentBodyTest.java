package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentBodyTest {

  @Test
  void blocksMayBeNestedTwoHundredAndFiftyDeep() {
    Block paragraph = Paragraph.of("một");

    assertThat(DocumentBody.of(paragraph, nestedInSections(250)).blocks()).hasSize(2);
    assertThat(DocumentBody.of(nestedInLists(250)).blocks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {251, 2_000, 50_000})
  void deeperBlocksAreRefused_withTheirPlace(int depth) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentBody.of(Paragraph.of("một"), nestedInSections(depth)))
        .withMessageContaining("at most 250 deep: a Section in blocks[1] is deeper");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentBody.of(nestedInLists(depth)))
        .withMessageContaining("in blocks[0]");
  }

  /** Sections of one depth; the innermost is empty. */
  private static Block nestedInSections(int depth) {
    Section section = Section.untitled(SectionLevel.CLAUSE, 1, List.of());
    for (int i = 1; i < depth; i++) {
      section = Section.untitled(SectionLevel.CLAUSE, 1, List.of(section));
    }
    return section;
  }

  private static Block nestedInLists(int depth) {
    Block block = Paragraph.of("hai");
    for (int i = 1; i < depth; i++) {
      block =
          new BulletList(
              BulletMark.DASH, List.of(new ListItem(List.of(Text.of("ba")), List.of(block))));
    }
    return block;
  }
}
