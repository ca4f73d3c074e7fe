package org.congvan.rules.words;

import java.util.List;
import java.util.regex.Pattern;
import org.congvan.text.VietnameseText;

/**
 * What the words of a signature name: the position of a person ("Giám đốc") or of a deputy ("Phó
 * Giám đốc"), or a collective or agency ("Ủy ban nhân dân"). Words that are in no list name none of
 * these.
 */
public final class Positions {

  /** After these, "phó" does not mean a deputy: "Ban Ứng phó sự cố", "đối phó". */
  private static final List<String> NOT_DEPUTY_AFTER = List.of("ứng", "đối");

  private static final Openings PERSONS =
      Openings.of(
          "Giám đốc",
          "Tổng Giám đốc",
          "Phó",
          "Thứ trưởng",
          "Chủ tịch",
          "Chánh",
          "Trưởng",
          "Thủ tướng",
          "Thống đốc",
          "Tổng Thanh tra",
          "Tổng Kiểm toán",
          "Chủ nhiệm",
          "Tổng Biên tập",
          "Tư lệnh");

  /** "Bộ trưởng", "Chi cục trưởng", "Chỉ huy trưởng", "Bộ trưởng, Chủ nhiệm". */
  private static final Pattern HEAD_OF_UNIT =
      Pattern.compile("^(?!ban )\\S++ (?:\\S++ )?trưởng(?!\\p{L})");

  private static final Openings BODIES =
      Openings.of(
          "Ủy ban",
          "UBND",
          "Hội đồng",
          "HĐND",
          "Thường trực",
          "Chính phủ",
          "Bộ",
          "Sở",
          "Ban",
          "Tổng cục",
          "Cục",
          "Chi cục",
          "Vụ",
          "Văn phòng",
          "Phòng",
          "Thanh tra",
          "Trung tâm",
          "Viện",
          "Trường",
          "Tổng công ty",
          "Công ty");

  private Positions() {}

  /** Whether a position is that of a deputy: "Phó Giám đốc", "Sư đoàn phó", "Thứ trưởng". */
  public static boolean isDeputy(String position) {
    String key = VietnameseText.comparisonKey(ShortPositions.inFull(position));
    int deputy = syllable(key, "phó");
    boolean partOfAWord = deputy > 0 && NOT_DEPUTY_AFTER.contains(syllableBefore(key, deputy));
    return (deputy >= 0 && !partOfAWord) || key.startsWith("thứ trưởng");
  }

  /** Where a syllable of a key begins; -1 if the key does not have it. */
  private static int syllable(String key, String syllable) {
    int at = key.indexOf(syllable);
    while (at >= 0) {
      int end = at + syllable.length();
      boolean begins = at == 0 || key.charAt(at - 1) == ' ';
      if (begins && (end == key.length() || key.charAt(end) == ' ')) {
        return at;
      }
      at = key.indexOf(syllable, end);
    }
    return -1;
  }

  private static String syllableBefore(String key, int at) {
    return key.substring(key.lastIndexOf(' ', at - 2) + 1, at - 1);
  }

  /** Whether the words name the position of a person. */
  public static boolean isPerson(String words) {
    String key = VietnameseText.comparisonKey(ShortPositions.inFull(words));
    return PERSONS.areOf(key) || HEAD_OF_UNIT.matcher(key).find();
  }

  /** Whether the words name a collective or an agency. */
  public static boolean isBody(String words) {
    return !isPerson(words) && BODIES.areOf(VietnameseText.comparisonKey(words));
  }
}
