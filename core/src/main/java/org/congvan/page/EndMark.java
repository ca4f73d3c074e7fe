package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.layout.Component;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Basis.Practice;
import org.congvan.regulation.Confidence;

/**
 * The mark "./." after the last words of a document, and of each annex. Official samples print it
 * (Decree 30/2020/NĐ-CP, Annex III, Mẫu 1.1 to 2.2) and offices expect it; no clause demands it.
 *
 * <p>It belongs to words: a text that closes with a table or a picture has none, since the frame
 * closes it and a mark alone on a line below says nothing ({@link #BASIS}).
 */
final class EndMark {

  /** What the place of the mark rests on. */
  static final Basis BASIS =
      new Practice(
          "dấu \"./.\" đặt liền sau chữ cuối cùng của lời văn; văn bản, phụ lục kết thúc bằng bảng hoặc hình thì không có dấu này; Nghị định 30/2020/NĐ-CP không quy định",
          Confidence.MEDIUM);

  private static final String MARK = "./.";

  private EndMark() {}

  /** Returns the blocks with the mark after the last words, once and in place of their own. */
  static List<PageBlock> append(List<PageBlock> blocks) {
    int last = blocks.size() - 1;
    if (last < 0
        || !(blocks.get(last) instanceof PageParagraph paragraph)
        || paragraph.component() == Component.CAPTION) {
      return blocks;
    }
    List<PageBlock> marked = new ArrayList<>(blocks);
    marked.set(
        last,
        new PageParagraph(
            paragraph.path(),
            paragraph.component(),
            mark(paragraph.inlines()),
            paragraph.outlineLevel(),
            paragraph.keepWithNext(),
            paragraph.alignment()));
    return marked;
  }

  private static boolean isOnLine(Text text) {
    return !text.emphasis().contains(Emphasis.SUPERSCRIPT)
        && !text.emphasis().contains(Emphasis.SUBSCRIPT);
  }

  private static List<Inline> mark(List<Inline> inlines) {
    List<Inline> marked = new ArrayList<>(inlines);
    int last = inlines.size() - 1;
    // The number of a footnote comes after the mark.
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
