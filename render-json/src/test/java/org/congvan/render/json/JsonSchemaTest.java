package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written the schema lets pass; of the bad input it refuses what a schema can. */
class JsonSchemaTest {

  private static final JsonDocumentFormat FORMAT = JsonDocumentFormat.standard();
  private static final SchemaJudge JUDGE = SchemaJudge.of(FORMAT.schema());
  private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\": \"#/\\$defs/(\\w+)\"");
  private static final Pattern DEFINITION = Pattern.compile("\n {4}\"(\\w+)\": \\{");

  static List<String> schemas() {
    return List.of(
        FORMAT.schema(), withScoreTable().schema(), JsonValidationReports.standard().schema());
  }

  static List<OfficialDocument> documents() {
    List<OfficialDocument> documents = new ArrayList<>(SampleJsonDocuments.all().values());
    documents.addAll(SampleDocuments.issued());
    documents.addAll(SampleDocuments.unusual());
    documents.add(SampleDocuments.emptyDraft());
    documents.add(SampleDocuments.undatedDraft());
    return documents;
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void schema_isAValidSchemaOfItsDraft(String schema) {
    assertThat(SchemaJudge.ofSchemas().complaints(schema)).isEmpty();
    assertThat(SchemaJudge.ofSchemas().complaints(schema.replace("\"object\"", "\"thing\"")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void definitions_areThoseThatAreReferredTo(String schema) {
    String definitions = schema.substring(schema.indexOf("\n  \"$defs\": {"));
    assertThat(found(DEFINITION, definitions)).isEqualTo(found(REFERENCE, schema));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void writtenDocument_passes(OfficialDocument document) {
    assertThat(JUDGE.complaints(Json.write(FORMAT, document))).isEmpty();
  }

  static List<BadInput> badInput() {
    return BadInput.all();
  }

  @ParameterizedTest
  @MethodSource("badInput")
  void badInput_isRefusedByTheSchemaAsTheCaseSays(BadInput bad) {
    assertThat(bad.schema()).matches("refuses|not JSON|cannot: .+");
    assertThat(SchemaJudge.isJson(bad.json())).isEqualTo(!bad.schema().equals("not JSON"));
    if (bad.schema().equals("refuses")) {
      assertThat(JUDGE.complaints(bad.json())).isNotEmpty();
    } else if (bad.schema().startsWith("cannot: ")) {
      assertThat(JUDGE.complaints(bad.json())).isEmpty();
    }
  }

  @Test
  void badInput_isComplainedOfAtItsPlaceAlone() {
    String unknownKind = BadInput.base().replace("\"kind\": \"table\"", "\"kind\": \"tabel\"");
    assertThat(JUDGE.complaints(unknownKind))
        .singleElement()
        .asString()
        .startsWith("/content/blocks/1/kind ");
    String unknownField = BadInput.base().replace("\"share\": 1", "\"share\": 1, \"width\": 1");
    assertThat(JUDGE.complaints(unknownField))
        .singleElement()
        .asString()
        .startsWith("/content/blocks/1/columns/0 ")
        .contains("'width'");
  }

  @Test
  void nullForAPartThatMayBeMissing_passes() {
    String json =
        Json.write(FORMAT, SampleJsonDocuments.draft())
            .replace("\"registration\": {}", "\"signature\": null, \"registration\": {}")
            .replace("\"family\":", "\"code\": null, \"family\":");
    assertThat(json).contains("\"signature\": null", "\"code\": null");
    assertThat(JUDGE.complaints(json)).isEmpty();
  }

  @Test
  void codeBesideTheSymbolOfADraft_isRefusedByReaderAndSchema() {
    String json = Json.write(FORMAT, SampleJsonDocuments.waitingDraft());
    String both = json.replace("\"draftCode\":", "\"code\": \"477/SNV-CCVC\", \"draftCode\":");
    String none = json.replace("\"draftCode\":", "\"code\": null, \"draftCode\":");
    assertThat(JUDGE.complaints(none)).isEmpty();
    assertThat(JUDGE.complaints(both)).isNotEmpty();
    assertThatThrownBy(() -> Json.read(FORMAT, both))
        .hasMessageContaining("Head must not have a code and a draft's code");
  }

  @Test
  void customBlock_passesWhereItsKindIsAdded() {
    String json = Json.write(withScoreTable(), dispatchWith(ScoreTable.sample()));
    SchemaJudge judge = SchemaJudge.of(withScoreTable().schema());
    assertThat(judge.complaints(json)).isEmpty();
    assertThat(judge.complaints(Json.write(FORMAT, SampleJsonDocuments.titled()))).isEmpty();
    assertThat(JUDGE.complaints(json))
        .singleElement()
        .asString()
        .startsWith("/content/blocks/0/kind ");
  }

  @Test
  void schemaOfAFormatWithKindsOfAHost_isNotThePublishedOne() {
    assertThat(FORMAT.schema())
        .contains("\"$id\": \"https://congvan.org/schema/congvan-1.json\"")
        .doesNotContain("custom:");
    assertThat(withScoreTable().schema())
        .doesNotContain("\"$id\"")
        .contains("\"custom:score-table\"");
  }

  @Test
  void settingsThatAreNotTheDocuments_doNotChangeTheSchema() {
    JsonDocumentFormat other =
        JsonDocumentFormat.builder()
            .compact()
            .limits(JsonLimits.standard().withStringLength(100))
            .build();
    assertThat(other.schema()).isEqualTo(FORMAT.schema());
  }

  private static JsonDocumentFormat withScoreTable() {
    return JsonDocumentFormat.builder()
        .module(new CongvanModule().withBlock("score-table", ScoreTable.class))
        .build();
  }

  private static OfficialDocument dispatchWith(CustomBlock block) {
    return OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "chấm điểm")
        .content(DocumentBody.of(block))
        .build();
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
