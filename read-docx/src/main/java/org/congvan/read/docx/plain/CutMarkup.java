package org.congvan.read.docx.plain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of Markdown that are cut within an emphasis, {@code **ỦY BAN NHÂN} and {@code DÂN**}: the
 * line goes on where its marks are closed.
 */
final class CutMarkup {
  private static final String MARK = "*";

  private static final int MOST_LINES = 8;

  private static final Pattern SEAM = Pattern.compile("(?<=[\\p{L}:])\\*{4}(?=[\\p{L}:])");

  private CutMarkup() {}

  /** Returns the position after the lines that are one with the line at a position. */
  static int end(List<String> lines, int from, int to) {
    if (!isOpen(lines.get(from))) {
      return from + 1;
    }
    boolean open = true;
    for (int end = from + 1; end < Math.min(to, from + MOST_LINES); end++) {
      if (lines.get(end).isBlank()) {
        return from + 1;
      }
      open ^= isOpen(lines.get(end));
      if (!open) {
        return end + 1;
      }
    }
    return from + 1;
  }

  /** Joins lines with single spaces; one line stays as it is. */
  static String join(List<String> lines, int from, int end) {
    return end == from + 1 ? lines.get(from) : String.join(" ", lines.subList(from, end));
  }

  /** Returns a line without the marks between letters that close an emphasis and open it again. */
  static String withoutSeams(String line) {
    return line.indexOf("****") < 0 ? line : SEAM.matcher(line).replaceAll("");
  }

  /** Returns words without marks at their ends, where the line as written has some at both. */
  static String withoutLoose(String words, String marked) {
    int start = 0;
    int end = words.length();
    if (marked.startsWith(MARK) && marked.endsWith(MARK)) {
      while (start < end && isLoose(words.charAt(start))) {
        start++;
      }
      while (end > start && isLoose(words.charAt(end - 1))) {
        end--;
      }
    }
    return start < end ? words.substring(start, end) : words;
  }

  private static boolean isLoose(char c) {
    return c == '*' || c == ' ';
  }

  /** Returns whether a line has an odd number of marks. */
  private static boolean isOpen(String line) {
    int marks = 0;
    int at = line.indexOf('*');
    while (at >= 0) {
      int end = at;
      while (end < line.length() && line.charAt(end) == '*') {
        end++;
      }
      // Four in a row close one emphasis and open the next.
      marks += end - at == 4 ? 0 : 1;
      at = line.indexOf('*', end);
    }
    return marks % 2 == 1;
  }
}
