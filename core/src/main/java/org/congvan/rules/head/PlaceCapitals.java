package org.congvan.rules.head;

import java.util.Set;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.AbbreviatedWords;
import org.congvan.text.VietnameseText;
import org.congvan.text.letter.LetterForms;

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

  /** Three letters without a mark may be those of a country. */
  private static final int SHORTEST_NAME = 4;

  PlaceCapitals() {
    super("HEAD-009", issuer -> true);
  }

  @Override
  public void check(String place, FindingSink sink) {
    PlaceName parts = PlaceName.of(place);
    // A kind that does not belong there has a rule of its own.
    String judged = parts.hasNeedlessKind() ? parts.name() : place;
    String capitals = withCapitals(judged);
    if (!capitals.equals(judged)) {
      sink.suggest(PLACE, new Suggestion.Replacement(PLACE, capitals), place, capitals);
    }
  }

  /** The place with a capital for each syllable of the name, and no other. */
  static String withCapitals(String place) {
    boolean all = place.codePoints().noneMatch(Character::isLowerCase);
    String[] syllables = place.split(" ", -1);
    for (int i = 0; i < syllables.length; i++) {
      String syllable =
          isInCapitals(syllables[i], all) ? LetterForms.lowerCase(syllables[i]) : syllables[i];
      boolean common = i > 0 && COMMON_NOUNS.contains(syllable);
      syllables[i] = common ? syllable : capitalized(syllable);
    }
    return String.join(" ", syllables);
  }

  /** Whether a word is in capitals; letters such as "HCM" and "USA" are an abbreviation. */
  private static boolean isInCapitals(String word, boolean allAre) {
    return word.codePointCount(0, word.length()) > 1
        && word.codePoints().noneMatch(Character::isLowerCase)
        && AbbreviatedWords.hasVowel(word)
        && (allAre || word.length() >= SHORTEST_NAME || !isLatin(word));
  }

  private static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  private static String capitalized(String syllable) {
    if (syllable.isEmpty()) {
      return syllable;
    }
    int length = Character.charCount(syllable.codePointAt(0));
    return VietnameseText.toUpperCase(syllable.substring(0, length)) + syllable.substring(length);
  }
}
