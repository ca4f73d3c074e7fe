package org.congvan.indicator;

import java.util.List;
import java.util.Map;
import org.congvan.text.VietnameseText;

/**
 * The keys under which names and units are the same however they are typed: abbreviations in full,
 * without "số lượng" in front, without spaces around marks.
 */
final class NameKey {

  private static final Map<String, String> IN_FULL =
      Map.ofEntries(
          Map.entry("cchc", "cải cách hành chính"),
          Map.entry("tthc", "thủ tục hành chính"),
          Map.entry("vbqppl", "văn bản quy phạm pháp luật"),
          Map.entry("dvc", "dịch vụ công"),
          Map.entry("bcci", "bưu chính công ích"),
          Map.entry("cbccvc", "cán bộ, công chức, viên chức"),
          Map.entry("kì", "kỳ"),
          Map.entry("tỉ", "tỷ"));

  private static final List<String> SHORT = List.copyOf(IN_FULL.keySet());

  private static final List<String> IN_FRONT = List.of("tổng số ", "số lượng ", "số ");

  private NameKey() {}

  static String of(String name) {
    String given = tight(name);
    String full = inFull(given);
    for (String front : IN_FRONT) {
      if (full.startsWith(front) && full.length() > front.length()) {
        full = full.substring(front.length());
        break;
      }
    }
    int end = full.length();
    while (end > 0 && ":;. ".indexOf(full.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == given.length() && full.equals(given) ? given : tight(full.substring(0, end));
  }

  private static boolean hasShort(String key) {
    for (String each : SHORT) {
      if (key.contains(each)) {
        return true;
      }
    }
    return false;
  }

  private static String inFull(String key) {
    if (!hasShort(key)) {
      return key;
    }
    StringBuilder full = new StringBuilder();
    int at = 0;
    while (at < key.length()) {
      int end = at;
      while (end < key.length() && Character.isLetter(key.charAt(end))) {
        end++;
      }
      if (end == at) {
        full.append(key.charAt(at++));
      } else {
        String word = key.substring(at, end);
        full.append(IN_FULL.getOrDefault(word, word));
        at = end;
      }
    }
    return full.toString();
  }

  static String ofUnit(String unit) {
    String key = tight(unit);
    return key.equals("phần trăm") ? "%" : key;
  }

  /** The comparison key without spaces around commas, slashes and hyphens. */
  private static String tight(String text) {
    String key = VietnameseText.comparisonKey(text);
    if (!hasMark(key)) {
      return key;
    }
    StringBuilder tight = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean besideMark =
          c == ' '
              && ((i > 0 && isMark(key.charAt(i - 1)))
                  || (i + 1 < key.length() && isMark(key.charAt(i + 1))));
      if (!besideMark) {
        tight.append(c);
      }
    }
    return tight.toString();
  }

  private static boolean hasMark(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (isMark(key.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return c == ',' || c == '/' || c == '-' || c == '\u2013' || c == '(' || c == ')';
  }
}
