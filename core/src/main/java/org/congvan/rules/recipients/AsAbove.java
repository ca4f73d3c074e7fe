package org.congvan.rules.recipients;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.model.Recipient;
import org.congvan.text.VietnameseText;

/** The entry for all addressees: {@code Như trên}; before the decree {@code Như kính gửi} too. */
final class AsAbove {

  private static final Set<String> KEYS =
      Stream.of("Như trên", "Như kính gửi")
          .map(VietnameseText::comparisonKey)
          .collect(Collectors.toUnmodifiableSet());

  /** Marks have their own rule. */
  private static final Pattern AROUND = Pattern.compile("^[-–—+•]\\s*|\\s*(\\([^()]*\\))?[;,.]?$");

  private AsAbove() {}

  static boolean is(Recipient recipient) {
    return KEYS.contains(VietnameseText.comparisonKey(words(recipient)));
  }

  /** The entry without marks or a purpose typed after the name: "- Như trên (để thực hiện);". */
  static String words(Recipient recipient) {
    return AROUND.matcher(recipient.name()).replaceAll("");
  }
}
