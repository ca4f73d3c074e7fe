package org.congvan.text.legacy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.congvan.text.letter.LetterForms;
import org.congvan.text.letter.VietnameseLetter;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the words of a text for each encoding of the time before Unicode. A word is odd if it is
 * no Vietnamese as it stands; it speaks for an encoding in which it is a syllable, and against one
 * in which it is none. One odd word, as a foreign name may be, decides nothing.
 */
final class LegacyWords {

  private static final Map<Garbling, WordDecoder> DECODERS =
      new EnumMap<>(
          Map.of(
              Garbling.TCVN3, WordDecoder.TCVN3,
              Garbling.VNI, WordDecoder.VNI,
              Garbling.VISCII, WordDecoder.VISCII,
              Garbling.WINDOWS_1258, WordDecoder.WINDOWS_1258));

  /** Of more words than these a verdict does not get better. */
  private static final int ENOUGH = 500;

  /** Where a symbol opens a word that no text has: ® for đ, ¸ for á, § for Đ. */
  private static final String NEVER_FIRST = "®¨¬¸§¶¯";

  private static final Set<String> COMMON = common();

  private static final String UNITS_LAST = "²³¹ªº°";

  /** What speaks for an encoding. */
  private static final class Tally {
    private int hits;
    private int misses;
    private int weight;
    private int common;
    private int start = -1;
    private int end;

    private int lead() {
      return weight + common - misses;
    }
  }

  private final String text;
  private final Map<Garbling, Tally> tallies = new EnumMap<>(Garbling.class);
  private final Set<String> seen = new HashSet<>();

  private LegacyWords(String text) {
    this.text = text;
    DECODERS.keySet().forEach(each -> tallies.put(each, new Tally()));
  }

  private static Set<String> common() {
    Set<String> common = new HashSet<>();
    Tables.rows("common-syllables.txt")
        .forEach(row -> common.addAll(Arrays.asList(row[0].split(" ", -1))));
    return Set.copyOf(common);
  }

  private static boolean isCommon(String decoded) {
    return COMMON.contains(LetterForms.lowerCase(decoded));
  }

  /** Finds the encoding that most speaks for; null if not enough does for any. */
  static @Nullable GarbledText find(String text) {
    LegacyWords words = new LegacyWords(text);
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      if (end - at > 1 && end - at <= Words.LONGEST) {
        words.weigh(at, end);
      }
      at = Math.max(end, at + 1);
    }
    return words.verdict(hasBeyondLatin1(text));
  }

  static boolean hasBeyondLatin1(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Words.isBeyondLatin1(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where the word at a place ends; the place itself if there is none. */
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return c < 0x80 ? Character.isLetter(c) : c != '\u00A0' && !Character.isWhitespace(c);
  }

  private void weigh(int start, int end) {
    String word = text.substring(start, end);
    if (Words.isGood(word) || hasBeyondLatin1(word) || !hasLetter(word)) {
      return;
    }
    int weight = weight(word);
    if (weight == 0) {
      return;
    }
    boolean first = seen.size() < ENOUGH && seen.add(word);
    DECODERS.forEach(
        (encoding, decoder) -> {
          Tally tally = tallies.get(encoding);
          String decoded = syllable(decoder, word);
          if (tally == null) {
            throw new AssertionError(encoding);
          }
          if (decoded != null) {
            tally.start = tally.start < 0 ? start : tally.start;
            tally.end = end;
          }
          if (first && decoded != null) {
            boolean common = isCommon(decoded);
            tally.hits++;
            tally.common += common ? 1 : 0;
            tally.weight += common ? 2 : weight;
          } else if (first && !isAbbreviation(decoder.decode(word))) {
            tally.misses++;
          }
        });
  }

  /** The word as a syllable, with the punctuation around it as it is; null if it is none. */
  private static @Nullable String syllable(WordDecoder decoder, String word) {
    String whole = decoder.decode(word);
    if (whole != null && VietnameseSyllable.is(whole)) {
      return whole;
    }
    int start = 0;
    int end = word.length();
    while (start < end && Words.mayBeBefore(word.charAt(start))) {
      start++;
    }
    while (end > start && Words.mayBeAfter(word.charAt(end - 1))) {
      end--;
    }
    String inner = decoder.decode(word.substring(start, end));
    return inner != null && end - start < word.length() && VietnameseSyllable.is(inner)
        ? word.substring(0, start) + inner + word.substring(end)
        : null;
  }

  private static boolean isAbbreviation(@Nullable String decoded) {
    return decoded != null && decoded.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a word is more than signs; "®·" is a word of TCVN3 too. */
  private static boolean hasLetter(String word) {
    return (word.length() > 1 && NEVER_FIRST.indexOf(word.charAt(0)) >= 0)
        || word.chars().anyMatch(Character::isLetter);
  }

  /** 2 for what is hardly anything but an encoding, 1 for what may be, 0 for units such as m². */
  private static int weight(String word) {
    int end = word.length();
    while (end > 0 && UNITS_LAST.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = word.charAt(0) == 'µ' ? 1 : 0;
    if ((end < word.length() || start > 0) && isAscii(word, start, end)) {
      return 0;
    }
    boolean strong = NEVER_FIRST.indexOf(word.charAt(0)) >= 0;
    for (int i = 1; i < word.length() && !strong; i++) {
      char before = word.charAt(i - 1);
      char c = word.charAt(i);
      boolean capitalInside =
          c >= 0x80 && Character.isUpperCase(c) && Character.isLowerCase(before);
      boolean symbolInside =
          i + 1 < word.length()
              && isSymbol(c)
              && Character.isLetter(before)
              && Character.isLetter(word.charAt(i + 1));
      strong = capitalInside || symbolInside;
    }
    return strong ? 2 : 1;
  }

  private static boolean isSymbol(char c) {
    return !Character.isLetter(c)
        && Character.getType(c) != Character.NON_SPACING_MARK
        && !VietnameseLetter.isInvisible(c)
        && (c < '\u2010' || c > '\u2027')
        && c != '·';
  }

  private static boolean isAscii(String word, int start, int end) {
    for (int i = start; i < end; i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private @Nullable GarbledText verdict(boolean hasUnicode) {
    Garbling best = null;
    Tally most = new Tally();
    for (Map.Entry<Garbling, Tally> each : tallies.entrySet()) {
      if (each.getValue().hits > 0 && (best == null || each.getValue().lead() > most.lead())) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    if (best == null || most.hits < 2 * most.misses) {
      return null;
    }
    boolean high = most.hits > 1 && most.weight >= 4;
    boolean medium =
        hasUnicode ? most.hits > 1 && most.weight >= 3 : most.weight >= 2 && most.misses == 0;
    return high || medium
        ? new GarbledText(
            best,
            high ? DetectionConfidence.HIGH : DetectionConfidence.MEDIUM,
            most.start,
            most.end,
            most.hits)
        : null;
  }

  /** Converts a text whose letters have the encoding, or only the words of it that do. */
  static String convert(String text, Garbling from) {
    WordDecoder decoder = DECODERS.get(from);
    if (decoder == null) {
      throw new AssertionError(from);
    }
    boolean mixed = hasBeyondLatin1(text);
    StringBuilder converted = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      if (end == at) {
        converted.append(text.charAt(at++));
        continue;
      }
      String word = text.substring(at, end);
      converted.append(mixed ? ofMixed(decoder, word) : ofWhole(decoder, word));
      at = end;
    }
    return converted.toString();
  }

  private static String ofMixed(WordDecoder decoder, String word) {
    String decoded =
        word.length() == 1 || Words.isGood(word) || !hasLetter(word)
            ? null
            : syllable(decoder, word);
    return decoded == null ? word : decoded;
  }

  private static String ofWhole(WordDecoder decoder, String word) {
    if (!hasLetter(word)) {
      return word;
    }
    String decoded = syllable(decoder, word);
    decoded = decoded == null ? decoder.decode(word) : decoded;
    return decoded == null ? word : decoded;
  }
}
