package org.congvan.read.docx.component;

/** Words in capitals, as names of agencies and types are set. */
final class Capitals {
  private static final double MOST = 0.8;

  private Capitals() {}

  /** Returns whether a text has a letter, and nearly all of its letters are capitals. */
  static boolean isIn(String text) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return letters > 1 && capitals >= MOST * letters;
  }

  /** Returns whether the first letter of a text is a small one. */
  static boolean beginsSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }
}
