package org.congvan.read.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.congvan.body.Blank;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.CellAlignment;
import org.congvan.body.DocumentAct;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.ListItem;
import org.congvan.body.NumberedList;
import org.congvan.body.PageOrientation;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableBorders;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.layout.Component;
import org.congvan.layout.LetterCase;
import org.congvan.layout.PageLayout;
import org.congvan.text.VietnameseText;

/**
 * A body as far as the page of a Word file shows it, as a record; what is changed here is the list
 * in {@link DocxReader}.
 */
final class CarriedBody {
  private final PageLayout layout;
  private final boolean written;

  private CarriedBody(PageLayout layout, boolean written) {
    this.layout = layout;
    this.written = written;
  }

  /** What a page of a layout shows of bodies that were written. */
  static CarriedBody written(PageLayout layout) {
    return new CarriedBody(layout, true);
  }

  /** Bodies that were read from a page of a layout, without what is not compared. */
  static CarriedBody read(PageLayout layout) {
    return new CarriedBody(layout, false);
  }

  DocumentBody of(DocumentContent content) {
    return new DocumentBody(blocks(content.body().blocks()));
  }

  /** The words of a paragraph. */
  List<Inline> words(List<Inline> inlines) {
    return inlines(inlines, Set.of());
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> carried = new ArrayList<>();
    for (Block block : blocks) {
      Block shown = block(block);
      int last = carried.size() - 1;
      if (written && last >= 0 && shown instanceof BulletList list && isList(carried.get(last))) {
        carried.set(last, withList(carried.get(last), list));
      } else {
        carried.add(shown);
      }
    }
    return carried;
  }

  private static boolean isList(Block block) {
    return block instanceof BulletList || block instanceof NumberedList;
  }

  /** A list with marks right after another list is one below its last item. */
  private static Block withList(Block above, BulletList list) {
    List<ListItem> items =
        new ArrayList<>(
            above instanceof BulletList marked ? marked.items() : ((NumberedList) above).items());
    int last = items.size() - 1;
    List<Block> below = new ArrayList<>(items.get(last).blocks());
    if (!below.isEmpty() && isList(below.get(below.size() - 1))) {
      below.set(below.size() - 1, withList(below.get(below.size() - 1), list));
    } else {
      below.add(list);
    }
    items.set(last, items.get(last).withBlocks(below));
    return above instanceof BulletList marked
        ? marked.withItems(items)
        : ((NumberedList) above).withItems(items);
  }

  private Block block(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.withInlines(words(paragraph.inlines()));
    } else if (block instanceof DocumentAct act) {
      return act.withInlines(words(act.inlines()));
    } else if (block instanceof Section section) {
      return section.withHeading(heading(section)).withBlocks(blocks(section.blocks()));
    } else if (block instanceof BulletList list) {
      return list.withItems(items(list.items()));
    } else if (block instanceof NumberedList list) {
      return list.withItems(items(list.items()));
    } else if (block instanceof Table table) {
      return table(table);
    } else if (block instanceof Illustration picture) {
      return picture.withCaption(inlines(picture.caption(), Set.of(Emphasis.BOLD)));
    }
    throw new AssertionError(block);
  }

  private List<Inline> heading(Section section) {
    List<Inline> heading = inlines(section.heading(), Set.of(Emphasis.BOLD));
    return written && isInCapitals(section.level())
        ? heading.stream()
            .map(
                each ->
                    each instanceof Text text
                        ? text.withText(VietnameseText.toUpperCase(text.text()))
                        : each)
            .toList()
        : heading;
  }

  /** Whether a page sets the titles of a level in capitals. */
  boolean isInCapitals(SectionLevel level) {
    return layout.style(title(level)).letterCase() == LetterCase.CAPITALS;
  }

  private static Component title(SectionLevel level) {
    return switch (level) {
      case PART, CHAPTER -> Component.PART_TITLE;
      case SECTION, SUBSECTION -> Component.SECTION_TITLE;
      case ARTICLE -> Component.ARTICLE;
      case HEADING -> Component.HEADING;
      case CLAUSE -> Component.CLAUSE_TITLE;
      case POINT -> Component.POINT;
    };
  }

  private List<ListItem> items(List<ListItem> items) {
    return items.stream()
        .map(item -> new ListItem(words(item.inlines()), blocks(item.blocks())))
        .toList();
  }

  private Table table(Table table) {
    List<TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      CellAlignment set = table.columns().get(i).alignment();
      columns.add(new TableColumn(1, written && !hasWords(table, i) ? CellAlignment.LEFT : set));
    }
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      Set<Emphasis> implied = row.header() ? Set.of(Emphasis.BOLD) : Set.of();
      List<TableCell> cells = new ArrayList<>();
      for (TableCell cell : row.cells()) {
        List<Inline> words = inlines(cell.inlines(), implied);
        cells.add(
            cell.withInlines(written && row.header() ? onOneLine(words) : words)
                .withBlocks(blocks(cell.blocks())));
      }
      rows.add(row.withCells(cells));
    }
    return new Table(
        inlines(table.caption(), Set.of(Emphasis.BOLD)),
        columns,
        rows,
        table.isLandscape() ? PageOrientation.LANDSCAPE : null,
        table.isBorderless() ? TableBorders.NONE : null,
        null);
  }

  /** The page breaks the headings of columns into lines where it needs to. */
  private static List<Inline> onOneLine(List<Inline> words) {
    return words.stream()
        .map(
            each ->
                each instanceof Text text
                    ? text.withText(text.text().replaceAll(" *+\\n *+", " "))
                    : each)
        .toList();
  }

  /** Whether a cell of this column alone, below the heading, has words, by which it is set. */
  private static boolean hasWords(Table table, int column) {
    int[] taken = new int[table.columns().size()];
    boolean words = false;
    for (TableRow row : table.rows()) {
      int at = 0;
      for (TableCell cell : row.cells()) {
        while (taken[at] > 0) {
          taken[at++]--;
        }
        words |=
            at == column
                && cell.columnSpan() == 1
                && !row.header()
                && !Inline.isBlank(cell.inlines());
        for (int i = 0; i < cell.columnSpan(); i++) {
          taken[at++] = cell.rowSpan() - 1;
        }
      }
      while (at < taken.length) {
        taken[at] = Math.max(0, taken[at] - 1);
        at++;
      }
    }
    return words;
  }

  /** Inlines with blanks of any width. */
  private List<Inline> inlines(List<Inline> inlines, Set<Emphasis> implied) {
    List<Inline> carried = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Text text) {
        Set<Emphasis> left = EnumSet.noneOf(Emphasis.class);
        left.addAll(text.emphasis());
        left.removeAll(written ? implied : Set.of());
        add(text.withEmphasis(left).withText(lines(text.text())), carried);
      } else if (inline instanceof Link link) {
        add(link.withText(lines(link.text())), carried);
      } else if (inline instanceof Footnote note) {
        add(new Footnote(words(note.inlines())), carried);
      } else if (inline instanceof Blank) {
        add(Blank.toEndOfLine(), carried);
      } else {
        add(inline, carried);
      }
    }
    return carried;
  }

  /** Every separator of lines is a break of the line. */
  private static String lines(String text) {
    return text.replace('\u2028', '\n').replace('\u0085', '\n');
  }

  private static void add(Inline inline, List<Inline> all) {
    int last = all.size() - 1;
    if (last >= 0
        && inline instanceof Text more
        && all.get(last) instanceof Text before
        && before.emphasis().equals(more.emphasis())) {
      all.set(last, before.withText(before.text() + more.text()));
    } else {
      all.add(inline);
    }
  }
}
