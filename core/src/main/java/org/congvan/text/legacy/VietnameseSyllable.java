package org.congvan.text.legacy;

import java.util.List;
import java.util.Set;
import org.congvan.text.letter.LetterForms;
import org.congvan.text.letter.VietnameseLetter;

/**
 * Whether letters are a syllable as Vietnamese spells it, such as {@code nghiệm}: an initial, a
 * rime, and one tone that goes with the rime.
 */
final class VietnameseSyllable {

  /** The longest syllable is {@code nghiêng}. */
  private static final int LONGEST = 7;

  private static final List<String> INITIALS =
      List.of(
          "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

  private static final Set<String> RIMES =
      Set.of(
          ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
                  + " e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu"
                  + " i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
                  + " o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay"
                  + " oăc oăm oăn oăng oăt oe oen oeo oet oong ooc ô ôc ôi ôm ôn ông ôp ôt"
                  + " ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh"
                  + " uôc uôi uôm uôn uông uôp uôt uơ uy uya uych uynh uyt uyp uyu uyên uyêt"
                  + " ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
                  + " y ych ynh yt yêm yên yêng yêt yêu")
              .split(" ", -1));

  /** Rimes that end in a vowel which never has the tone. */
  private static final Set<String> FALLING =
      Set.of(
          ("ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu ia ua ưa oai oay oao oeo uây uyu iêu yêu"
                  + " uôi ươi ươu uya")
              .split(" ", -1));

  private VietnameseSyllable() {}

  /**
   * Whether a word is one syllable in small letters, in capitals, or with a capital first.
   *
   * @param word letters in composed form
   */
  static boolean is(String word) {
    if (word.isEmpty() || word.length() > LONGEST || !isCased(word)) {
      return false;
    }
    String small = LetterForms.lowerCase(word);
    StringBuilder plain = new StringBuilder(LONGEST);
    int tone = 0;
    int toned = -1;
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      int of = VietnameseLetter.tone(c);
      if (of > 0 && tone > 0) {
        return false;
      }
      if (of > 0) {
        tone = of;
        toned = i;
      }
      plain.append(VietnameseLetter.withTone(c, 0));
    }
    return isSpelled(plain.toString(), tone, toned);
  }

  private static boolean isSpelled(String plain, int tone, int toned) {
    for (String initial : INITIALS) {
      if (plain.startsWith(initial)) {
        String rime = plain.substring(initial.length());
        if (RIMES.contains(rime)
            && goTogether(initial, rime)
            && isTone(rime, tone, toned - initial.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a syllable may begin with, the longer first; a vowel where it is empty. */
  static List<String> initials() {
    return INITIALS;
  }

  /** Whether letters are all small, all capitals, or small after one capital. */
  static boolean isCased(String word) {
    boolean capitals = true;
    boolean small = true;
    for (int i = 0; i < word.length(); i++) {
      boolean capital = Character.isUpperCase(word.charAt(i));
      capitals &= capital;
      small &= i == 0 || !capital;
    }
    return capitals || small;
  }

  private static boolean goTogether(String initial, String rime) {
    boolean front = "ieêy".indexOf(rime.charAt(0)) >= 0;
    return switch (initial) {
      case "k", "gh", "ngh" -> front;
      case "c", "ng" -> !front;
      // "gì" and "giết" have the i of "gi" in the rime.
      case "g" -> !front || rime.charAt(0) == 'i';
      case "" -> !rime.equals("yt");
      case "gi", "qu" -> true;
      default -> rime.charAt(0) != 'y' || rime.equals("y");
    };
  }

  private static boolean isTone(String rime, int tone, int toned) {
    char last = rime.charAt(rime.length() - 1);
    boolean stopped = last == 'c' || last == 'p' || last == 't' || rime.endsWith("ch");
    // A stopped syllable has the tone sắc or nặng.
    return stopped ? tone >= 4 : tone == 0 || toned < rime.length() - 1 || !FALLING.contains(rime);
  }
}
