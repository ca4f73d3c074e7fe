package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.congvan.body.Block;
import org.congvan.body.CustomBlock;
import org.congvan.body.Inline;
import org.congvan.model.OfficialDocument;
import org.congvan.regulation.Basis;
import org.congvan.render.Formats;
import org.congvan.render.RenderFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonRoundTripTest {

  private final JsonDocumentFormat format = JsonDocumentFormat.standard();

  @TestFactory
  List<DynamicTest> everySample_readsBackEqual() {
    List<DynamicTest> tests = new ArrayList<>();
    JsonDocumentFormat compact = JsonDocumentFormat.builder().compact().build();
    for (Map.Entry<String, OfficialDocument> sample : SampleJsonDocuments.all().entrySet()) {
      OfficialDocument document = sample.getValue();
      tests.add(
          DynamicTest.dynamicTest(
              sample.getKey(),
              () -> {
                String json = Json.write(format, document);
                OfficialDocument read = Json.read(format, json);
                assertThat(read).as(json).isEqualTo(document);
                assertThat(Json.write(format, read)).isEqualTo(json);
                String line = Json.write(compact, document);
                assertThat(line).doesNotContain("\n", "\": ");
                assertThat(Json.read(format, line)).isEqualTo(document);
              }));
    }
    return tests;
  }

  @Test
  void rawTextOfCode_survives() {
    OfficialDocument dispatch = SampleJsonDocuments.dispatch();
    OfficialDocument read = Json.read(format, Json.write(format, dispatch));
    assertThat(dispatch.header().code()).isNotNull();
    assertThat(read.header().code())
        .isNotNull()
        .extracting(code -> code.raw())
        .isEqualTo("477 /SKHCN-TTNCUĐ");
  }

  @Test
  void written_isAsTheGoldenFileThatAPersonRead() {
    assertThat(Json.write(format, SampleJsonDocuments.dispatch()))
        .isEqualTo(Json.resource("dispatch.json"));
  }

  @Test
  void missingParts_areLeftOut_emptyListsAreWritten() {
    String json = Json.write(format, SampleJsonDocuments.draft());
    assertThat(json)
        .contains("\"addressees\": [],\n", "\"attachments\": [],\n", "\"registration\": {}\n")
        .doesNotContain("null", "\"code\"", "\"signature\"", "\"archive\"");
  }

  @Test
  void draftThatWaitsForNumberAndDay_keepsItsSymbolAndPlace() {
    assertThat(Json.write(format, SampleJsonDocuments.waitingDraft()))
        .contains("\"draftCode\": \"/SNV-CCVC\",\n", "{\n      \"place\": \"Quảng Trị\"\n    }")
        .doesNotContain("\"code\"", "\"date\"");
  }

  @Test
  void nullForAPartThatMayBeMissing_isReadAsMissing() {
    OfficialDocument draft = SampleJsonDocuments.draft();
    String json =
        Json.write(format, draft)
            .replace("\"registration\": {}", "\"signature\": null, \"registration\": {}");
    assertThat(json).contains("\"signature\": null");
    assertThat(Json.read(format, json)).isEqualTo(draft);
  }

  @Test
  void orderOfFields_doesNotMatterToTheReader() {
    OfficialDocument draft = SampleJsonDocuments.draft();
    String json = Json.write(format, draft);
    String turned =
        json.replace("{\n  \"schema\": \"congvan/1\",\n  \"kind\": \"dispatch\",", "{")
            .replace(
                "\"registration\": {}",
                "\"registration\": {}, \"kind\": \"dispatch\", \"schema\": \"congvan/1\"");
    assertThat(turned).startsWith("{\n  \"header\"");
    assertThat(Json.read(format, turned)).isEqualTo(draft);
  }

  @Test
  void numbersAreWrittenWithoutExponent() {
    assertThat(Json.write(format, SampleJsonDocuments.dispatchWithReport()))
        .contains("\"value\": 1000000000,", "\"value\": -1234567890123.45,")
        .doesNotContain("E+");
  }

  @Test
  void textIsUnescaped_butForQuotesBackslashesAndControls() {
    assertThat(Json.write(format, SampleJsonDocuments.titled()))
        .contains("Đậm, nghiêng\\tvà\\ngạch chân \\\"\\\\ \\u0001 \uD83D\uDE00\"");
  }

  @Test
  void byteOrderMark_isSkipped() {
    String json = Json.write(format, SampleJsonDocuments.draft());
    assertThat(Json.read(format, "\uFEFF" + json)).isEqualTo(SampleJsonDocuments.draft());
  }

  @Test
  void everyTypeOfASealedFamily_hasAKind() {
    ModelTypes types = ModelTypes.standard();
    assertThat(types.family(OfficialDocument.class).types())
        .containsExactlyInAnyOrder(OfficialDocument.class.getPermittedSubclasses());
    assertThat(types.family(Basis.class).types())
        .containsExactlyInAnyOrder(Basis.class.getPermittedSubclasses());
    assertThat(types.family(Inline.class).types())
        .containsExactlyInAnyOrder(Inline.class.getPermittedSubclasses());
    List<Class<?>> blocks = new ArrayList<>(List.of(Block.class.getPermittedSubclasses()));
    blocks.remove(CustomBlock.class);
    assertThat(types.family(Block.class).types()).containsExactlyInAnyOrderElementsOf(blocks);
  }

  @Test
  void rendererAndReaderAreFoundByName() {
    Formats formats = Formats.load(JsonRoundTripTest.class.getClassLoader());
    assertThat(formats.requireRenderer("json").format()).isEqualTo(RenderFormat.JSON);
    assertThat(formats.requireReader("json").format()).isEqualTo(RenderFormat.JSON);
  }

  @Test
  void oneFormat_servesManyThreads() throws Exception {
    OfficialDocument document = SampleJsonDocuments.titled();
    String alone = Json.write(format, document);
    Callable<Boolean> work =
        () -> {
          for (int i = 0; i < 50; i++) {
            String json = Json.write(format, document);
            if (!json.equals(alone) || !Json.read(format, json).equals(document)) {
              return false;
            }
          }
          return true;
        };
    ExecutorService threads = Executors.newFixedThreadPool(20);
    try {
      List<Future<Boolean>> results = threads.invokeAll(Collections.nCopies(20, work));
      for (Future<Boolean> result : results) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void defaultLocaleAndZone_doNotMatter() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String before = Json.write(format, SampleJsonDocuments.titled());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      JsonDocumentFormat elsewhere = JsonDocumentFormat.standard();
      assertThat(Json.write(elsewhere, SampleJsonDocuments.titled())).isEqualTo(before);
      assertThat(Json.read(elsewhere, before)).isEqualTo(SampleJsonDocuments.titled());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
