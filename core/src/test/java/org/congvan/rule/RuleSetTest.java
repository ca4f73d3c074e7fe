package org.congvan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.congvan.code.DocumentCode;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.validation.TestRules;
import org.junit.jupiter.api.Test;

/** Entries, sets and their messages. */
class RuleSetTest {

  private static final Basis UNREAD =
      new Basis.UnreadClause(
          DocumentCode.parse("01/2011/TT-BNV"), null, "nguồn thứ cấp", Confidence.MEDIUM);

  @Test
  void errorOnAnUnreadClause_isRefused() {
    Rule<?> rule = TestRules.rule("TEST-001", (document, sink) -> {});
    assertThatThrownBy(() -> new RuleEntry(rule, Severity.ERROR, UNREAD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TEST-001")
        .hasMessageContaining("nguồn thứ cấp");
    assertThatThrownBy(
            () ->
                new RuleEntry(
                    rule, Severity.ERROR, new Basis.Practice("thông lệ", Confidence.HIGH)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new RuleEntry(rule, Severity.WARNING, UNREAD).basis()).isEqualTo(UNREAD);
    assertThat(new RuleEntry(rule, Severity.ERROR, TestRules.CLAUSE).severity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void twoRulesWithTheSameId_areRefused() {
    RuleSet set = TestRules.set("nd30-2020", TestRules.silent("TEST-001"));
    assertThatThrownBy(
            () ->
                RuleSet.builder("own", set.messages())
                    .addAll(set.entries())
                    .addAll(set.entries())
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own")
        .hasMessageContaining("TEST-001");
  }

  @Test
  void languages_comeInTheOrderTheyWereAdded() {
    RuleId rule = RuleId.parse("TEST-001");
    for (List<Locale> order :
        List.of(
            List.of(TestRules.VIETNAMESE, Locale.ENGLISH, Locale.FRENCH),
            List.of(Locale.FRENCH, Locale.ENGLISH, TestRules.VIETNAMESE))) {
      RuleMessages.Builder messages = RuleMessages.builder();
      order.forEach(language -> messages.text(language, rule, "x"));
      assertThat(messages.build().languages())
          .containsExactlyElementsOf(order.stream().map(Locale::getLanguage).toList());
    }
  }

  @Test
  void ruleWithoutMessageInOneLanguage_isRefused() {
    RuleMessages messages =
        RuleMessages.builder()
            .text(TestRules.VIETNAMESE, RuleId.parse("TEST-001"), "Sai.")
            .text(Locale.ENGLISH, RuleId.parse("TEST-002"), "Wrong.")
            .build();
    assertThatThrownBy(
            () -> RuleSet.builder("own", messages).add(TestRules.silent("TEST-001")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TEST-001");
  }

  @Test
  void entriesAreInTheOrderOfTheirIds() {
    RuleSet set =
        TestRules.set("nd30-2020", TestRules.silent("TEST-002"), TestRules.silent("TEST-001"));
    assertThat(set.entries())
        .extracting(entry -> entry.id().value())
        .containsExactly("TEST-001", "TEST-002");
  }

  @Test
  void set_tellsWhetherOneOfItsClausesWasNotRead() {
    RuleEntry unread =
        new RuleEntry(TestRules.rule("TEST-002", (document, sink) -> {}), Severity.WARNING, UNREAD);

    assertThat(TestRules.set("own", TestRules.silent("TEST-001"), unread).hasUnreadClause())
        .isTrue();
    assertThat(TestRules.set("own", TestRules.silent("TEST-001")).hasUnreadClause()).isFalse();
    assertThat(TestRules.set("own").hasUnreadClause()).isFalse();
  }

  @Test
  void set_hasAnId() {
    assertThat(TestRules.set(" own ")).hasToString("own");
    assertThatThrownBy(() -> TestRules.set(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Id of a rule set must not be blank");
  }

  @Test
  void messages_fillArgumentsAndLeaveTheRestAsItIs() {
    RuleId rule = RuleId.parse("TEST-001");
    RuleMessages messages =
        RuleMessages.builder()
            .text(TestRules.VIETNAMESE, rule, "{1} trước {0}, {2} {x} {} 'nháy' {")
            .build();
    assertThat(messages.text(rule, List.of("{1}", "b"), Locale.FRENCH))
        .isEqualTo("b trước {1}, {2} {x} {} 'nháy' {");
    assertThat(messages.text(RuleId.parse("TEST-009"), List.of("a", "b"), Locale.ENGLISH))
        .isEqualTo("TEST-009 a, b");
  }

  @Test
  void messages_areReadAsUtf8() {
    byte[] file = "# ghi chú\nTEST-001=Dòng lưu ghi \"{0}\".\n".getBytes(StandardCharsets.UTF_8);
    RuleMessages messages =
        RuleMessages.builder()
            .properties(TestRules.VIETNAMESE, new ByteArrayInputStream(file))
            .build();
    assertThat(messages.text(RuleId.parse("TEST-001"), List.of("VT"), TestRules.VIETNAMESE))
        .isEqualTo("Dòng lưu ghi \"VT\".");
  }

  @Test
  void demands_areFoundInTheLanguageOrTheFirstThatHasOne() {
    RuleId rule = RuleId.parse("TEST-001");
    byte[] file = "TEST-001=Có số.\n".getBytes(StandardCharsets.UTF_8);
    RuleMessages messages =
        RuleMessages.builder()
            .text(TestRules.VIETNAMESE, RuleId.parse("TEST-002"), "Sai.")
            .demands(TestRules.VIETNAMESE, new ByteArrayInputStream(file))
            .demand(Locale.ENGLISH, rule, "It has a number.")
            .build();

    assertThat(messages.findDemand(rule, Locale.ENGLISH)).contains("It has a number.");
    assertThat(messages.findDemand(rule, TestRules.VIETNAMESE)).contains("Có số.");
    assertThat(messages.findDemand(rule, Locale.FRENCH)).contains("Có số.");
    assertThat(messages.findDemand(RuleId.parse("TEST-002"), Locale.ENGLISH)).isEmpty();
    assertThat(
            RuleMessages.builder()
                .addAll(messages)
                .build()
                .findDemand(RuleId.parse("TEST-001"), Locale.ENGLISH))
        .contains("It has a number.");
  }

  @Test
  void secondDemandInOneLanguage_isRefused() {
    RuleId rule = RuleId.parse("TEST-001");
    RuleMessages.Builder messages =
        RuleMessages.builder().demand(Locale.ENGLISH, rule, "It has a number.");

    assertThatThrownBy(() -> messages.demand(Locale.UK, rule, "It has none."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rule TEST-001 has two texts in en: It has a number.");
    assertThatThrownBy(() -> messages.demand(TestRules.VIETNAMESE, rule, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TEST-001");
  }
}
