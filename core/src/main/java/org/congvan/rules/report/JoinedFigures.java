package org.congvan.rules.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.text.VietnameseText;

/**
 * Figures of a text that share their unit with another one, or have it in front: "1.245/1.250 hồ
 * sơ", "10 và 12 tin", "từ 10 lên 12 tin", "25 trên 30 đơn vị", "1,2 triệu lượt", "số văn bản: 11".
 *
 * @param words the text as {@link #key} gives it
 */
record JoinedFigures(String words) {

  private static final String NUMBER = "(?:\\d{1,3}(?:[. ]\\d{3}){1,6}|\\d{1,18})(?:,\\d{1,9})?";

  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])" + NUMBER + "(?![\\p{N}])");

  private static final Map<String, Integer> POWERS =
      Map.of("nghìn", 3, "ngàn", 3, "triệu", 6, "tỷ", 9, "tỉ", 9);

  private static final Pattern POWER = Pattern.compile(" ?(nghìn|ngàn|triệu|tỷ|tỉ)(?!\\p{L})");

  /**
   * What stands between a figure and the unit that it shares. A year after a slash is a month's.
   */
  private static final Pattern JOINED =
      Pattern.compile(
          "%?(?: ?\\([^()]{0,80}\\))?(?: ?(?:/(?!(?:19|20)\\d\\d(?!\\p{N}))|-|–|,|và|hoặc|đến|lên(?: đến)?"
              + "|còn|xuống(?: còn)?|trên|trong(?: tổng)?(?: số)?) ?"
              + NUMBER
              + "%?){0,9}\\)? ?");

  private static final Pattern AFTER_UNIT =
      Pattern.compile("(?!\\p{L})[^.;,:\\d]{0,60}(?::|(?<!\\p{L})(?:là|gồm|đạt|có)) ?");

  private static final Pattern END = Pattern.compile("(?: ?[.;,)\\n]|$)");

  private static final int WINDOW = 160;

  static JoinedFigures of(String text) {
    return new JoinedFigures(key(text));
  }

  /** Whether a figure with a unit is among them. */
  boolean contains(BigDecimal value, String unit) {
    String unitKey = key(unit);
    Matcher figures = FIGURE.matcher(words);
    while (figures.find()) {
      BigDecimal number =
          new BigDecimal(figures.group().replace(".", "").replace(" ", "").replace(',', '.'));
      int end = figures.end();
      Matcher power = POWER.matcher(words).region(end, words.length());
      if (power.lookingAt() && isPower(number, power.group(1), value)) {
        end = power.end();
      } else if (number.compareTo(value) != 0) {
        continue;
      }
      if (sharesUnit(end, unitKey) || followsUnit(figures.start(), end, unitKey)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPower(BigDecimal number, String power, BigDecimal value) {
    Integer exponent = POWERS.get(power);
    return exponent != null && number.scaleByPowerOfTen(exponent).compareTo(value) == 0;
  }

  private boolean sharesUnit(int end, String unit) {
    Matcher joined = JOINED.matcher(words).region(end, words.length());
    int at = joined.lookingAt() ? joined.end() : end;
    return words.startsWith(unit, at)
        && (at + unit.length() == words.length()
            || !Character.isLetterOrDigit(words.charAt(at + unit.length()))
            || !Character.isLetterOrDigit(unit.charAt(unit.length() - 1)));
  }

  private boolean followsUnit(int start, int end, String unit) {
    if (!END.matcher(words).region(end, words.length()).lookingAt()) {
      return false;
    }
    int from = Math.max(0, start - WINDOW - unit.length());
    int at = from + words.substring(from, start).lastIndexOf(unit);
    if (at < from || (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1)))) {
      return false;
    }
    Matcher after = AFTER_UNIT.matcher(words).region(at + unit.length(), start);
    return after.matches();
  }

  /** The comparison key, with raised digits on the line and a blank after each comma of words. */
  private static String key(String text) {
    String raised = text.replace('²', '2').replace('³', '3');
    String key = VietnameseText.comparisonKey(raised);
    StringBuilder spaced = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      spaced.append(c);
      boolean glued = c == ',' && i + 1 < key.length() && Character.isLetter(key.charAt(i + 1));
      if (glued) {
        spaced.append(' ');
      }
    }
    return spaced.toString();
  }
}
