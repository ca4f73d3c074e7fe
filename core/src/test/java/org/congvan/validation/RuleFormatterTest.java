package org.congvan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.congvan.law.RegulationCatalogue;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleMessages;
import org.congvan.rule.RuleSet;
import org.congvan.rules.Decree30Rules;
import org.junit.jupiter.api.Test;

class RuleFormatterTest {

  private static final RuleFormatter RULES = RuleFormatter.of(RegulationCatalogue.standard());

  @Test
  void rule_isSaidWithSeverityBasisAndQuoteUnderEachRegulation() {
    assertThat(RULES.find(RuleId.parse("HEAD-003"), TestRules.VIETNAMESE))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .startsWith("HEAD-003  Số của văn bản nhỏ hơn 10 có số 0 phía trước.\n")
                    .contains(
                        "nd30-2020: CẢNH BÁO\n"
                            + "  Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3.c:"
                            + " “với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước”\n",
                        "tt01-2011: CẢNH BÁO\n  Căn cứ: thông lệ (nguồn: ")
                    .endsWith("\n"));
    assertThat(RULES.find(RuleId.parse("HEAD-003"), Locale.ENGLISH))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .startsWith("HEAD-003  A number below 10 has a zero in front.\n")
                    .contains("nd30-2020: WARNING\n", "20,336 symbols collected"));
  }

  @Test
  void ruleOfOneRegulation_isSaidForThatOnly() {
    assertThat(RULES.find(RuleId.parse("URG-001"), Locale.ENGLISH))
        .hasValueSatisfying(
            text -> assertThat(text).contains("nd30-2020: ERROR").doesNotContain("tt01-2011"));
    assertThat(RULES.find(RuleId.parse("NONE-001"), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void list_hasOneLineForEachRule() {
    String list = RULES.list(Decree30Rules.RULES, Locale.ENGLISH);

    assertThat(list.lines()).hasSize(Decree30Rules.RULES.entries().size());
    assertThat(list)
        .contains("\nHEAD-003  WARNING  A number below 10 has a zero in front.\n")
        .contains("\nURG-001  ERROR  The urgency is one of hỏa tốc, thượng khẩn, khẩn.\n");
  }

  @Test
  void ruleThatSaysNoDemand_hasItsMessage() {
    RuleMessages messages =
        RuleMessages.builder()
            .text(TestRules.VIETNAMESE, RuleId.parse("TEST-001"), "Ghi \"{0}\" là sai.")
            .build();
    RuleSet own =
        RuleSet.builder("own", messages).addAll(List.of(TestRules.silent("TEST-001"))).build();

    assertThat(RULES.list(own, TestRules.VIETNAMESE)).endsWith("  Ghi \"{0}\" là sai.\n");
  }
}
