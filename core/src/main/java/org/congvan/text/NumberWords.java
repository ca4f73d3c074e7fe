package org.congvan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Whole numbers in Vietnamese words (số viết bằng chữ), such as 107 as {@code một trăm linh bảy},
 * from 0 to 999.999.999.999.
 *
 * <p>Both spellings that are current are read: linh and lẻ, nghìn and ngàn, tỷ and tỉ, bảy and bẩy.
 * Words with two readings are refused: "một triệu hai trăm" is 1.000.200 by the grammar and
 * 1.200.000 in speech, so 1.000.200 is written {@code một triệu không nghìn hai trăm}.
 */
public final class NumberWords {
  private static final long MAX = 999_999_999_999L;
  private static final long BILLION = 1_000_000_000L;
  private static final int MILLION = 1_000_000;
  private static final int THOUSAND = 1_000;
  private static final int NONE = -1;

  /** Each at its value. */
  private static final List<String> DIGITS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

  /** Words of numbers and words that make a number of them something else: ba rưỡi, hai phẩy. */
  private static final Set<String> WORDS =
      Set.of(
          "không", "một", "mốt", "hai", "ba", "bốn", "tư", "năm", "lăm", "nhăm", "sáu", "bảy",
          "bẩy", "tám", "chín", "mười", "mươi", "trăm", "linh", "lẻ", "nghìn", "ngàn", "triệu",
          "tỷ", "tỉ", "phẩy", "rưỡi");

  private NumberWords() {}

  /**
   * Writes a number in words.
   *
   * @param number 0 to 999.999.999.999
   * @return the words, in small letters with single spaces
   * @throws IllegalArgumentException if the number is out of bounds
   */
  public static String format(long number) {
    if (number < 0 || number > MAX) {
      throw new IllegalArgumentException(
          "Number in words must be 0 to 999999999999: " + number + "; expected such as 107");
    }
    if (number == 0) {
      return DIGITS.get(0);
    }
    List<String> words = new ArrayList<>();
    long rest = number;
    for (long scale = BILLION; scale >= 1 && rest > 0; scale /= THOUSAND) {
      int group = (int) (rest / scale);
      rest %= scale;
      if (group > 0 || !words.isEmpty()) {
        addGroup(words, group, scale);
      }
    }
    return String.join(" ", words);
  }

  /**
   * Reads a number in words.
   *
   * @param text the words; case, spaces and the normal form do not matter
   * @return the number
   * @throws DocumentFormatException if the words are no number, or one with two readings
   */
  public static long parse(String text) {
    OptionalLong value = valueOf(Arrays.asList(VietnameseText.comparisonKey(text).split(" ", -1)));
    if (value.isEmpty()) {
      throw DocumentFormatException.cannotRead(
          "number in words", text, "a whole number such as một trăm linh bảy");
    }
    return value.getAsLong();
  }

  /**
   * Returns whether a word can be part of a number in words.
   *
   * @param word one word in small letters and NFC
   * @return true for {@code mười}, {@code linh}, also for {@code rưỡi} and {@code phẩy}
   */
  public static boolean isNumberWord(String word) {
    return WORDS.contains(word);
  }

  /**
   * Returns the words that can be part of a number in words.
   *
   * @return those for which {@link #isNumberWord} is true
   */
  public static Set<String> words() {
    return WORDS;
  }

  /**
   * Works out the number that words say.
   *
   * @param words in small letters and NFC
   * @return the number; empty if the words as a whole are none, or one with two readings
   */
  public static OptionalLong valueOf(List<String> words) {
    long total = 0;
    long before = 0;
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      long scale = scale(words.get(i));
      if (scale == 0) {
        continue;
      }
      long group = group(words.subList(from, i), before, scale);
      if (group == NONE) {
        return OptionalLong.empty();
      }
      total += group * scale;
      before = scale;
      from = i + 1;
    }
    if (from < words.size() || before == 0) {
      long group = group(words.subList(from, words.size()), before, 1);
      return group == NONE ? OptionalLong.empty() : OptionalLong.of(total + group);
    }
    return OptionalLong.of(total);
  }

  /** The words before a scale; after another scale they must go on with the next lower one. */
  private static int group(List<String> words, long before, long scale) {
    boolean first = before == 0;
    if (words.isEmpty() || (!first && before != scale * THOUSAND)) {
      return NONE;
    }
    if (!first && scale > 1 && words.equals(List.of(DIGITS.get(0)))) {
      return 0;
    }
    int value = belowThousand(words);
    boolean inFull = words.size() > 1 && (words.get(1).equals("trăm") || value >= 10);
    boolean leadingZero = first && (words.size() > 1 || scale > 1) && words.get(0).equals("không");
    return leadingZero || (!first && !inFull) ? NONE : value;
  }

  private static long scale(String word) {
    return switch (word) {
      case "tỷ", "tỉ" -> BILLION;
      case "triệu" -> MILLION;
      case "nghìn", "ngàn" -> THOUSAND;
      default -> 0;
    };
  }

  private static int belowThousand(List<String> words) {
    int hundred = words.indexOf("trăm");
    if (hundred < 0) {
      return belowHundred(words);
    }
    int hundreds = hundred == 1 ? digit(words.get(0)) : NONE;
    List<String> after = words.subList(hundred + 1, words.size());
    int rest = after.isEmpty() ? 0 : afterHundreds(after);
    return hundreds == NONE || rest == NONE ? NONE : hundreds * 100 + rest;
  }

  private static int afterHundreds(List<String> words) {
    String first = words.get(0);
    if (first.equals("linh") || first.equals("lẻ")) {
      int ones = words.size() == 2 ? digit(words.get(1)) : NONE;
      return ones == 0 ? NONE : ones;
    }
    int tens = belowHundred(words);
    return tens < 10 ? NONE : tens;
  }

  private static int belowHundred(List<String> words) {
    if (words.get(0).equals("mười")) {
      return withOnes(10, words.subList(1, words.size()));
    }
    int digit = digit(words.get(0));
    if (words.size() == 1) {
      return digit;
    }
    return digit >= 2 && words.get(1).equals("mươi")
        ? withOnes(digit * 10, words.subList(2, words.size()))
        : NONE;
  }

  private static int withOnes(int tens, List<String> words) {
    if (words.isEmpty()) {
      return tens;
    }
    int ones =
        switch (words.get(0)) {
          case "lăm", "nhăm" -> 5;
          case "mốt" -> 1;
          case "tư" -> 4;
          // "Hai mươi năm" is twenty years; the digit after tens is lăm.
          case "năm" -> NONE;
          default -> digit(words.get(0));
        };
    return words.size() > 1 || ones <= 0 ? NONE : tens + ones;
  }

  private static int digit(String word) {
    return word.equals("bẩy") ? 7 : DIGITS.indexOf(word);
  }

  private static void addGroup(List<String> words, int group, long scale) {
    boolean first = words.isEmpty();
    if (group == 0) {
      if (scale > 1) {
        words.add(DIGITS.get(0));
      }
    } else {
      addHundreds(words, group, first);
    }
    if (scale == BILLION) {
      words.add("tỷ");
    } else if (scale == MILLION) {
      words.add("triệu");
    } else if (scale == THOUSAND) {
      words.add("nghìn");
    }
  }

  private static void addHundreds(List<String> words, int group, boolean first) {
    int hundreds = group / 100;
    int tens = group / 10 % 10;
    int ones = group % 10;
    if (hundreds > 0 || !first) {
      words.add(DIGITS.get(hundreds));
      words.add("trăm");
    }
    if (tens == 0 && ones > 0 && (hundreds > 0 || !first)) {
      words.add("linh");
    } else if (tens == 1) {
      words.add("mười");
    } else if (tens > 1) {
      words.add(DIGITS.get(tens));
      words.add("mươi");
    }
    if (ones > 0) {
      boolean afterTens = tens > 1;
      words.add(
          ones == 5 && tens > 0
              ? "lăm"
              : ones == 1 && afterTens ? "mốt" : ones == 4 && afterTens ? "tư" : DIGITS.get(ones));
    }
  }
}
