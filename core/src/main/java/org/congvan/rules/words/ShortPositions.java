package org.congvan.rules.words;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.text.VietnameseText;

/** Positions that are abbreviated in the line of a signature: "GĐ", "P. Giám đốc", "PCT". */
public final class ShortPositions {

  private static final Map<String, String> HEADS =
      Map.of(
          "GĐ", "Giám đốc",
          "TGĐ", "Tổng Giám đốc",
          "CT", "Chủ tịch",
          "HT", "Hiệu trưởng",
          "CVP", "Chánh Văn phòng",
          "TP", "Trưởng phòng",
          "TB", "Trưởng ban",
          "CCT", "Chi cục trưởng");

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<deputy>Phó |P\\.? ?)?+(?<head>GĐ|TGĐ|CT|HT|CVP|TP|TB|CCT)(?![\\p{L}\\d&])\\.?(?<rest>.*+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "P. Giám đốc": the rest of the position is in full; "P. Kế toán" may be a division. */
  private static final Pattern DEPUTY =
      Pattern.compile(
          "P(?:\\. ?| )(?<head>(?:Tổng )?(?:Giám đốc|Chủ tịch|Chủ nhiệm|Chánh|Hiệu trưởng|Trưởng|Cục trưởng"
              + "|Chi cục trưởng|Vụ trưởng|Viện trưởng|Hạt trưởng|Đội trưởng|Bí thư)(?!\\p{L}).*+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ShortPositions() {}

  /** Whether a position begins with "p" but for "phó", or with two letters of an abbreviation. */
  private static boolean mayBeShort(String position) {
    boolean deputy = position.regionMatches(true, 0, "phó ", 0, 4);
    int at = deputy ? 4 : 0;
    if (at + 1 >= position.length()) {
      return false;
    }
    char first = Character.toLowerCase(position.charAt(at));
    char second = Character.toLowerCase(position.charAt(at + 1));
    return switch (first) {
      case 'p' -> !deputy;
      case 'g' -> second == 'đ';
      case 't' -> second == 'g' || second == 'p' || second == 'b';
      case 'c' -> second == 't' || second == 'v' || second == 'c';
      case 'h' -> second == 't';
      default -> false;
    };
  }

  /** The position with its words in full; the same where nothing is abbreviated. */
  public static String inFull(String position) {
    if (!mayBeShort(position)) {
      return position;
    }
    Matcher head = HEAD.matcher(position);
    if (head.matches()) {
      String full = HEADS.getOrDefault(VietnameseText.toUpperCase(head.group("head")), "");
      return (head.group("deputy") == null ? "" : "Phó ") + full + head.group("rest");
    }
    Matcher deputy = DEPUTY.matcher(position);
    return deputy.matches() ? "Phó " + deputy.group("head") : position;
  }
}
