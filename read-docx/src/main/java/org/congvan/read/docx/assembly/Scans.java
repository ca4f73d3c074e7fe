package org.congvan.read.docx.assembly;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.DocumentContent;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.ScannedPages;

/** Papers of which a copy has the pages as pictures (bản chụp). */
final class Scans {
  private Scans() {}

  /** Returns the pages of a content that is pictures alone; any other content as it is. */
  static DocumentContent of(DocumentContent content) {
    List<Image> pages = new ArrayList<>();
    for (Block block : content.body().blocks()) {
      if (!(block instanceof Illustration picture
          && picture.caption().isEmpty()
          && picture.picture() instanceof Image image)) {
        return content;
      }
      pages.add(image);
    }
    return pages.isEmpty() ? content : new ScannedPages(pages);
  }
}
