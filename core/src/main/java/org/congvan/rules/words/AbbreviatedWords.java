package org.congvan.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.congvan.text.letter.LetterForms;
import org.congvan.text.letter.VietnameseLetter;

/**
 * The words of a name that cannot be Vietnamese syllables because they have no vowel: {@code TP},
 * {@code Q}, {@code HCM}, {@code KH&CN}. Roman numerals ({@code khu vực XV}) and highland names
 * with an apostrophe ({@code M'Đrắk}) do not count.
 */
public final class AbbreviatedWords {

  private static final String BETWEEN_WORDS = " \t\n\u000B\f\r.,;/()-\u2013\u2014";
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Numbers of regions are small; those with an I have a vowel anyway. */
  private static final Pattern ROMAN_NUMERAL = Pattern.compile("X{1,3}V?|V");

  /** Abbreviations from other languages that could be syllables. */
  private static final Set<String> FOREIGN = Set.of("co", "corp", "inc", "no", "prof", "vol");

  private AbbreviatedWords() {}

  /** The abbreviated words, in the order of the name. */
  public static List<String> in(String name) {
    return wordsOf(name).stream().filter(AbbreviatedWords::isOne).toList();
  }

  /** All words of a name: {@code TP.HCM} has two. */
  public static List<String> wordsOf(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < name.length(); i++) {
      if (BETWEEN_WORDS.indexOf(name.charAt(i)) >= 0) {
        if (i > start || i == 0) {
          words.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    if (start < name.length() || words.isEmpty()) {
      words.add(name.substring(start));
    }
    return words;
  }

  /** Whether a word cannot be a syllable. */
  public static boolean isOne(String word) {
    return LETTER.matcher(word).find() && !hasVowel(word) && !ROMAN_NUMERAL.matcher(word).matches();
  }

  /**
   * Whether the full stop after a word may belong to it: {@code TP.}, {@code v.v.}, {@code Corp.}
   */
  public static boolean mayTakeStop(String word) {
    return word.codePointCount(0, word.length()) == 1
        || word.indexOf('.') >= 0
        || isOne(word)
        || FOREIGN.contains(LetterForms.lowerCase(word));
  }

  /** Whether a word has a vowel, with or without a tone mark. */
  public static boolean hasVowel(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char small = Character.toLowerCase(c);
      if (VietnameseLetter.isVowel(small) || VietnameseLetter.tone(small) > 0) {
        return true;
      }
      plain &= c < 0x80 || small == 'đ';
    }
    return !plain && VOWEL.matcher(LetterForms.decomposed(LetterForms.lowerCase(word))).find();
  }
}
