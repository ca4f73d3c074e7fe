package org.congvan.render.html.write;

import org.congvan.text.VietnameseText;

/** Words where there is one line for them. */
final class LineWords {

  private LineWords() {}

  /** Returns a text without line ends and tabs. */
  static String onOneLine(String text) {
    return VietnameseText.collapseWhiteSpace(text);
  }
}
