package org.congvan.render.html.write;

import java.util.List;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageBlock;
import org.congvan.page.PageCell;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.PageRow;
import org.congvan.page.PageTable;
import org.congvan.page.WidthShortage;
import org.congvan.page.list.OpenLists;
import org.congvan.render.RenderException;
import org.jspecify.annotations.Nullable;

/** Writes the tables of a document, with the columns that the page gives them. */
final class TableWriter {

  private final PageLayout layout;
  private final HtmlBuffer out;
  private final StyleRules rules;
  private final ParagraphWriter paragraphs;
  private final FigureWriter figures;

  TableWriter(
      PageLayout layout,
      HtmlBuffer out,
      StyleRules rules,
      ParagraphWriter paragraphs,
      FigureWriter figures) {
    this.layout = layout;
    this.out = out;
    this.rules = rules;
    this.paragraphs = paragraphs;
    this.figures = figures;
  }

  /**
   * Writes a table. One that is too wide is refused, but not on a page about the document, which
   * shows what is wrong with it: words break there.
   *
   * @param caption its caption; null where it has none
   * @param keep whether it must end on one page with what follows
   */
  void table(PageTable block, @Nullable PageParagraph caption, boolean keep) {
    WidthShortage shortage = block.shortage();
    if (shortage != null && out.isRefusing()) {
      throw new RenderException(shortage.path(), shortage.explanation());
    }
    out.start("table").place(block.path(), "table");
    out.classes(
        block.table().isBorderless() ? "borderless" : "",
        keep ? "keep" : "",
        caption == null ? "" : "captioned",
        block.letterSize() == null ? "" : letters(block.letterSize()));
    out.done().newLine();
    if (caption != null) {
      paragraphs.paragraph("caption", caption, "", width(block, 0, block.columnWidths().size()));
    }
    TableGrid grid = new TableGrid(block);
    out.markup("<colgroup>");
    for (Length width : grid.widths()) {
      out.start("col").classes(rules.of("width:" + Css.of(width))).done();
    }
    out.endBlock("colgroup");
    rows(block, grid);
    out.endBlock("table");
  }

  private String letters(Length size) {
    Length line =
        FontMetrics.timesNewRoman().lineHeight(size).times(layout.paragraphs().lineSpacing(), 100);
    return rules.of(" :is(td,th,p)", "font-size:" + Css.of(size) + ";line-height:" + Css.of(line));
  }

  private void rows(PageTable block, TableGrid grid) {
    int repeated = grid.repeatedRows();
    String group = "";
    for (int i = 0; i < block.rows().size(); i++) {
      PageRow row = block.rows().get(i);
      if (row.cells().isEmpty()) {
        continue;
      }
      String wanted = i < repeated ? "thead" : "tbody";
      if (!wanted.equals(group)) {
        if (!group.isEmpty()) {
          out.endBlock(group);
        }
        group = wanted;
        out.start(group).done().newLine();
      }
      out.markup("<tr>");
      for (PageCell cell : row.cells()) {
        cell(block, row, cell, grid.columnSpan(cell), grid.rowSpan(cell, i));
      }
      out.endBlock("tr");
    }
    out.endBlock(group);
  }

  private void cell(PageTable block, PageRow row, PageCell cell, int columns, int rows) {
    Component component = row.header() ? Component.TABLE_HEADER : Component.TABLE_CELL;
    Alignment column =
        Alignment.valueOf(block.table().columns().get(cell.column()).alignment().name());
    Length room =
        width(block, cell.column(), cell.endColumn())
            .minus(layout.gaps().besideCellText().chosen().times(2, 1));
    List<PageBlock> blocks = cell.blocks();
    PageParagraph only =
        blocks.size() == 1
                && blocks.get(0) instanceof PageParagraph words
                && words.component() == component
                && !OpenLists.isItem(words)
            ? words
            : null;
    // A cell without words names no other cells.
    String element = row.header() && !blocks.isEmpty() ? "th" : "td";
    out.start(element).place(only == null ? cell.path() : only.path(), component);
    if (element.equals("th")) {
      out.attribute("scope", "col");
    }
    span("colspan", columns);
    span("rowspan", rows);
    if (only != null) {
      out.classes(paragraphs.classesInCell(only, column, room)).done();
      paragraphs.wordsInCell(only, column, room);
    } else {
      out.classes(blocks.isEmpty() ? "" : "blocks").done();
      blocks(blocks, column, room, block.table().isLandscape());
    }
    out.end(element);
  }

  private void span(String attribute, int count) {
    if (count > 1) {
      out.attribute(attribute, Integer.toString(count));
    }
  }

  private void blocks(List<PageBlock> blocks, Alignment column, Length room, boolean landscape) {
    ListElements lists = new ListElements(out);
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      lists.before(block);
      if (block instanceof PageParagraph words) {
        out.start("p").place(words.path(), words.component());
        out.classes(paragraphs.classesInCell(words, column, room)).done();
        paragraphs.wordsInCell(words, column, room);
        out.end("p");
      } else if (block instanceof PageIllustration figure) {
        PageBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
        boolean captioned =
            next instanceof PageParagraph words && BodyWriter.isFigureCaption(words);
        FigureWriter.Frame frame = new FigureWriter.Frame(room, landscape);
        figures.figure(figure, captioned ? (PageParagraph) next : null, frame, "");
        i += captioned ? 1 : 0;
      } else {
        throw new AssertionError(block);
      }
    }
    lists.end();
  }

  private static Length width(PageTable block, int from, int to) {
    Length width = Length.ZERO;
    for (Length each : block.columnWidths().subList(from, to)) {
      width = width.plus(each);
    }
    return width;
  }
}
