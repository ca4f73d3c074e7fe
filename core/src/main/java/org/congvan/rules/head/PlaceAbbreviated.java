package org.congvan.rules.head;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.IssuingAgency;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.AbbreviatedWords;
import org.congvan.rules.words.ArmedForces;
import org.congvan.text.VietnameseText;
import org.congvan.text.letter.LetterForms;

/**
 * The place of issue is the official name, without abbreviations such as {@code TP.} and {@code Q.}
 * The armed forces have their own rules.
 */
final class PlaceAbbreviated extends PlaceRule {

  /** Kinds of place abbreviated: thành phố, thị xã, thị trấn, quận, phường, huyện, xã, tỉnh. */
  private static final Set<String> SHORT_KINDS =
      Set.of("tp", "tx", "tt", "q", "p", "h", "x", "t", "hcm");

  private static final List<String> MISSIONS =
      List.of("đại sứ quán", "tổng lãnh sự quán", "lãnh sự quán", "phái đoàn", "cơ quan đại diện");

  private static final Pattern HO_CHI_MINH =
      Pattern.compile("(?:T\\.?P\\.? ?)?(?:HCM|Hồ Chí Minh)");

  private static final Pattern NUMBERED =
      Pattern.compile("([QP])(?:\\. ?| )?(\\d{1,2})", Pattern.CASE_INSENSITIVE);

  private static final Pattern KIND = Pattern.compile("(?i:TP|TX|TT)(?:\\. ?| )(\\p{Lu}[^.]*+)");

  private static final int LONGEST_SYLLABLE = 7;
  private static final Pattern NO_VIETNAMESE_LETTER = Pattern.compile("[FJWZfjwz]");

  PlaceAbbreviated() {
    super("HEAD-010", issuer -> !ArmedForces.include(issuer) && !isAbroad(issuer));
  }

  @Override
  public void check(String place, FindingSink sink) {
    boolean foreign =
        AbbreviatedWords.wordsOf(place).stream().anyMatch(PlaceAbbreviated::isForeign);
    List<String> abbreviated =
        AbbreviatedWords.in(place).stream()
            .filter(each -> !foreign || SHORT_KINDS.contains(LetterForms.lowerCase(each)))
            .toList();
    if (!abbreviated.isEmpty()) {
      String words = String.join(", ", abbreviated);
      List<Suggestion> changes =
          inFull(place).stream()
              .<Suggestion>map(each -> new Suggestion.Replacement(PLACE, each))
              .toList();
      sink.suggest(PLACE, changes, place, words);
    }
  }

  /** The place without its kind, or with a kind in full that has a number; empty where unknown. */
  private static Optional<String> inFull(String place) {
    if (HO_CHI_MINH.matcher(place).matches()) {
      return Optional.of("Thành phố Hồ Chí Minh");
    }
    Matcher numbered = NUMBERED.matcher(place);
    if (numbered.matches()) {
      boolean ward = LetterForms.lowerCase(numbered.group(1)).equals("p");
      return Optional.of((ward ? "Phường " : "Quận ") + numbered.group(2));
    }
    Matcher kind = KIND.matcher(place);
    return kind.matches() && AbbreviatedWords.in(kind.group(1)).isEmpty()
        ? Optional.of(kind.group(1))
        : Optional.empty();
  }

  /** A mission abroad (cơ quan đại diện), whose place is in another language. */
  private static boolean isAbroad(IssuingAgency issuer) {
    String key = VietnameseText.comparisonKey(issuer.name());
    return MISSIONS.stream().anyMatch(key::startsWith);
  }

  /** Whether a word cannot be Vietnamese by its letters or length: "Washington". */
  private static boolean isForeign(String word) {
    return AbbreviatedWords.hasVowel(word)
        && (word.length() > LONGEST_SYLLABLE || NO_VIETNAMESE_LETTER.matcher(word).find());
  }
}
