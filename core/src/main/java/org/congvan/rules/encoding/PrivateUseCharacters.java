package org.congvan.rules.encoding;

import java.util.Locale;
import java.util.stream.Collectors;
import org.congvan.text.legacy.Garbling;

/**
 * A text has no private-use characters, such as the bullets of the fonts Symbol and Wingdings: what
 * they show depends on a font that the decree does not allow.
 */
final class PrivateUseCharacters extends GarbledTextRule {

  private static final int MOST_SHOWN = 5;

  PrivateUseCharacters() {
    super("CHAR-005", each -> each.garbling() == Garbling.PRIVATE_USE);
  }

  @Override
  Object[] arguments(Suspicion found) {
    String points =
        found
            .text()
            .codePoints()
            .filter(point -> Character.getType(point) == Character.PRIVATE_USE)
            .distinct()
            .limit(MOST_SHOWN)
            .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
            .collect(Collectors.joining(", "));
    return new Object[] {
      points, found.garbled().start() + 1, found.garbled().count(), found.around()
    };
  }
}
