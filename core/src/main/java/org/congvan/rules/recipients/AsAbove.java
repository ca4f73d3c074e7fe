package org.congvan.rules.recipients;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.model.Recipient;
import org.congvan.text.VietnameseText;

/** The entry that stands for the addressees: {@code Như trên}, before the decree also so named. */
final class AsAbove {

  private static final Set<String> KEYS =
      Stream.of("Như trên", "Như kính gửi")
          .map(VietnameseText::comparisonKey)
          .collect(Collectors.toUnmodifiableSet());

  private AsAbove() {}

  static boolean is(Recipient recipient) {
    return KEYS.contains(VietnameseText.comparisonKey(recipient.name()));
  }
}
