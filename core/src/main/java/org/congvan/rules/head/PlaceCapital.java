package org.congvan.rules.head;

import java.util.Set;
import org.congvan.rule.FindingSink;
import org.congvan.text.VietnameseText;

/**
 * Each syllable of the place of issue begins with a capital, but for the common nouns inside it:
 * "Thành phố Hồ Chí Minh".
 */
final class PlaceCapital extends PlaceRule {

  /** What a place is, written small behind the first syllable: "Thủ đô Hà Nội". */
  private static final Set<String> COMMON_NOUNS =
      Set.of(
          "đô", "tỉnh", "thành", "phố", "thị", "xã", "trấn", "quận", "huyện", "phường", "khu",
          "đặc", "đảo");

  PlaceCapital() {
    super("HEAD-009", issuer -> true);
  }

  @Override
  public void check(String place, FindingSink sink) {
    String[] syllables = place.split(" ", -1);
    for (int i = 0; i < syllables.length; i++) {
      if (i == 0 || !COMMON_NOUNS.contains(syllables[i])) {
        syllables[i] = capitalised(syllables[i]);
      }
    }
    String capitals = String.join(" ", syllables);
    if (!capitals.equals(place)) {
      sink.report(PLACE, place, capitals);
    }
  }

  private static String capitalised(String syllable) {
    if (syllable.isEmpty() || !Character.isLowerCase(syllable.codePointAt(0))) {
      return syllable;
    }
    int length = Character.charCount(syllable.codePointAt(0));
    return VietnameseText.toUpperCase(syllable.substring(0, length)) + syllable.substring(length);
  }
}
