package org.congvan.rules;

import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.congvan.rule.RuleMessages;

/** The messages and demands of all rules, in Vietnamese and English. */
final class Messages {

  static final RuleMessages ALL =
      RuleMessages.builder()
          .properties(Locale.forLanguageTag("vi"), resource("messages_vi.properties"))
          .properties(Locale.ENGLISH, resource("messages_en.properties"))
          .demands(Locale.forLanguageTag("vi"), resource("demands_vi.properties"))
          .demands(Locale.ENGLISH, resource("demands_en.properties"))
          .build();

  private Messages() {}

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
  }
}
