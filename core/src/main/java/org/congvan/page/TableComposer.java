package org.congvan.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.congvan.body.BodyPathMap;
import org.congvan.body.Illustration;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.WordWidths.Breaks;
import org.congvan.page.WordWidths.Longest;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * Lays one table out: the blocks of its cells, and columns as wide as the shares ask and the
 * content needs.
 */
final class TableComposer {

  /**
   * Kept free beside the longest word of a cell, so that a word processor's rounding never breaks a
   * word that was measured to fit.
   */
  private static final Length SLACK = Length.tenthsOfMm(3);

  private static final long TWIP = Length.twips(1).emu();

  private final Table table;
  private final DocumentPath path;
  private final PageLayout layout;
  private final List<PageRow> rows;

  private TableComposer(Table table, DocumentPath path, PageLayout layout, List<PageRow> rows) {
    this.table = table;
    this.path = path;
    this.layout = layout;
    this.rows = rows;
  }

  /** Lays a table out at a place in a body. */
  static PageTable compose(
      Table table, DocumentPath place, BodyPathMap sources, PageLayout layout) {
    List<PageRow> rows = rows(table, place, sources, layout);
    return new TableComposer(table, sources.of(place), layout, rows).fitted();
  }

  private static List<PageRow> rows(
      Table table, DocumentPath place, BodyPathMap sources, PageLayout layout) {
    List<PageRow> rows = new ArrayList<>(table.rows().size());
    int[] covered = new int[table.columns().size()];
    for (int i = 0; i < table.rows().size(); i++) {
      TableRow row = table.rows().get(i);
      DocumentPath cellsAt = place.child("rows").item(i).child("cells");
      List<PageCell> cells = new ArrayList<>(row.cells().size());
      int column = 0;
      for (int j = 0; j < row.cells().size(); j++) {
        TableCell cell = row.cells().get(j);
        while (covered[column] > 0) {
          column++;
        }
        DocumentPath at = cellsAt.item(j);
        List<PageBlock> blocks = blocks(cell, row.header(), at, sources, layout);
        cells.add(new PageCell(sources.of(at), cell, column, blocks));
        Arrays.fill(covered, column, column + cell.columnSpan(), cell.rowSpan());
        column += cell.columnSpan();
      }
      for (int each = 0; each < covered.length; each++) {
        covered[each]--;
      }
      rows.add(new PageRow(row.header(), cells));
    }
    return rows;
  }

  private static List<PageBlock> blocks(
      TableCell cell, boolean header, DocumentPath place, BodyPathMap sources, PageLayout layout) {
    Component component = header ? Component.TABLE_HEADER : Component.TABLE_CELL;
    List<PageBlock> blocks = new ArrayList<>(1 + cell.blocks().size());
    if (!cell.inlines().isEmpty()) {
      blocks.add(new PageParagraph(sources.of(place), component, cell.inlines(), 0, false));
    }
    if (!cell.blocks().isEmpty()) {
      for (PageBlock block :
          BodyComposer.compose(cell.blocks(), place.child("blocks"), sources, layout)) {
        blocks.add(
            block instanceof PageParagraph paragraph && paragraph.component() != Component.CAPTION
                ? paragraph.withComponent(component)
                : block);
      }
    }
    return blocks;
  }

  private PageTable fitted() {
    long width = available(table.isLandscape()).toTwips();
    Length letters = letterSize();
    Needs titles = new Needs(Breaks.AS_TITLES, letters);
    if (titles.least() <= width) {
      return page(titles.widths.fitted(width), null);
    }
    Needs words = new Needs(Breaks.BETWEEN_WORDS, letters);
    if (words.least() <= width) {
      return page(words.widths.fitted(width), null);
    }
    Needs pieces = new Needs(Breaks.INSIDE_LONG_WORDS, letters);
    if (pieces.least() <= width) {
      return page(pieces.widths.fittedTowards(words.widths, width), null);
    }
    return page(words.widths.byShares(width), shortage(pieces));
  }

  private PageTable page(long[] widths, @Nullable WidthShortage shortage) {
    List<Length> lengths = Arrays.stream(widths).mapToObj(TableComposer::twips).toList();
    List<PageRow> broken =
        rows.stream().map(row -> row.header() ? headings(row, lengths) : row).toList();
    return new PageTable(path, table, lengths, broken, shortage);
  }

  /** Breaks the headings of columns into lines as those of titles, so that no word is torn. */
  private PageRow headings(PageRow row, List<Length> widths) {
    List<PageCell> cells = new ArrayList<>(row.cells().size());
    for (PageCell cell : row.cells()) {
      Length width = Length.ZERO;
      for (int i = cell.column(); i < cell.endColumn(); i++) {
        width = width.plus(widths.get(i));
      }
      Length room = width.minus(layout.gaps().besideCellText().chosen().times(2, 1)).minus(SLACK);
      List<PageBlock> blocks = cell.blocks().stream().map(block -> heading(block, room)).toList();
      cells.add(new PageCell(cell.path(), cell.cell(), cell.column(), blocks));
    }
    return new PageRow(true, cells);
  }

  private PageBlock heading(PageBlock block, Length room) {
    if (!(block instanceof PageParagraph words)
        || words.component() != Component.TABLE_HEADER
        || words.inlines().size() != 1
        || !(words.inlines().get(0) instanceof Text text)
        || room.emu() <= 0) {
      return block;
    }
    ComponentStyle style = layout.style(Component.TABLE_HEADER);
    Length own = letterSize();
    List<String> lines =
        FontMetrics.timesNewRoman()
            .balanceLines(
                text.text(),
                style.letterCase(),
                style.face(),
                own == null ? style.size().chosen() : own,
                room);
    return lines.size() < 2
        ? block
        : words.withInlines(List.of(text.withText(String.join("\n", lines))));
  }

  private WidthShortage shortage(Needs needs) {
    Length smallest = layout.style(Component.TABLE_CELL).size().min();
    Length letters = letterSize();
    Length current = letters == null ? layout.style(Component.TABLE_CELL).size().chosen() : letters;
    boolean larger = current.compareTo(smallest) > 0;
    Length needed = twips(needs.least());
    return new WidthShortage(
        path,
        needed,
        available(table.isLandscape()),
        needs.columns(),
        table.isLandscape(),
        available(true),
        smallest,
        larger ? twips(new Needs(Breaks.INSIDE_LONG_WORDS, smallest).least()) : needed);
  }

  private @Nullable Length letterSize() {
    Integer points = table.letterSize();
    return points == null ? null : Length.pt(points);
  }

  private Length available(boolean across) {
    return across ? layout.landscapeTypeAreaWidth() : layout.typeAreaWidth();
  }

  private static Length twips(long twips) {
    return new Length(twips * TWIP);
  }

  /** What the columns need in letters of one size. */
  private final class Needs {

    private final Length beside = layout.gaps().besideCellText().chosen().times(2, 1);
    private final @Nullable Length letters;
    private final WordWidths words;
    private final ColumnWidths widths;
    private final String[] longest;

    Needs(Breaks breaks, @Nullable Length letters) {
      this.letters = letters;
      this.words = new WordWidths(layout, breaks);
      this.widths =
          new ColumnWidths(table.columns().stream().mapToLong(TableColumn::share).toArray());
      this.longest = new String[table.columns().size()];
      Arrays.fill(longest, "");
      for (PageRow row : rows) {
        row.cells().forEach(this::add);
      }
    }

    private void add(PageCell cell) {
      Longest most = Longest.NONE;
      for (PageBlock block : cell.blocks()) {
        most = Longest.of(most, longest(block));
      }
      long width =
          upTo(beside.plus(most.width().emu() == 0 ? Length.ZERO : most.width().plus(SLACK)));
      int column = cell.column();
      if (cell.cell().columnSpan() == 1 && width > widths.needOf(column)) {
        longest[column] = most.piece();
      }
      widths.need(column, cell.endColumn(), width);
    }

    private Longest longest(PageBlock block) {
      if (block instanceof PageParagraph paragraph) {
        return words.longest(paragraph.inlines(), paragraph.component(), letters);
      } else if (block instanceof PageIllustration picture) {
        Illustration shown = picture.illustration();
        return new Longest(
            Length.mm(shown.widthMillimetres()), "[" + shown.alternativeText() + "]");
      }
      throw new AssertionError("Block that no cell may hold: " + block);
    }

    long least() {
      return widths.least();
    }

    List<ColumnNeed> columns() {
      List<ColumnNeed> columns = new ArrayList<>(longest.length);
      for (int i = 0; i < longest.length; i++) {
        columns.add(new ColumnNeed(i + 1, twips(widths.needOf(i)), longest[i]));
      }
      return columns;
    }
  }

  /** The width in twips, rounded up. */
  private static long upTo(Length length) {
    return (length.emu() + TWIP - 1) / TWIP;
  }
}
