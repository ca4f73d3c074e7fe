package org.congvan.page.list;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.congvan.layout.Component;
import org.congvan.page.PageBlock;
import org.congvan.page.PageParagraph;
import org.congvan.path.DocumentPath;

/**
 * The lists and items that are open while the blocks of a page are written in their order: a page
 * has items one below the other, and their paths say which belong together and which blocks are
 * inside an item. Each item is open until a block comes that is not inside it.
 */
public final class OpenLists {

  /**
   * What has to be done before a block is written.
   *
   * @param items how many items end, the innermost first
   * @param lists how many of their lists end; one less than items where the block is the next item
   *     of the outermost one
   * @param begins whether a list begins with the block
   */
  public record Change(int items, int lists, boolean begins) {}

  private final Deque<DocumentPath> items = new ArrayDeque<>();

  /** Makes it for blocks of which none has come yet. */
  public OpenLists() {}

  /**
   * Returns whether a block is an item of a list.
   *
   * @param block the block
   * @return true for an item; its mark or number is part of its words
   */
  public static boolean isItem(PageBlock block) {
    return block instanceof PageParagraph paragraph
        && paragraph.outlineLevel() == 0
        && (paragraph.component() == Component.BULLET
            || (isOfCell(paragraph.component()) && isOfList(paragraph.path())));
  }

  /** Items in cells look like all words there; elsewhere other records may have items as well. */
  private static boolean isOfCell(Component component) {
    return component == Component.TABLE_CELL || component == Component.TABLE_HEADER;
  }

  /**
   * Takes the next block.
   *
   * @param block the block
   * @return what has to be done before it is written
   */
  public Change next(PageBlock block) {
    int ended = 0;
    DocumentPath last = null;
    while (!items.isEmpty() && !isInside(block.path(), items.peek())) {
      last = items.pop();
      ended++;
    }
    if (!isItem(block)) {
      return new Change(ended, ended, false);
    }
    boolean continued = last != null && isSameList(last, block.path());
    items.push(block.path());
    return new Change(ended, continued ? ended - 1 : ended, !continued);
  }

  /**
   * Ends what is open.
   *
   * @return how many items and lists end
   */
  public Change end() {
    int open = items.size();
    items.clear();
    return new Change(open, open, false);
  }

  /**
   * Items of a typed report come from wherever it has them: one after the other, they are a list.
   */
  private static boolean isSameList(DocumentPath item, DocumentPath other) {
    return !(isOfList(item) && isOfList(other)) || Objects.equals(item.parent(), other.parent());
  }

  private static boolean isOfList(DocumentPath item) {
    DocumentPath items = item.parent();
    DocumentPath list = items == null ? null : items.parent();
    return list != null && list.child("items").equals(items);
  }

  private static boolean isInside(DocumentPath path, DocumentPath item) {
    for (DocumentPath at = path.parent(); at != null; at = at.parent()) {
      if (at.equals(item)) {
        return true;
      }
    }
    return false;
  }
}
