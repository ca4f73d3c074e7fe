package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.DocumentArbitraries;
import org.congvan.testkit.TextArbitraries;
import org.congvan.text.DocumentFormatException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class JsonDocumentFormatProperties {

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "null",
          "true",
          "1e999999999",
          "-0.0",
          "1.7",
          "\"\\ud800\"",
          "\"kind\":",
          "\"schema\":\"congvan/1\"",
          "{\"kind\":\"text\"}",
          "[[]]",
          "\"2019-02-30\"",
          "\u0000",
          "\uFEFF",
          "\"BOLD\"",
          "\"\"",
          "99999999999999999999");

  private final JsonDocumentFormat format = JsonDocumentFormat.standard();
  private final JsonDocumentFormat compact = JsonDocumentFormat.builder().compact().build();
  private final JsonMapper host = JsonMapper.builder().addModule(new CongvanModule()).build();
  private final JsonMapper exact =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Provide
  Arbitrary<OfficialDocument> documents() {
    return DocumentArbitraries.documents();
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.oneOf(
        TextArbitraries.unwritable(),
        Arbitraries.chars()
            .all()
            .list()
            .ofMaxSize(20)
            .map(
                chars -> {
                  StringBuilder text = new StringBuilder();
                  chars.forEach(text::append);
                  return text.toString();
                }));
  }

  @Provide
  Arbitrary<String> tokens() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void anyDocument_readsBackEqual(@ForAll("documents") OfficialDocument document) {
    String json = Json.write(format, document);
    OfficialDocument read = Json.read(format, json);
    assertThat(read.equals(document)).as(json).isTrue();
    assertThat(Json.write(format, read)).isEqualTo(json);
    assertThat(Json.read(compact, Json.write(compact, document)).equals(document)).isTrue();
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void anyDocument_readsBackEqual_insideAHostsRecord(
      @ForAll("documents") OfficialDocument document) {
    String json = host.writeValueAsString(new Case("A", List.of(document)));
    Case read = host.readValue(json, Case.class);
    assertThat(read.documents().get(0).equals(document)).as(json).isTrue();
    assertThat(host.writeValueAsString(read)).isEqualTo(json);
  }

  /** A host's own object. */
  record Case(String clerk, List<OfficialDocument> documents) {}

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void fieldsInAnyOrder_areReadAlike(
      @ForAll("documents") OfficialDocument document, @ForAll long seed) {
    JsonNode tree = exact.readTree(Json.write(compact, document));
    String shuffled = shuffled(tree, new Random(seed)).toString();
    assertThat(Json.read(format, shuffled).equals(document)).as(shuffled).isTrue();
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      Collections.shuffle(names, random);
      ObjectNode other = object.objectNode();
      names.forEach(name -> other.set(name, shuffled(object.get(name), random)));
      return other;
    } else if (node instanceof ArrayNode list) {
      ArrayNode other = list.arrayNode();
      list.forEach(item -> other.add(shuffled(item, random)));
      return other;
    }
    return node;
  }

  @Property(tries = 500)
  void anyText_readsBackEqualOrIsRefusedForNulAndHalfPairs(@ForAll("anything") String text) {
    OfficialDocument document =
        OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "a" + text + "b").build();
    if (Excerpt.noCharacter(document.subject()) >= 0) {
      assertThat(RenderFailure.of(format, document).thrown().path()).hasToString("subject");
    } else {
      assertThat(Json.read(format, Json.write(format, document))).isEqualTo(document);
    }
  }

  @Property(tries = 2000)
  void anyBytes_areReadOrRefused(@ForAll byte[] bytes) {
    assertReadOrRefused(bytes);
  }

  @Property(tries = 2000)
  void anyTokens_areReadOrRefused(@ForAll("tokens") String tokens) {
    assertReadOrRefused(tokens.getBytes(StandardCharsets.UTF_8));
  }

  /** Cuts, swaps and overwrites pieces of good JSON, so that the damage reaches every type. */
  @Property(tries = 3000)
  void anyDamagedDocument_isReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    List<OfficialDocument> samples = List.copyOf(SampleJsonDocuments.all().values());
    JsonDocumentFormat layout = random.nextBoolean() ? format : compact;
    StringBuilder json =
        new StringBuilder(Json.write(layout, samples.get(random.nextInt(samples.size()))));
    int wounds = 1 + random.nextInt(3);
    for (int i = 0; i < wounds && json.length() > 10; i++) {
      int at = random.nextInt(json.length());
      int end = Math.min(json.length(), at + random.nextInt(8));
      switch (random.nextInt(4)) {
        case 0 -> json.delete(at, end);
        case 1 -> json.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 2 -> json.setCharAt(at, (char) random.nextInt(0x180));
        default -> replaceAValue(json, at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    assertReadOrRefused(bytes);
  }

  private static void replaceAValue(StringBuilder json, int from, String piece) {
    int colon = json.indexOf(":", from);
    int comma = colon < 0 ? -1 : json.indexOf(",", colon);
    if (comma > 0) {
      json.replace(colon + 1, comma, piece);
    }
  }

  private void assertReadOrRefused(byte[] bytes) {
    assertReadOrRefusedByAHost(bytes);
    OfficialDocument document;
    try {
      document = Json.read(format, bytes);
    } catch (DocumentFormatException refused) {
      assertThat(refused.getMessage()).startsWith("Cannot read JSON").matches("\\P{Cntrl}*");
      return;
    }
    assertThat(Json.read(format, Json.write(format, document))).isEqualTo(document);
  }

  private void assertReadOrRefusedByAHost(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String withoutSchema = text.replaceFirst("\"schema\":\\s*\"congvan/1\",", "");
    OfficialDocument document;
    try {
      document = host.readValue(withoutSchema, OfficialDocument.class);
    } catch (JacksonException refused) {
      return;
    }
    if (document != null) {
      assertThat(host.readValue(host.writeValueAsString(document), OfficialDocument.class))
          .isEqualTo(document);
    }
  }
}
