package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.congvan.body.Block;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Blocks and contents of a host's own. */
class JsonHostKindsTest {

  private static final CongvanModule MODULE =
      new CongvanModule()
          .withBlock("score-table", ScoreTable.class)
          .withContent("minutes", Minutes.class);

  private final JsonDocumentFormat format = JsonDocumentFormat.builder().module(MODULE).build();

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
  void kindThatIsNotTheFirstField_isFound() {
    String json = Json.write(format, with(ScoreTable.sample()));
    String turned =
        json.replace("\"kind\": \"custom:score-table\",", "")
            .replace(
                "\"title\": \"Chấm điểm\"",
                "\"title\": \"Chấm điểm\", \"kind\": \"custom:score-table\"");
    assertThat(turned).isNotEqualTo(json);
    assertThat(Json.write(format, Json.read(format, turned))).isEqualTo(json);
  }

  @Test
  void contentOfAHost_readsBackEqual_inDocumentAnnexAndCopy() {
    Minutes minutes = new Minutes("Họp giao ban", List.of("Ý kiến thứ nhất.", "Ý kiến thứ hai."));
    OfficialDocument document = draft().content(minutes).build();
    String json = Json.write(format, document);
    assertThat(json).contains("\"kind\": \"custom:minutes\"", "\"topic\": \"Họp giao ban\"");
    assertThat(json).doesNotContain("\"body\"");
    assertThat(Json.read(format, json)).isEqualTo(document);
  }

  /** A host's own object, outside any document. */
  record Notes(List<Block> blocks, DocumentContent content, Map<String, Block> byName) {}

  @Test
  void kindOfAHost_isWrittenOutsideADocumentToo() {
    JsonMapper mapper = JsonMapper.builder().addModule(MODULE).build();
    ScoreTable table = new ScoreTable("Không điểm", 1, false, Map.of(), List.of());
    Notes notes =
        new Notes(
            List.of(table, Paragraph.of("Mở đầu.")),
            new Minutes("Họp", List.of("Nhất trí.")),
            Map.of("table", table));
    String json = mapper.writeValueAsString(notes);
    assertThat(json).contains("\"kind\":\"custom:score-table\"", "\"kind\":\"custom:minutes\"");
    assertThat(mapper.readValue(json, Notes.class)).isEqualTo(notes);
    assertThat(mapper.readValue(mapper.writeValueAsString(table), ScoreTable.class))
        .isEqualTo(table);
  }

  @Test
  void serializerAndDeserializerOfAHost_areUsed() {
    CongvanModule module =
        new CongvanModule()
            .withContent("minutes", Minutes.class, new MinutesWriter(), new MinutesReader());
    JsonDocumentFormat own = JsonDocumentFormat.builder().module(module).build();
    OfficialDocument document = draft().content(new Minutes("Họp", List.of("Nhất trí."))).build();
    String json = Json.write(own, document);
    assertThat(json).contains("\"chuDe\": \"Họp\"");
    assertThat(Json.read(own, json)).isEqualTo(document);
  }

  @Test
  void customBlockThatIsNotAdded_isRefusedWithPathAndType() {
    OfficialDocument document = with(ScoreTable.sample());
    RenderFailure failure = RenderFailure.of(JsonDocumentFormat.standard(), document);
    assertThat(failure.thrown())
        .hasMessage(
            "content.blocks[1].blocks[0]: no writer for org.congvan.render.json.ScoreTable in"
                + " format json; add it with CongvanModule.withBlock(\"score-table\", …)");
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
  @SuppressWarnings("NullAway")
  void blockWhoseKindIsNull_isNamed() {
    CustomBlock nameless = new Nameless();
    assertThat(RenderFailure.of(format, with(nameless)).thrown())
        .hasMessageStartingWith(
            "content.blocks[1].blocks[0]: kind() of "
                + Nameless.class.getName()
                + " returned null");
  }

  @Test
  void kindThatIsNotAdded_isRefusedOnReading() {
    String json = Json.write(format, with(ScoreTable.sample())).replace("score-table", "score-x");
    assertThatThrownBy(() -> Json.read(format, json))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("$.content.blocks[1].blocks[0].kind (line")
        .hasMessageContaining(
            "no type for custom block \"score-x\"; expected one of [score-table], or add one with"
                + " CongvanModule.withBlock(…)");
  }

  @Test
  void whatTheHostRefuses_isRefusedWithItsPlaceInside() {
    String json = Json.write(format, with(ScoreTable.sample()));
    assertThatThrownBy(() -> Json.read(format, json.replace("\"rounds\": 2", "\"rounds\": \"2\"")))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("$.content.blocks[1].blocks[0].rounds (line");
    assertThatThrownBy(() -> Json.read(format, json.replace("\"rounds\": 2", "\"rounds\": 2.5")))
        .hasMessageContaining("$.content.blocks[1].blocks[0].rounds (line");
    assertThatThrownBy(() -> Json.read(format, json.replace("\"ghi chú\"", "7")))
        .hasMessageContaining("$.content.blocks[1].blocks[0].notes[0] (line");
    assertThatThrownBy(() -> Json.read(format, json.replace("\"rounds\"", "\"round\"")))
        .hasMessageContaining("$.content.blocks[1].blocks[0].round (line")
        .hasMessageContaining("Unrecognized property \"round\"");
  }

  @Test
  void fieldGivenTwiceInAHostsObject_isRefused() {
    String json = Json.write(format, with(ScoreTable.sample()));
    assertThatThrownBy(
            () -> Json.read(format, json.replace("\"Sở A\": 85.50", "\"Sở A\": 1, \"Sở A\": 2")))
        .hasMessageContaining("$.content.blocks[1].blocks[0].scores[\"Sở A\"] (line")
        .hasMessageContaining("field \"Sở A\" is given twice");
    assertThatThrownBy(
            () ->
                Json.read(format, json.replace("\"rounds\": 2", "\"kind\": \"x\", \"rounds\": 2")))
        .hasMessageContaining("field \"kind\" is given twice");
  }

  @Test
  void whatCouldNotBeReadBack_isRefusedOnWriting() {
    assertThat(failureOf(Map.of("kind", "x")))
        .hasMessageContaining("each field once, and not \"kind\"");
    assertThat(failureOf(Map.of("\uD800", "x"))).hasMessageContaining("half a surrogate pair");
    assertThat(failureOf(Map.of("a", "x\u0000")))
        .hasMessageStartingWith("content.blocks[1].blocks[0].a: text \"x\\u0000\" has U+0000");
    assertThat(failureOf(Map.of("n".repeat(201), "x"))).hasMessageContaining("nameLength");
    assertThat(failureOf(nested(300))).hasMessageContaining("more than 200 deep");
  }

  @Test
  void serializerThatFailsOrWritesNoObject_isRefused() {
    assertThat(failureOf(new Object())).hasMessageContaining("must write an object");
    assertThat(failureOf(new IllegalStateException("no connection")))
        .hasMessageStartingWith("content.blocks[1].blocks[0]: serializer failed:")
        .hasMessageContaining("no connection");
  }

  @Test
  void mistakesOfASerializer_areRefused_beforeTheFirstByte() {
    List<Mistake> mistakes =
        List.of(
            out -> out.writeStartObject(),
            out -> out.writeStartObject().writeName("a").writeStartArray(),
            out -> out.writeStartObject().writeName("a").writeEndObject(),
            out ->
                out.writeStartObject()
                    .writeNullProperty("a")
                    .writeNullProperty("a")
                    .writeEndObject(),
            out -> out.writeStartObject().writeEndObject().writeStartObject().writeEndObject(),
            out -> out.writeStartObject().writeNumberProperty("a", Double.NaN).writeEndObject(),
            out -> out.writeStartObject().writeName("a").writeRawValue("1}").writeEndObject(),
            out -> out.writeStartObject().writeName("a").writePOJO(new Object()).writeEndObject());
    for (Mistake mistake : mistakes) {
      assertThat(failureOf(mistake)).hasMessageStartingWith("content.blocks[1].blocks[0]");
    }
  }

  @Test
  void faultsInOurTypesInsideAHosts_areNamedWithTheirPlaces() {
    JsonDocumentFormat boxes =
        JsonDocumentFormat.builder()
            .module(new CongvanModule().withBlock("box", JsonHostileInputTest.Box.class))
            .build();
    String json =
        Json.write(
            boxes,
            with(new JsonHostileInputTest.Box(List.of(Paragraph.of("a"), Paragraph.of("b")))));
    assertThatThrownBy(
            () -> Json.read(boxes, json.replace("\"role\": \"TEXT\"", "\"role\": 7, \"rolle\": 1")))
        .hasMessageContaining(
            "$.content.blocks[1].blocks[0].blocks[0].role (line 42, column 11): found 7; expected one")
        .hasMessageContaining("at $.content.blocks[1].blocks[0].blocks[0].rolle (line");
    Paragraph wrong = Paragraph.of("\uD800x");
    assertThat(RenderFailure.of(boxes, with(new JsonHostileInputTest.Box(List.of(wrong)))).thrown())
        .hasMessageStartingWith("content.blocks[1].blocks[0].blocks[0].inlines[0].text: text");
  }

  @Test
  void classesThatCannotBeRead_areRefusedWhenAdded() {
    CongvanModule module = new CongvanModule();
    assertThatThrownBy(() -> module.withContent("any", DocumentBody.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has its kind already");
    assertThatThrownBy(() -> module.withContent("any", DocumentContent.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not abstract");
  }

  @Test
  void kindWithOtherCharactersOrAddedTwice_isRefused() {
    CongvanModule module = new CongvanModule();
    assertThatThrownBy(() -> module.withBlock("Score", ScoreTable.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"Score\"; expected such as score-table");
    CongvanModule taken = module.withBlock("score", ScoreTable.class);
    assertThatThrownBy(() -> taken.withBlock("score", ScoreTable.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("taken already: \"score\"");
    assertThatThrownBy(() -> MODULE.withContent("minutes", Minutes.class))
        .hasMessageContaining("Kind of a custom content is taken already: \"minutes\"");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_isRefusedByTheParametersName() {
    CongvanModule module = new CongvanModule();
    assertThatNullPointerException()
        .isThrownBy(() -> module.withBlock(null, ScoreTable.class))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> module.withBlock("score", null))
        .withMessage("type");
    assertThatNullPointerException()
        .isThrownBy(() -> module.withContent("minutes", Minutes.class, null, new MinutesReader()))
        .withMessage("serializer");
    assertThatNullPointerException()
        .isThrownBy(() -> module.withContent("minutes", Minutes.class, new MinutesWriter(), null))
        .withMessage("deserializer");
    JsonDocumentFormat.Builder builder = JsonDocumentFormat.builder();
    assertThatNullPointerException().isThrownBy(() -> builder.limits(null)).withMessage("limits");
    assertThatNullPointerException().isThrownBy(() -> builder.module(null)).withMessage("module");
    JsonRollup.Builder rollup = JsonRollup.builder();
    assertThatNullPointerException()
        .isThrownBy(() -> rollup.skipped(null, "empty"))
        .withMessage("source");
    assertThatNullPointerException()
        .isThrownBy(() -> rollup.skippedBefore(null, "empty"))
        .withMessage("source");
  }

  @Test
  void kindAddedLater_doesNotChangeTheModule() {
    CongvanModule before = new CongvanModule();
    JsonDocumentFormat without = JsonDocumentFormat.builder().module(before).build();
    before.withBlock("score-table", ScoreTable.class);
    assertThat(RenderFailure.of(without, with(ScoreTable.sample())).thrown())
        .hasMessageContaining("no writer");
  }

  private static Map<String, Object> nested(int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (depth > 0) {
      fields.put("a", nested(depth - 1));
    }
    return fields;
  }

  /** Writes a block as a map of fields, or fails, or writes a text. */
  private static RenderException failureOf(Object written) {
    ValueSerializer<Plain> serializer =
        new ValueSerializer<>() {
          @Override
          public void serialize(Plain block, JsonGenerator out, SerializationContext context) {
            if (written instanceof RuntimeException failure) {
              throw failure;
            } else if (written instanceof Mistake mistake) {
              mistake.accept(out);
            } else if (written instanceof Map<?, ?>) {
              context.writeValue(out, written);
            } else {
              out.writeString("plain");
            }
          }
        };
    ValueDeserializer<Plain> deserializer =
        new ValueDeserializer<>() {
          @Override
          public Plain deserialize(JsonParser parser, DeserializationContext context) {
            parser.skipChildren();
            return new Plain();
          }
        };
    CongvanModule module =
        new CongvanModule().withBlock("plain", Plain.class, serializer, deserializer);
    JsonDocumentFormat plain = JsonDocumentFormat.builder().module(module).build();
    return RenderFailure.of(plain, with(new Plain())).thrown();
  }

  private static OfficialDispatch.Builder draft() {
    return OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "chấm điểm");
  }

  private static OfficialDispatch with(Block block) {
    return draft()
        .content(
            DocumentBody.of(
                Paragraph.of("Mở đầu."),
                Section.of(SectionLevel.HEADING, 1, "Điểm", List.of(block))))
        .build();
  }

  /** Writes something that is no object. */
  private interface Mistake extends Consumer<JsonGenerator> {}

  private record Plain() implements CustomBlock {
    @Override
    public String kind() {
      return "plain";
    }
  }

  private record Nameless() implements CustomBlock {
    @Override
    @SuppressWarnings("NullAway")
    public String kind() {
      return null;
    }
  }

  /** The minutes of a meeting, as a host's own content. */
  record Minutes(String topic, List<String> opinions) implements DocumentContent {
    @Override
    public DocumentBody body() {
      return new DocumentBody(opinions.stream().map(Paragraph::of).map(Block.class::cast).toList());
    }
  }

  private static final class MinutesWriter extends ValueSerializer<Minutes> {
    @Override
    public void serialize(Minutes minutes, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      out.writeStringProperty("chuDe", minutes.topic());
      out.writeArrayPropertyStart("yKien");
      minutes.opinions().forEach(out::writeString);
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  private static final class MinutesReader extends ValueDeserializer<Minutes> {
    @Override
    public Minutes deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode node = context.readTree(parser);
      return new Minutes(
          node.required("chuDe").stringValue(),
          node.required("yKien").valueStream().map(JsonNode::stringValue).toList());
    }
  }
}
