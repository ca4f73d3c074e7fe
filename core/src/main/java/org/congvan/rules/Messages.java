package org.congvan.rules;

import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.congvan.rule.RuleMessages;

/** The messages of all rules, in Vietnamese and English. */
final class Messages {

  static final RuleMessages ALL =
      RuleMessages.builder()
          .properties(Locale.forLanguageTag("vi"), resource("messages_vi.properties"))
          .properties(Locale.ENGLISH, resource("messages_en.properties"))
          .build();

  private Messages() {}

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
  }
}
