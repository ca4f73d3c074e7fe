package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.body.Block;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;

class JsonCustomBlockTest {

  private final JsonDocumentFormat format =
      JsonDocumentFormat.builder()
          .customBlock("score-table", ScoreTable.class, new ScoreTable.Codec())
          .build();

  @Test
  void customBlock_readsBackEqual() {
    OfficialDocument document = with(ScoreTable.sample());
    String json = Json.write(format, document);
    assertThat(json)
        .contains(
            "\"kind\": \"custom:score-table\",",
            "\"title\": \"Chấm điểm\",",
            "\"rounds\": 2,",
            "\"complete\": true,",
            "\"Sở A\": 85.50,",
            "\"Sở B\": 100\n");
    OfficialDocument read = Json.read(format, json);
    assertThat(Json.write(format, read)).isEqualTo(json);
    ScoreTable whole = new ScoreTable("Không điểm", 1, false, Map.of(), List.of());
    assertThat(Json.read(format, Json.write(format, with(whole)))).isEqualTo(with(whole));
  }

  @Test
  void customBlockWithoutCodec_isRefusedWithPathAndType() {
    OfficialDocument document = with(ScoreTable.sample());
    RenderFailure failure = RenderFailure.of(JsonDocumentFormat.standard(), document);
    assertThat(failure.thrown())
        .hasMessage(
            "content.blocks[1].blocks[0]: no writer for org.congvan.render.json.ScoreTable in"
                + " format json; register one with"
                + " JsonDocumentFormat.builder().customBlock(\"score-table\", …)");
    assertThat(failure.thrown().path()).hasToString("content.blocks[1].blocks[0]");
    assertThat(failure.written()).isZero();
  }

  @Test
  void otherTypeOfTheSameKind_isRefused() {
    CustomBlock impostor = () -> "score-table";
    assertThat(RenderFailure.of(format, with(impostor)).thrown())
        .hasMessageStartingWith("content.blocks[1].blocks[0]: no writer for");
  }

  @Test
  void kindWithoutCodec_isRefusedOnReading() {
    String json = Json.write(format, with(ScoreTable.sample())).replace("score-table", "score-x");
    assertThatThrownBy(() -> Json.read(format, json))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("$.content.blocks[1].blocks[0] (line")
        .hasMessageContaining(
            "no codec for custom block \"score-x\"; expected one of [score-table]");
  }

  @Test
  void whatTheCodecRefuses_isRefusedWithItsPlace() {
    String json = Json.write(format, with(ScoreTable.sample()));
    assertThatThrownBy(() -> Json.read(format, json.replace("\"rounds\": 2", "\"rounds\": \"2\"")))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("$.content.blocks[1].blocks[0] (line")
        .hasMessageContaining("Score table must have five fields");
    assertThatThrownBy(() -> Json.read(format, json.replace("\"ghi chú\"", "7")))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("$.content.blocks[1].blocks[0] (line");
  }

  @Test
  void nullInACustomBlock_isRefused() {
    String json = Json.write(format, with(ScoreTable.sample())).replace("\"ghi chú\"", "null");
    assertThatThrownBy(() -> Json.read(format, json))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("$.content.blocks[1].blocks[0].notes[0] (line")
        .hasMessageContaining("found null; expected a value, or no such field");
  }

  @Test
  void fieldsThatAreNotPlain_areRefusedOnWriting() {
    assertThat(failureOf(Map.of("at", LocalDate.EPOCH)))
        .hasMessageStartingWith(
            "content.blocks[1].blocks[0].at: codec of a custom block gave java.time.LocalDate");
    assertThat(failureOf(Map.of("kind", "x"))).hasMessageContaining("must not write the field");
    Map<String, Object> cyclic = new LinkedHashMap<>();
    cyclic.put("a", cyclic);
    assertThat(failureOf(cyclic)).hasMessageContaining("more than 200 deep");
    Map<Object, Object> numbered = new LinkedHashMap<>();
    numbered.put("a", Map.of(1, 2));
    assertThat(failureOf(Map.of("a", numbered))).hasMessageContaining("must be String: 1");
    assertThat(failureOf(Map.of("\uD800", "x"))).hasMessageContaining("half a surrogate pair");
    assertThat(failureOf(Map.of("n".repeat(201), "x"))).hasMessageContaining("nameLength");
    List<Object> nulls = new ArrayList<>();
    nulls.add(null);
    assertThat(failureOf(Map.of("n", nulls)))
        .hasMessageStartingWith(
            "content.blocks[1].blocks[0].n[0]: codec of a custom block gave null");
  }

  @Test
  void kindWithOtherCharactersOrRegisteredTwice_isRefused() {
    JsonDocumentFormat.Builder builder = JsonDocumentFormat.builder();
    ScoreTable.Codec codec = new ScoreTable.Codec();
    assertThatThrownBy(() -> builder.customBlock("Score", ScoreTable.class, codec))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"Score\"; expected such as score-table");
    builder.customBlock("score", ScoreTable.class, codec);
    assertThatThrownBy(() -> builder.customBlock("score", ScoreTable.class, codec))
        .hasMessageContaining("has a codec already: \"score\"");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_isRefusedByTheParametersName() {
    JsonDocumentFormat.Builder builder = JsonDocumentFormat.builder();
    ScoreTable.Codec codec = new ScoreTable.Codec();
    assertThatNullPointerException()
        .isThrownBy(() -> builder.customBlock(null, ScoreTable.class, codec))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.<ScoreTable>customBlock("score", null, codec))
        .withMessage("type");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.customBlock("score", ScoreTable.class, null))
        .withMessage("codec");
    assertThatNullPointerException().isThrownBy(() -> builder.limits(null)).withMessage("limits");
    JsonRollup.Builder rollup = JsonRollup.builder();
    assertThatNullPointerException()
        .isThrownBy(() -> rollup.skipped(null, "empty"))
        .withMessage("source");
    assertThatNullPointerException()
        .isThrownBy(() -> rollup.skippedBefore(null, "empty"))
        .withMessage("source");
  }

  @Test
  void codecAddedToABuilderLater_doesNotChangeTheFormat() {
    JsonDocumentFormat.Builder builder = JsonDocumentFormat.builder();
    JsonDocumentFormat before = builder.build();
    builder.customBlock("score-table", ScoreTable.class, new ScoreTable.Codec());
    assertThat(RenderFailure.of(before, with(ScoreTable.sample())).thrown())
        .hasMessageContaining("no writer");
  }

  private static RenderException failureOf(Map<String, ?> fields) {
    JsonBlockCodec<Plain> codec =
        new JsonBlockCodec<>() {
          @Override
          public Map<String, ?> toFields(Plain block) {
            return fields;
          }

          @Override
          public Plain fromFields(Map<String, Object> read) {
            return new Plain();
          }
        };
    JsonDocumentFormat plain =
        JsonDocumentFormat.builder().customBlock("plain", Plain.class, codec).build();
    return RenderFailure.of(plain, with(new Plain())).thrown();
  }

  private static OfficialDispatch with(Block block) {
    return OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "chấm điểm")
        .content(
            DocumentBody.of(
                Paragraph.of("Mở đầu."),
                Section.of(SectionLevel.HEADING, 1, "Điểm", List.of(block))))
        .build();
  }

  private record Plain() implements CustomBlock {
    @Override
    public String kind() {
      return "plain";
    }
  }
}
