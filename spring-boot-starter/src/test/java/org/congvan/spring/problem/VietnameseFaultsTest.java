package org.congvan.spring.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.testkit.SampleDocuments;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the reader says to be right is said in Vietnamese too. */
class VietnameseFaultsTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a day of the calendar, such as \"2019-11-11\" | ngày có trong lịch, ví dụ \"2019-11-11\"",
        "one of \"PNG\", \"JPEG\" | một trong \"PNG\", \"JPEG\"",
        "a list, such as []; a mapper writes it | danh sách, ví dụ []",
        "text, such as \"such as\" | chuỗi ký tự, ví dụ \"such as\"",
        "something new, such as 7 | something new, ví dụ 7",
        "texture, such as 7 | texture, ví dụ 7",
      })
  void whatIsRight_isSaidInVietnameseWithItsExample(String english, String vietnamese) {
    assertThat(VietnameseExpectation.of(english)).isEqualTo(vietnamese);
  }

  /** Each value of two documents is replaced by values of other types, and left out. */
  @Test
  void everyFaultOfAType_hasNoEnglishLeft() throws IOException {
    Set<String> messages = new TreeSet<>();
    for (OfficialDocument each :
        List.of(SampleDocuments.manyAddressees(), SampleDocuments.copy())) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      JsonDocumentFormat.standard().render(each, json);
      JsonNode root = MAPPER.readTree(json.toByteArray());
      change(root, root, changed -> addMessages(changed, messages));
    }
    assertThat(messages).hasSizeGreaterThan(20);
    assertThat(messages)
        .filteredOn(each -> !each.startsWith("Không đọc được: "))
        .allSatisfy(
            each ->
                assertThat(each)
                    .doesNotContain(
                        " such as ", "an object", "a list", "expected", "mapper", "without"));
  }

  private static void addMessages(JsonNode root, Set<String> messages) {
    try {
      JsonDocumentFormat.standard().read(new ByteArrayInputStream(MAPPER.writeValueAsBytes(root)));
    } catch (DocumentFormatException refusal) {
      FaultErrors.of(refusal, VIETNAMESE).forEach(error -> messages.add(error.message()));
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
  }

  private static void change(JsonNode root, JsonNode at, Consumer<JsonNode> changed) {
    if (at instanceof ObjectNode object) {
      for (String name : new ArrayList<>(object.propertyNames())) {
        JsonNode kept = object.get(name);
        for (JsonNode wrong : wrong()) {
          object.set(name, wrong);
          changed.accept(root);
        }
        object.remove(name);
        changed.accept(root);
        object.set(name, kept);
        change(root, kept, changed);
      }
    } else if (at instanceof ArrayNode list) {
      for (JsonNode each : list) {
        change(root, each, changed);
      }
    }
  }

  private static List<JsonNode> wrong() {
    return List.of(
        MAPPER.readTree("7"),
        MAPPER.readTree("\"\""),
        MAPPER.readTree("\"31/02/2021\""),
        MAPPER.readTree("{}"),
        MAPPER.readTree("[]"));
  }
}
