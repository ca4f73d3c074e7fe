package org.congvan.read.docx.plain;

/** Lines that are typed with signs, such as {@code -------} or {@code ______}. */
final class TypedRule {
  private static final String SIGNS = "_-\u2010\u2011\u2012\u2013\u2014\u2015\u2500=*~.\u2026";
  private static final int SHORTEST = 3;

  private TypedRule() {}

  /** Returns whether a line is nothing but three or more such signs. */
  static boolean is(String line) {
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SIGNS.indexOf(c) >= 0) {
        count++;
      } else if (!Character.isWhitespace(c)) {
        return false;
      }
    }
    return count >= SHORTEST;
  }
}
