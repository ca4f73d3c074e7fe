package org.congvan.text;

/** Steps through words and ASCII digits of a short text; spaces between them do not count. */
final class DigitScanner {
  private final String text;
  private int at;

  DigitScanner(String text) {
    this.text = text;
  }

  boolean skipWord(String word) {
    skipSpaces();
    boolean found = text.startsWith(word, at);
    if (found) {
      at += word.length();
    }
    return found;
  }

  boolean skip(char c) {
    return skipWord(String.valueOf(c));
  }

  /** Returns the next character that is not a space, or U+0000 at the end. */
  char peek() {
    skipSpaces();
    return at < text.length() ? text.charAt(at) : '\0';
  }

  /** Reads a number of so many digits; -1 if there is none or it is longer. */
  int digits(int min, int max) {
    skipSpaces();
    int start = at;
    int value = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      if (at - start == max) {
        return -1;
      }
      value = value * 10 + (text.charAt(at) - '0');
      at++;
    }
    return at - start < min ? -1 : value;
  }

  boolean atEnd() {
    skipSpaces();
    return at == text.length();
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
