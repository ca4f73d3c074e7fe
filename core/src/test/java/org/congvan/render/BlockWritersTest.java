package org.congvan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentCode;
import org.congvan.layout.Decree30Layout;
import org.congvan.model.Attachment;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.page.PageParagraph;
import org.junit.jupiter.api.Test;

class BlockWritersTest {

  private record Score(int points) implements CustomBlock {
    @Override
    public String kind() {
      return "score";
    }
  }

  private record Twice(int points) implements CustomBlock {
    @Override
    public String kind() {
      return "twice";
    }
  }

  private static final PageComposer COMPOSER = PageComposer.of(Decree30Layout.LAYOUT);

  private static ComposedDocument page(Block block) {
    return COMPOSER.compose(
        OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "chấm điểm")
            .code(DocumentCode.parse("25/SNV-CCHC"))
            .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2026, 5, 18)))
            .content(new DocumentBody(List.of(block)))
            .attachment(new Attachment("Điểm", new DocumentBody(List.of(block))))
            .build());
  }

  @Test
  void customBlock_becomesStandardOnes_inAnnexesToo() {
    BlockWriters writers =
        BlockWriters.NONE
            .with(Twice.class, each -> List.of(new Score(each.points()), new Score(each.points())))
            .with(Score.class, each -> List.of(Paragraph.of(each.points() + " điểm")));

    ComposedDocument resolved = writers.resolve(page(new Twice(7)), COMPOSER, RenderFormat.PDF);

    assertThat(resolved.body())
        .hasSize(2)
        .allSatisfy(block -> assertThat(((PageParagraph) block).plainText()).startsWith("7 điểm"));
    assertThat(resolved.annexes().get(0).body()).hasSize(2);
  }

  @Test
  void pageWithoutCustomBlocks_isTheSame() {
    ComposedDocument page = page(Paragraph.of("Lời."));

    assertThat(BlockWriters.NONE.resolve(page, COMPOSER, RenderFormat.PDF)).isSameAs(page);
  }

  @Test
  void blockWithoutWriter_isRefusedWithPathAndFormat() {
    assertThatThrownBy(
            () -> BlockWriters.NONE.resolve(page(new Score(7)), COMPOSER, RenderFormat.PDF))
        .isInstanceOf(RenderException.class)
        .hasMessage(
            "content.blocks[0]: no writer for "
                + Score.class.getName()
                + " in format pdf; register one with blockWriter(…) of the renderer's builder");
  }

  @Test
  void writersThatGoInCircles_orFail_areRefused() {
    BlockWriters circle =
        BlockWriters.NONE.with(Score.class, each -> List.of(new Score(each.points())));
    BlockWriters failing =
        BlockWriters.NONE.with(
            CustomBlock.class,
            each -> {
              throw new IllegalStateException("out of order");
            });

    assertThatThrownBy(() -> circle.resolve(page(new Score(7)), COMPOSER, RenderFormat.PDF))
        .hasMessageContaining("writers of custom blocks go in circles at");
    assertThatThrownBy(() -> failing.resolve(page(new Score(7)), COMPOSER, RenderFormat.PDF))
        .hasMessageContaining("the writer of " + Score.class.getName() + " failed")
        .hasRootCauseMessage("out of order");
  }

  @Test
  void secondWriterOfAType_isRefused() {
    BlockWriters one = BlockWriters.NONE.with(Score.class, each -> List.of(Paragraph.of("a")));

    assertThatThrownBy(() -> one.with(Score.class, each -> List.of(Paragraph.of("b"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has a block writer already");
  }
}
