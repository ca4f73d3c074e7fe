package org.congvan.text.template;

import java.util.List;

/**
 * Fills a text such as {@code "… {0} …"} with arguments; {@code {0}} is the first, and all other
 * characters are literal.
 */
public final class Placeholders {

  private Placeholders() {}

  /**
   * Fills the placeholders of a text.
   *
   * @param pattern the text with placeholders such as {@code {0}}
   * @param arguments the values; a placeholder without one stays as it is
   * @return the filled text
   */
  public static String fill(String pattern, List<String> arguments) {
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf('{', at);
      int close = open < 0 ? -1 : pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      int number = number(pattern, open + 1, close);
      if (number >= 0 && number < arguments.size()) {
        filled.append(pattern, at, open).append(arguments.get(number));
        at = close + 1;
      } else {
        filled.append(pattern, at, open + 1);
        at = open + 1;
      }
    }
    return filled.append(pattern, at, pattern.length()).toString();
  }

  private static int number(String text, int from, int to) {
    if (to - from < 1 || to - from > 2) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
