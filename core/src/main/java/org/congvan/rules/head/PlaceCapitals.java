package org.congvan.rules.head;

import java.util.Set;
import org.congvan.rule.FindingSink;
import org.congvan.text.VietnameseText;

/**
 * Each syllable of the place of issue begins with a capital, except common nouns: "Thành phố Hồ Chí
 * Minh".
 */
final class PlaceCapitals extends PlaceRule {

  /** Kinds of place, in small letters after the first syllable: "Thủ đô Hà Nội". */
  private static final Set<String> COMMON_NOUNS =
      Set.of(
          "đô", "tỉnh", "thành", "phố", "thị", "xã", "trấn", "quận", "huyện", "phường", "khu",
          "đặc", "đảo");

  PlaceCapitals() {
    super("HEAD-009", issuer -> true);
  }

  @Override
  public void check(String place, FindingSink sink) {
    String[] syllables = place.split(" ", -1);
    for (int i = 0; i < syllables.length; i++) {
      if (i == 0 || !COMMON_NOUNS.contains(syllables[i])) {
        syllables[i] = capitalized(syllables[i]);
      }
    }
    String capitals = String.join(" ", syllables);
    if (!capitals.equals(place)) {
      sink.report(PLACE, place, capitals);
    }
  }

  private static String capitalized(String syllable) {
    if (syllable.isEmpty() || !Character.isLowerCase(syllable.codePointAt(0))) {
      return syllable;
    }
    int length = Character.charCount(syllable.codePointAt(0));
    return VietnameseText.toUpperCase(syllable.substring(0, length)) + syllable.substring(length);
  }
}
