package org.congvan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.congvan.model.Addressee;
import org.congvan.model.MaxCharacters;
import org.congvan.rule.RuleId;
import org.congvan.rules.Decree30Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a provider says of the constraints of the model, and that it says nothing else than before.
 */
class ConstraintMessagesTest {

  private static final String DATED = "Quảng Trị, ngày 11 tháng 11 năm 2019";

  private static final Addressee TOO_LONG = Addressee.of("ơ".repeat(201));

  record HostBean(
      @AssertTrue boolean standard,
      @AssertFalse boolean overridden,
      @Max(value = 100, message = "{acme.score.points}") int own,
      @MaxCharacters(3) String ours) {}

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi", "ja"})
  void text_isInTheLanguageOfTheReader_notOfTheSystem(String machine) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(machine));
      assertThat(text("vi"))
          .isEqualTo("Tên cơ quan nhận dài quá 200 ký tự của trường OrganName. Ghi ngắn lại.");
      assertThat(text("en"))
          .isEqualTo(
              "The addressee's name is longer than the 200 characters of the field OrganName."
                  + " Shorten it.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hostsBean_keepsItsMessages() {
    assertThat(messages(new HostBean(false, true, 101, "Đ1234"), "en"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "standard", "must be true",
                "overridden", "the host says no",
                "own", "points must not be above 100",
                "ours", "is longer than 3 characters"));
  }

  @Test
  void hostsBean_keepsItsMessagesInVietnameseToo() {
    Map<String, String> messages = messages(new HostBean(false, true, 101, "Đ1234"), "vi");

    assertThat(messages)
        .containsEntry("overridden", "the host says no")
        .containsEntry("own", "điểm không quá 100")
        .containsEntry("ours", "dài quá 3 ký tự");
    assertThat(messages.get("standard")).doesNotContain("phải");
  }

  @Test
  void maxCharacters_countsCodePoints() {
    assertThat(messages(new HostBean(true, false, 0, "𡨸𡨸𡨸"), "en")).isEmpty();
    assertThat(messages(new HostBean(true, false, 0, "𡨸𡨸𡨸𡨸"), "en")).containsKey("ours");
  }

  @Test
  void bundles_haveTheSameKeys_andTheBaseIsVietnamese() throws IOException {
    Properties vietnamese = bundle("_vi");

    assertThat(bundle("")).isEqualTo(vietnamese);
    assertThat(bundle("_en").stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
    assertThat(vietnamese.stringPropertyNames())
        .allSatisfy(key -> assertThat(key).startsWith("org.congvan."));
  }

  @Test
  void bundles_describeMissingPartsAsTheRulesDo() throws IOException {
    Map<String, List<String>> arguments =
        Map.of(
            "HEAD-001", List.of("CODE", "477/SKHCN-TTNCUĐ"),
            "HEAD-001.number", List.of("NUMBER", "477/SKHCN-TTNCUĐ"),
            "HEAD-002", List.of("PLACE_AND_DATE", DATED),
            "HEAD-002.date", List.of("DATE", DATED),
            "RCPT-001", List.of(),
            "RCPT-004", List.of("Lưu: VT, TTNCUĐ"),
            "SIGN-001", List.of());
    for (String key : arguments.keySet()) {
      for (String language : List.of("vi", "en")) {
        assertThat(bundle("_" + language).getProperty("org.congvan." + key))
            .isEqualTo(
                Decree30Rules.RULES
                    .messages()
                    .text(
                        RuleId.parse(key.split("\\.", 2)[0]),
                        Objects.requireNonNull(arguments.get(key)),
                        Locale.forLanguageTag(language)));
      }
    }
  }

  private static String text(String language) {
    return Objects.requireNonNull(messages(TOO_LONG, language).get("name"));
  }

  private static Map<String, String> messages(Object bean, String language) {
    Map<String, String> messages = new TreeMap<>();
    try (ValidatorFactory factory = Providers.in(Locale.forLanguageTag(language))) {
      for (ConstraintViolation<?> each : factory.getValidator().validate(bean)) {
        messages.put(each.getPropertyPath().toString(), each.getMessage());
      }
    }
    return messages;
  }

  private static Properties bundle(String language) throws IOException {
    Properties bundle = new Properties();
    String resource = "/ContributorValidationMessages" + language + ".properties";
    try (InputStream stream = ConstraintMessagesTest.class.getResourceAsStream(resource);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }
}
