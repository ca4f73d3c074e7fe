package org.congvan.rules.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name that cannot be Vietnamese syllables, because they have no vowel: {@code TP},
 * {@code Q}, {@code HCM}, {@code KH&CN}. Roman numerals are none of them ({@code khu vực XV}), nor
 * are the highland names with an apostrophe ({@code M'Đrắk}).
 */
public final class AbbreviatedWords {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.,;/()\\-\\u2013\\u2014]+");
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Numbers of regions stay small; those with an I have a vowel anyway. */
  private static final Pattern ROMAN_NUMERAL = Pattern.compile("X{1,3}V?|V");

  /** Abbreviations from other languages that could be syllables. */
  private static final Set<String> FOREIGN = Set.of("co", "corp", "inc", "no", "prof", "vol");

  private AbbreviatedWords() {}

  /** Returns the abbreviated words in order, as they stand in the name. */
  public static List<String> in(String name) {
    return wordsOf(name).stream().filter(AbbreviatedWords::isOne).toList();
  }

  /** Returns all words of a name: {@code TP.HCM} has two. */
  public static List<String> wordsOf(String name) {
    return List.of(BETWEEN_WORDS.split(name));
  }

  /** Returns whether a word cannot be a syllable. */
  public static boolean isOne(String word) {
    return LETTER.matcher(word).find() && !hasVowel(word) && !ROMAN_NUMERAL.matcher(word).matches();
  }

  /**
   * Returns whether the full stop after a word may be a part of it: {@code TP.}, {@code v.v.},
   * {@code Corp.}
   */
  public static boolean mayTakeStop(String word) {
    return word.codePointCount(0, word.length()) == 1
        || word.indexOf('.') >= 0
        || isOne(word)
        || FOREIGN.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a word has a vowel, with or without a tone mark. */
  public static boolean hasVowel(String word) {
    String bare = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return VOWEL.matcher(bare).find();
  }
}
