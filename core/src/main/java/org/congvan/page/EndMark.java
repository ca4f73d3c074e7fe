package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.layout.Component;

/**
 * The mark "./." after the last words of a document, and of each annex. Official samples print it
 * (Decree 30/2020/NĐ-CP, Annex III, Mẫu 1.1 to 2.2) and offices expect it; no clause demands it.
 */
final class EndMark {

  private static final String MARK = "./.";

  private EndMark() {}

  /** Returns the blocks with the mark after the last words, once and in place of their own. */
  static List<PageBlock> append(List<PageBlock> blocks) {
    if (blocks.isEmpty()) {
      return blocks;
    }
    List<PageBlock> marked = new ArrayList<>(blocks);
    int last = blocks.size() - 1;
    PageBlock block = blocks.get(last);
    if (block instanceof PageParagraph paragraph && paragraph.component() != Component.CAPTION) {
      marked.set(
          last,
          new PageParagraph(
              paragraph.path(),
              paragraph.component(),
              mark(paragraph.inlines()),
              paragraph.outlineLevel(),
              paragraph.keepWithNext(),
              paragraph.alignment()));
    } else {
      marked.add(new PageParagraph(block.path(), Component.BODY, List.of(Text.of(MARK)), 0, false));
    }
    return marked;
  }

  /** Marks an annex that ends in words; a table or a figure closes an annex by its frame. */
  static List<PageBlock> appendToWords(List<PageBlock> blocks) {
    boolean words =
        !blocks.isEmpty()
            && blocks.get(blocks.size() - 1) instanceof PageParagraph last
            && last.component() != Component.CAPTION;
    return words ? append(blocks) : blocks;
  }

  private static boolean isOnLine(Text text) {
    return !text.emphasis().contains(Emphasis.SUPERSCRIPT)
        && !text.emphasis().contains(Emphasis.SUBSCRIPT);
  }

  private static List<Inline> mark(List<Inline> inlines) {
    List<Inline> marked = new ArrayList<>(inlines);
    int last = inlines.size() - 1;
    // The number of a footnote stands behind the mark.
    while (last > 0 && inlines.get(last) instanceof Footnote) {
      last--;
    }
    if (inlines.get(last) instanceof Text text && isOnLine(text)) {
      String words = text.text().stripTrailing();
      if (words.endsWith(MARK)) {
        return inlines;
      }
      boolean closed = words.endsWith(".") || words.endsWith(";") || words.endsWith(",");
      String open = closed ? words.substring(0, words.length() - 1) : words;
      marked.set(last, new Text(open + MARK, text.emphasis()));
    } else {
      marked.add(last + 1, Text.of(MARK));
    }
    return marked;
  }
}
