package org.congvan.text.legacy;

import java.util.HashSet;
import java.util.Set;
import org.congvan.text.letter.LetterForms;
import org.congvan.text.letter.VietnameseLetter;
import org.jspecify.annotations.Nullable;

/**
 * Finds words with question marks in place of letters, such as {@code c?o}: what another encoding
 * than the writer's could not hold. A question mark between letters is one if a vowel or đ there
 * makes a syllable.
 */
final class LostLetters {

  private static final int LONGEST = 10;
  private static final int MOST_VOWELS = 3;
  private static final int ENOUGH = 100;
  private static final Set<String> FINALS = Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");

  private LostLetters() {}

  static @Nullable GarbledText find(String text) {
    Set<String> found = new HashSet<>();
    int start = -1;
    int last = 0;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      int from = at;
      int to = end;
      while (from < to && isAround(text.charAt(from))) {
        from++;
      }
      while (to > from && (isAround(text.charAt(to - 1)) || isMark(text.charAt(to - 1)))) {
        to--;
      }
      if (to - from <= LONGEST && isGarbled(text.substring(from, to))) {
        if (found.size() < ENOUGH) {
          found.add(text.substring(from, to));
        }
        start = start < 0 ? from : start;
        last = to;
      }
      at = end + 1;
    }
    boolean mixed = !found.isEmpty() && LegacyWords.hasBeyondLatin1(text);
    if (found.size() < (mixed ? 2 : 1)) {
      return null;
    }
    return new GarbledText(
        Garbling.QUESTION_MARKS,
        found.size() > 2 ? DetectionConfidence.HIGH : DetectionConfidence.MEDIUM,
        start,
        last,
        found.size());
  }

  private static boolean isAround(char c) {
    return !Character.isLetter(c) && !isMark(c);
  }

  /** Oracle databases write the inverted mark. */
  private static boolean isMark(char c) {
    return c == '?' || c == '¿';
  }

  private static boolean isGarbled(String word) {
    boolean inside = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isMark(c)) {
        inside |= i > 0 && Character.isLetter(word.charAt(i - 1)) && i + 1 < word.length();
      } else if (!Character.isLetter(c) || Words.isBeyondLatin1(c)) {
        return false;
      }
    }
    return inside && VietnameseSyllable.isCased(word) && isSyllable(LetterForms.lowerCase(word));
  }

  private static boolean isSyllable(String word) {
    for (String initial : VietnameseSyllable.initials()) {
      if (word.startsWith(initial) && isRime(word, initial.length())) {
        return true;
      }
    }
    return isMark(word.charAt(0)) && isRime(word, 1);
  }

  private static boolean isRime(String word, int from) {
    int at = from;
    boolean lost = false;
    while (at < word.length() && at - from <= MOST_VOWELS && isVowelOrMark(word.charAt(at))) {
      lost |= isMark(word.charAt(at));
      at++;
    }
    return lost && at > from && at - from <= MOST_VOWELS && FINALS.contains(word.substring(at));
  }

  private static boolean isVowelOrMark(char c) {
    return isMark(c) || VietnameseLetter.isVowel(VietnameseLetter.withTone(c, 0));
  }
}
