package org.congvan.render.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.congvan.render.pdf.flow.Slab;

/** The headings of a document with the places where they are drawn. */
public final class Bookmarks {

  /**
   * A heading.
   *
   * @param level its level, from 1
   * @param words its words
   * @param page the index of its page
   * @param top where it is, in points from the upper edge
   */
  public record Bookmark(int level, String words, int page, double top) {}

  private final List<Bookmark> bookmarks = new ArrayList<>();

  /** Makes an empty list. */
  Bookmarks() {}

  /** Returns slabs that note the place of a heading when they are drawn. */
  List<Slab> noting(List<Slab> heading, int level, String words) {
    List<Slab> noting = new ArrayList<>(heading);
    Slab first = heading.get(0);
    noting.set(
        0,
        new Slab(
            first.before(),
            first.height(),
            first.after(),
            first.keepsWithNext(),
            first.notes(),
            (canvas, left, top) -> {
              bookmarks.add(new Bookmark(level, words, canvas.index(), top));
              first.ink().draw(canvas, left, top);
            }));
    return noting;
  }

  /**
   * Returns the headings drawn so far.
   *
   * @return the headings in the order of the pages
   */
  public List<Bookmark> all() {
    return bookmarks;
  }
}
