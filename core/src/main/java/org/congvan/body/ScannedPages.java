package org.congvan.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The pages of a paper that is known only as a scan (bản số hóa của văn bản giấy), such as the two
 * pages of a decision of 1998 that an agency copies (sao y). They show the whole paper, its head
 * and signature too, so nothing else of the document is printed with them.
 *
 * @param pages the pages in their order, at least one
 */
public record ScannedPages(List<Image> pages) implements DocumentContent {

  /** The room between the usual margins of A4, which no page may exceed. */
  private static final int MAX_WIDTH = 160;

  private static final int MAX_HEIGHT = 226;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no page
   */
  public ScannedPages {
    pages = List.copyOf(Objects.requireNonNull(pages, "pages"));
    if (pages.isEmpty()) {
      throw new IllegalArgumentException(
          "Scan must have at least one page; expected the image of each page of the paper");
    }
  }

  /**
   * Makes the scan of a paper.
   *
   * @param pages the pages in their order
   * @return the scan
   * @throws IllegalArgumentException if there is no page
   */
  public static ScannedPages of(Image... pages) {
    return new ScannedPages(List.of(pages));
  }

  /**
   * Returns the pages as pictures one below the other, each as large as the room between the
   * margins of A4.
   */
  @Override
  public DocumentBody body() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      blocks.add(fitted(pages.get(i), "Trang " + (i + 1) + " của bản quét"));
    }
    return new DocumentBody(blocks);
  }

  private static Illustration fitted(Image page, String alternativeText) {
    boolean lying = page.orientation().swapsSides();
    long width = lying ? page.heightPixels() : page.widthPixels();
    long height = lying ? page.widthPixels() : page.heightPixels();
    boolean wide = width * MAX_HEIGHT > height * MAX_WIDTH;
    long printedWidth = wide ? MAX_WIDTH : Math.max(1, width * MAX_HEIGHT / height);
    long printedHeight = wide ? Math.max(1, height * MAX_WIDTH / width) : MAX_HEIGHT;
    return new Illustration(
        page, (int) printedWidth, (int) printedHeight, alternativeText, List.of());
  }

  /**
   * Returns this scan with other pages.
   *
   * @param newPages the pages in their order, at least one
   * @return the changed copy
   * @throws IllegalArgumentException if there is no page
   */
  public ScannedPages withPages(List<Image> newPages) {
    return new ScannedPages(newPages);
  }
}
