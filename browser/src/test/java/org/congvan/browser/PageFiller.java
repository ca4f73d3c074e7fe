package org.congvan.browser;

import java.util.Collections;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;

/** Text of many lines. */
final class PageFiller {

  private static final int LINES_ON_A_PAGE = 32;

  private PageFiller() {}

  /** Returns text that begins on the last of so many pages at the latest, and ends on it. */
  static DocumentBody pages(int count) {
    int lines = LINES_ON_A_PAGE * count - LINES_ON_A_PAGE / 2;
    return new DocumentBody(
        Collections.nCopies(lines, Paragraph.of("Sở báo cáo kết quả trong kỳ như sau.")));
  }
}
