package org.congvan.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * How deep blocks are nested: 1 for a paragraph of the body, 3 for one of a list in a section.
 *
 * <p>Walks without recursion: content made in code may be deeper than any stack.
 */
final class BlockNesting {
  private BlockNesting() {}

  /**
   * Refuses blocks that are nested too deep.
   *
   * @throws IllegalArgumentException if a block is deeper than {@link DocumentBody#MAX_DEPTH}
   */
  static void check(List<Block> blocks) {
    Deque<Iterator<Block>> open = new ArrayDeque<>();
    open.push(blocks.iterator());
    int first = -1;
    while (!open.isEmpty()) {
      Iterator<Block> siblings = open.element();
      if (!siblings.hasNext()) {
        open.pop();
        continue;
      }
      Block block = siblings.next();
      first += open.size() == 1 ? 1 : 0;
      if (open.size() > DocumentBody.MAX_DEPTH) {
        throw new IllegalArgumentException(
            "Blocks must be nested at most "
                + DocumentBody.MAX_DEPTH
                + " deep: a "
                + block.getClass().getSimpleName()
                + " in blocks["
                + first
                + "] is deeper; expected such as part, chapter, article, clause, point, list,"
                + " paragraph, which are 7");
      }
      if (block instanceof Section section) {
        open.push(section.blocks().iterator());
      } else if (block instanceof BulletList list) {
        pushBelow(list.items(), open);
      } else if (block instanceof NumberedList list) {
        pushBelow(list.items(), open);
      } else if (block instanceof Table table) {
        open.push(
            table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .iterator());
      }
    }
  }

  /** Most items have nothing below their text. */
  private static void pushBelow(List<ListItem> items, Deque<Iterator<Block>> open) {
    for (ListItem item : items) {
      if (!item.blocks().isEmpty()) {
        open.push(items.stream().flatMap(each -> each.blocks().stream()).iterator());
        return;
      }
    }
  }
}
