package org.congvan.render.html.write;

import java.util.List;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.page.PageBlock;
import org.congvan.page.PageCustomBlock;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.PageTable;

/** Writes the blocks of a document or annex. */
final class BodyWriter {

  /** The elements of paragraphs by their level; all from the sixth on have the last. */
  private static final List<String> ELEMENTS = List.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

  private final HtmlBuffer out;
  private final ParagraphWriter paragraphs;
  private final TableWriter tables;
  private final FigureWriter figures;

  BodyWriter(HtmlBuffer out, ParagraphWriter paragraphs, TableWriter tables, FigureWriter figures) {
    this.out = out;
    this.paragraphs = paragraphs;
    this.tables = tables;
    this.figures = figures;
  }

  /**
   * Writes blocks.
   *
   * @param keepLast whether the last one must be on one page with what follows
   */
  void blocks(List<PageBlock> blocks, boolean keepLast, Sheets sheets) {
    ListElements lists = new ListElements(out);
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      PageBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      boolean keep = next == null && keepLast;
      boolean landscape = isLandscape(blocks, i);
      if (sheets.turns(landscape)) {
        lists.end();
        sheets.turn(landscape);
      }
      lists.before(block);
      if (block instanceof PageParagraph caption
          && isTableCaption(caption)
          && next instanceof PageTable table) {
        tables.table(table, caption, i + 2 == blocks.size() && keepLast);
        i++;
      } else if (block instanceof PageTable table) {
        tables.table(table, null, keep);
      } else if (block instanceof PageIllustration figure) {
        boolean captioned = next instanceof PageParagraph words && isFigureCaption(words);
        PageParagraph caption = captioned ? (PageParagraph) next : null;
        figures.figure(figure, caption, sheets.frame(), captioned ? "" : keep ? "keep" : "");
        i += captioned ? 1 : 0;
      } else if (block instanceof PageParagraph paragraph) {
        paragraph(paragraph, keep, sheets.width());
      } else if (block instanceof PageCustomBlock custom) {
        throw new AssertionError("Block without writer was not refused before: " + custom.path());
      } else {
        throw new AssertionError(block);
      }
    }
    lists.end();
  }

  private void paragraph(PageParagraph paragraph, boolean keep, Length width) {
    int level = Math.min(paragraph.outlineLevel(), ELEMENTS.size() - 1);
    boolean kept = keep || paragraph.keepWithNext();
    paragraphs.paragraph(ELEMENTS.get(level), paragraph, kept ? "keep" : "", width);
  }

  private static boolean isTableCaption(PageParagraph paragraph) {
    return paragraph.component() == Component.CAPTION && paragraph.keepWithNext();
  }

  static boolean isFigureCaption(PageParagraph paragraph) {
    return paragraph.component() == Component.CAPTION && !paragraph.keepWithNext();
  }

  /** Whether a block is on a sheet that lies across: a table that asks for it, or its caption. */
  static boolean isLandscape(List<PageBlock> blocks, int index) {
    int at = index;
    if (at < blocks.size()
        && blocks.get(at) instanceof PageParagraph paragraph
        && isTableCaption(paragraph)) {
      at++;
    }
    return at < blocks.size()
        && blocks.get(at) instanceof PageTable table
        && table.table().isLandscape();
  }
}
