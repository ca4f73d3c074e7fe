package org.congvan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Messages are filled with arguments, and with words for those that are keys. */
class RuleMessagesTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final RuleId RULE = RuleId.parse("HEAD-001");

  private static final RuleMessages MESSAGES =
      RuleMessages.builder()
          .text(VIETNAMESE, RULE, "\"{0}\" chưa có {#1}.")
          .text(Locale.ENGLISH, RULE, "\"{0}\" lacks {#1}.")
          .word(VIETNAMESE, "NUMBER", "số")
          .word(VIETNAMESE, "ISSUER", "tên cơ quan")
          .word(Locale.ENGLISH, "NUMBER", "a number")
          .word(Locale.ENGLISH, "ISSUER", "an issuer")
          .build();

  @Test
  void keysAreSaidInTheReadersLanguage() {
    List<String> arguments = List.of("NUMBER", "NUMBER; ISSUER");

    assertThat(MESSAGES.text(RULE, arguments, VIETNAMESE))
        .isEqualTo("\"NUMBER\" chưa có số; tên cơ quan.");
    assertThat(MESSAGES.text(RULE, arguments, Locale.ENGLISH))
        .isEqualTo("\"NUMBER\" lacks a number; an issuer.");
    assertThat(MESSAGES.text(RULE, arguments, Locale.FRENCH))
        .isEqualTo(MESSAGES.text(RULE, arguments, VIETNAMESE));
  }

  @Test
  void keyWithoutAWord_andPlaceholderWithoutAnArgument_stay() {
    assertThat(MESSAGES.text(RULE, List.of("a", "NUMBER; OTHER"), Locale.ENGLISH))
        .isEqualTo("\"a\" lacks a number; OTHER.");
    assertThat(MESSAGES.text(RULE, List.of("a"), Locale.ENGLISH)).isEqualTo("\"a\" lacks {#1}.");
  }

  @Test
  void wordsOfARuleSetToExtend_areTakenOver() {
    RuleMessages extended = RuleMessages.builder().addAll(MESSAGES).build();

    assertThat(extended.text(RULE, List.of("a", "ISSUER"), Locale.ENGLISH))
        .isEqualTo("\"a\" lacks an issuer.");
  }

  @Test
  void twoWordsForAKey_areRefused() {
    RuleMessages.Builder builder = RuleMessages.builder().word(VIETNAMESE, "NUMBER", "số");

    assertThatThrownBy(() -> builder.word(VIETNAMESE, "NUMBER", "số hiệu"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NUMBER")
        .hasMessageContaining("số");
  }
}
