package org.congvan.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Which blocks may stand in a cell: what fits a column and needs no outline around it, at any
 * depth.
 *
 * <p>Walks without recursion: content made in code may be deeper than any stack.
 */
final class CellBlocks {
  private CellBlocks() {}

  /**
   * Refuses blocks that cannot stand in a cell.
   *
   * @throws IllegalArgumentException if one is a section, a table, a block of a host's own, or a
   *     paragraph of a role other than text
   */
  static void check(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    Deque<Block> open = new ArrayDeque<>(blocks);
    while (!open.isEmpty()) {
      Block block = open.pop();
      if (block instanceof BulletList list) {
        list.items().forEach(item -> open.addAll(item.blocks()));
      } else if (block instanceof NumberedList list) {
        list.items().forEach(item -> open.addAll(item.blocks()));
      } else if (block instanceof Paragraph paragraph) {
        if (paragraph.role() != ParagraphRole.TEXT) {
          throw refused("a paragraph of role " + paragraph.role());
        }
      } else if (!(block instanceof Illustration)) {
        throw refused(
            block instanceof CustomBlock
                ? "a block of the kind " + block.getClass().getName()
                : "a " + block.getClass().getSimpleName());
      }
    }
  }

  private static IllegalArgumentException refused(String what) {
    return new IllegalArgumentException(
        "Cell of a table must hold paragraphs of text, lists and illustrations only, but holds "
            + what
            + "; put it before or after the table");
  }
}
