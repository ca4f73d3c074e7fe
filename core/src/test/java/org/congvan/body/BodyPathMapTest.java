package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.congvan.path.DocumentPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyPathMapTest {

  private static final BodyPathMap MAP =
      BodyPathMap.builder()
          .put(DocumentPath.parse("blocks[0]"), DocumentPath.parse("outline.results"))
          .text(DocumentPath.parse("blocks[0].heading"), DocumentPath.parse("outline.title"))
          .put(DocumentPath.parse("blocks[0].blocks[1]"), DocumentPath.parse("activities[3]"))
          .build()
          .under(DocumentPath.of("content"));

  @ParameterizedTest
  @CsvSource({
    "blocks[0], content.outline.results",
    "blocks[0].blocks[7], content.outline.results.blocks[7]",
    "blocks[0].heading, content.outline.title",
    "blocks[0].heading[2], content.outline.title",
    "blocks[0].blocks[1], content.activities[3]",
    "blocks[0].blocks[1].blocks[0], content.activities[3].blocks[0]",
    "blocks[4].inlines[0], content.body.blocks[4].inlines[0]",
  })
  void of_isWhatAPartComesFrom(String place, String source) {
    assertThat(MAP.of(DocumentPath.parse(place))).hasToString(source);
  }

  @Test
  void same_hasEachPartFromItself() {
    DocumentPath place = DocumentPath.parse("content.blocks[0].inlines[1]");

    assertThat(BodyPathMap.same().under(DocumentPath.of("content")).of(place)).isEqualTo(place);
  }
}
