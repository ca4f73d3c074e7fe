package org.congvan.rules.recipients;

import java.util.Set;
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

  private AsAbove() {}

  static boolean is(Recipient recipient) {
    return KEYS.contains(VietnameseText.comparisonKey(words(recipient)));
  }

  /**
   * The entry without marks, which have their own rule, or a purpose typed after the name: "- Như
   * trên (để thực hiện);".
   */
  static String words(Recipient recipient) {
    String entry = recipient.name();
    int start = "-–—+•".indexOf(entry.charAt(0)) >= 0 ? 1 : 0;
    int end = entry.length() - (";,.".indexOf(entry.charAt(entry.length() - 1)) >= 0 ? 1 : 0);
    String words = entry.substring(Math.min(start, end), end);
    int bracket = words.lastIndexOf('(');
    boolean hasPurpose =
        words.endsWith(")") && bracket >= 0 && words.indexOf(')', bracket) == words.length() - 1;
    return (hasPurpose ? words.substring(0, bracket) : words).strip();
  }
}
