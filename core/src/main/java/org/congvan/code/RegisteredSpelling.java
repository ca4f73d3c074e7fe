package org.congvan.code;

/**
 * What belongs to the register of an office and not to the canonical text of a code: dots between
 * groups of letters, and zeros before a number of two digits or more.
 */
final class RegisteredSpelling {
  private static final String LABEL = "Số";

  private RegisteredSpelling() {}

  /** Returns the code as given if it has only such marks more than its canonical text. */
  static String of(String given, String canonical) {
    if (given.equals(canonical)) {
      return canonical;
    }
    String code = withoutLabel(given.strip());
    int zeros = zeros(code);
    int letters = code.indexOf('/');
    if (letters < 0) {
      return canonical;
    }
    String plain = code.substring(zeros, letters) + code.substring(letters).replace('.', '-');
    return plain.equals(canonical) ? code : canonical;
  }

  private static String withoutLabel(String given) {
    if (!given.startsWith(LABEL)) {
      return given;
    }
    String rest = given.substring(LABEL.length()).stripLeading();
    return rest.startsWith(":") ? rest.substring(1).stripLeading() : rest;
  }

  /** Returns how many zeros precede a number that needs none. */
  private static int zeros(String code) {
    int zeros = 0;
    while (zeros + 2 < code.length()
        && code.charAt(zeros) == '0'
        && isDigit(code.charAt(zeros + 2))) {
      zeros++;
    }
    return zeros;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
