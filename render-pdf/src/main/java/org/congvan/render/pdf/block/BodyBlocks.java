package org.congvan.render.pdf.block;

import java.util.List;
import org.congvan.body.ParagraphAlignment;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageBlock;
import org.congvan.page.PageCustomBlock;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.PageTable;
import org.congvan.page.list.OpenLists;
import org.congvan.render.pdf.draw.SpanTags;
import org.congvan.render.pdf.flow.Item;
import org.congvan.render.pdf.flow.Slab;
import org.congvan.render.pdf.tag.Tag;
import org.congvan.text.VietnameseText;

/** Makes the blocks of a body or an annex. */
final class BodyBlocks {

  /** As many as ISO 32000-1 has. */
  private static final int HEADING_LEVELS = 6;

  private final PageLayout layout;
  private final Paragraphs paragraphs;
  private final TableBlocks tables;
  private final FigureBlocks figures;
  private final Bookmarks bookmarks;
  private int headingLevel;

  BodyBlocks(Paragraphs paragraphs, TableBlocks tables, FigureBlocks figures, Bookmarks bookmarks) {
    this.layout = paragraphs.layout();
    this.paragraphs = paragraphs;
    this.tables = tables;
    this.figures = figures;
    this.bookmarks = bookmarks;
  }

  /** Takes an annex's label for the first heading of the levels below it. */
  void beginBelow(int level) {
    headingLevel = level;
  }

  /**
   * Makes blocks.
   *
   * @param keepLast whether the last block must be on one page with what follows it
   */
  void blocks(List<PageBlock> blocks, boolean keepLast, Tag tag, BlockSheets sheets) {
    paragraphs.notesUnder(tag);
    ListTags lists = new ListTags(tag);
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      sheets.turn(isLandscape(blocks, i));
      boolean keep = next == null ? keepLast : isCaption(next);
      sheets.add(block(blocks.get(i), keep, lists, sheets));
      paragraphs.placeNotes();
    }
  }

  /** Whether a block is on a landscape sheet: a table of that kind, or its caption above it. */
  static boolean isLandscape(List<PageBlock> blocks, int index) {
    int at = index;
    if (at < blocks.size()
        && blocks.get(at) instanceof PageParagraph paragraph
        && paragraph.component() == Component.CAPTION
        && paragraph.keepWithNext()) {
      at++;
    }
    return at < blocks.size()
        && blocks.get(at) instanceof PageTable table
        && table.table().isLandscape();
  }

  private static boolean isCaption(PageBlock block) {
    return block instanceof PageParagraph paragraph
        && paragraph.component() == Component.CAPTION
        && !paragraph.keepWithNext();
  }

  private List<? extends Item> block(
      PageBlock block, boolean keep, ListTags lists, BlockSheets sheets) {
    if (OpenLists.isItem(block) && block instanceof PageParagraph paragraph) {
      return paragraph(paragraph, keep, lists.item(block), sheets.width());
    }
    Tag tag = lists.around(block);
    if (block instanceof PageParagraph paragraph) {
      boolean whole = keep || paragraph.keepWithNext();
      return paragraph(paragraph, whole, tags(paragraph, tag), sheets.width());
    } else if (block instanceof PageTable table) {
      return tables.table(table, keep, tag);
    } else if (block instanceof PageIllustration illustration) {
      return figures.figure(illustration, keep, layout.typeAreaWidth().toPoints(), false, tag);
    } else if (block instanceof PageCustomBlock custom) {
      throw new AssertionError("Block without writer was not refused before: " + custom.path());
    }
    throw new AssertionError(block);
  }

  private List<Slab> paragraph(PageParagraph paragraph, boolean keep, SpanTags tags, double width) {
    Component component = paragraph.component();
    ComponentStyle style = layout.style(component);
    ParagraphAlignment own = paragraph.alignment();
    Alignment set = own == null ? style.alignment() : Alignment.valueOf(own.name());
    boolean indented = style.firstLineIndented() && (own == null || !own.isWithoutIndent());
    double indent = indented ? layout.paragraphs().indent().toPoints() : 0;
    Paragraphs.Setting setting = new Paragraphs.Setting(width, indent, set, null, keep);
    List<Slab> slabs =
        paragraphs.text(paragraph.inlines(), component, paragraph.path(), setting, tags);
    return paragraph.outlineLevel() == 0
        ? slabs
        : bookmarks.noting(
            slabs,
            paragraph.outlineLevel(),
            VietnameseText.collapseWhiteSpace(paragraph.plainText()));
  }

  private SpanTags tags(PageParagraph paragraph, Tag tag) {
    int level = paragraph.outlineLevel();
    if (level > 0) {
      // A level must not be left out on the way down (ISO 14289-1, 7.4.2).
      headingLevel = Math.min(Math.min(level, headingLevel + 1), HEADING_LEVELS);
      return SpanTags.of(tag.add("H" + headingLevel));
    }
    return SpanTags.of(tag.add(paragraph.component() == Component.CAPTION ? "Caption" : "P"));
  }
}
