package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written of a roll-up, and its schema: each holds the other to what it says. */
class RollupSchemaTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final SchemaJudge JUDGE = SchemaJudge.of(JsonRollup.schema());

  /** The result of the command line's own test, as a person has read it. */
  private static final Path GOLDEN =
      Path.of("../cli/src/test/resources/org/congvan/cli/rollup-three-departments.json");

  private static List<String> results() throws IOException {
    return List.of(
        Files.readString(GOLDEN), RollupResults.everyConflict(), RollupResults.everyField());
  }

  @Test
  void schema_isOne() {
    assertThat(SchemaJudge.ofSchemas().complaints(JsonRollup.schema())).isEmpty();
  }

  @Test
  void everyResult_isValid() throws IOException {
    for (String result : results()) {
      assertThat(JUDGE.complaints(result)).as(result).isEmpty();
    }
  }

  @Test
  void everyFieldOfTheSchema_isWrittenInOneOfTheResults() throws IOException {
    Set<String> told = new TreeSet<>();
    visit(
        MAPPER.readTree(JsonRollup.schema()),
        (name, node) -> {
          if (name.equals("properties")) {
            told.addAll(node.propertyNames());
          }
        });
    Set<String> written = new TreeSet<>();
    for (String result : results()) {
      visit(MAPPER.readTree(result), (name, node) -> written.add(name));
    }
    written.remove("");

    assertThat(written).isEqualTo(told);
  }

  @Test
  void unknownField_isRefusedInEveryObject() throws IOException {
    for (String result : results()) {
      JsonNode root = MAPPER.readTree(result);
      List<ObjectNode> objects = new ArrayList<>();
      visit(
          root,
          (name, node) -> {
            if (node instanceof ObjectNode object) {
              objects.add(object);
            }
          });
      assertThat(objects).hasSizeGreaterThan(10);
      for (ObjectNode object : objects) {
        object.put("surprise", 1);
        assertThat(JUDGE.complaints(root.toString())).as(object.toString()).isNotEmpty();
        object.remove("surprise");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/schema",
        "/periods",
        "/documents",
        "/skipped",
        "/skippedBefore",
        "/documents/rolledUp",
        "/documents/skipped",
        "/periods/0/period",
        "/periods/0/period/from",
        "/periods/0/figures",
        "/periods/0/figures/0/unit",
        "/periods/0/totals",
        "/periods/0/totals/0/value",
        "/periods/0/totals/0/figure",
        "/periods/0/ratios",
        "/periods/0/unadded",
        "/periods/0/agencies",
        "/periods/0/agencies/0/agency/name",
        "/periods/0/agencies/0/report/source",
        "/periods/0/agencies/0/values",
        "/periods/0/missing",
        "/periods/0/late",
        "/periods/0/duplicates",
        "/periods/0/duplicates/0/identical",
        "/periods/0/conflicts",
        "/periods/0/conflicts/0/kind",
        "/periods/0/conflicts/0/agency",
        "/periods/0/difficulties",
        "/periods/0/difficulties/0/sources/0/agency",
        "/periods/0/recommendations"
      })
  void fieldTakenAway_isMissed(String place) throws IOException {
    JsonNode root = MAPPER.readTree(RollupResults.everyConflict());
    int last = place.lastIndexOf('/');
    ObjectNode object = (ObjectNode) root.at(place.substring(0, last));

    assertThat(object.remove(place.substring(last + 1))).as(place).isNotNull();

    assertThat(JUDGE.complaints(root.toString())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "congvan-rollup/1, congvan-rollup/2",
    "differing-duplicate, differing-twice",
    "H99.07, h99/07",
    "2019-12-14, 14/12/2019",
    "YEARLY, FORTNIGHTLY",
    "\"identical\": false, \"identical\": 0",
    "\"rolledUp\": 6, \"rolledUp\": -6",
    "\"below\": 1, \"below\": 0"
  })
  void wrongValue_isRefused(String right, String wrong) throws IOException {
    String result = RollupResults.everyConflict();

    assertThat(result).contains(right);
    assertThat(JUDGE.complaints(result.replace(right, wrong))).isNotEmpty();
  }

  private static void visit(JsonNode node, BiConsumer<String, JsonNode> visitor) {
    visit("", node, visitor);
  }

  private static void visit(String name, JsonNode node, BiConsumer<String, JsonNode> visitor) {
    visitor.accept(name, node);
    for (String field : node.propertyNames()) {
      visit(field, node.get(field), visitor);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      visit("", node.get(i), visitor);
    }
  }
}
