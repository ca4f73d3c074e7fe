package org.congvan.text.template;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Fills a text such as {@code "… {0} …"} with arguments; {@code {0}} is the first, and all other
 * characters are literal. {@code {#0}} is the first argument put into words.
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
    return fill(pattern, arguments, argument -> argument);
  }

  /**
   * Fills the placeholders of a text, some with words for an argument.
   *
   * @param pattern the text with placeholders such as {@code {0}} and {@code {#1}}
   * @param arguments the values; a placeholder without one stays as it is
   * @param words gives the words for an argument whose placeholder has the {@code #}
   * @return the filled text
   */
  public static String fill(String pattern, List<String> arguments, UnaryOperator<String> words) {
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf('{', at);
      int close = open < 0 ? -1 : pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      boolean inWords = pattern.charAt(open + 1) == '#';
      int number = number(pattern, inWords ? open + 2 : open + 1, close);
      if (number >= 0 && number < arguments.size()) {
        String argument = arguments.get(number);
        filled.append(pattern, at, open).append(inWords ? words.apply(argument) : argument);
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
