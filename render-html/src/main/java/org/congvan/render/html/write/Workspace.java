package org.congvan.render.html.write;

/**
 * What one page is written into, kept for the next: fresh memory for each cost more than the
 * writing. For one document at a time.
 */
final class Workspace {

  private final HtmlBuffer sheets = new HtmlBuffer();
  private final HtmlBuffer head = new HtmlBuffer();

  HtmlBuffer sheets() {
    return sheets;
  }

  /** What comes before them, and is known when they are written. */
  HtmlBuffer head() {
    return head;
  }

  /** Makes it ready for the next document. */
  void clear() {
    sheets.clear();
    head.clear();
  }
}
