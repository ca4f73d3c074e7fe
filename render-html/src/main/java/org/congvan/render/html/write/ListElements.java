package org.congvan.render.html.write;

import org.congvan.page.PageBlock;
import org.congvan.page.list.OpenLists;

/** Writes the elements of lists and items around blocks; marks and numbers are words of items. */
final class ListElements {

  private final HtmlBuffer out;
  private final OpenLists open = new OpenLists();

  ListElements(HtmlBuffer out) {
    this.out = out;
  }

  /** Ends what a block is not inside, and begins its item if it is one. */
  void before(PageBlock block) {
    OpenLists.Change change = open.next(block);
    end(change);
    if (change.begins()) {
      out.markup("<ul>");
    }
    if (OpenLists.isItem(block)) {
      out.markup("<li>");
    }
  }

  /** Ends what is open. */
  void end() {
    end(open.end());
  }

  private void end(OpenLists.Change change) {
    for (int i = 0; i < change.items(); i++) {
      out.end("li");
      if (i < change.lists()) {
        out.end("ul");
      }
    }
  }
}
