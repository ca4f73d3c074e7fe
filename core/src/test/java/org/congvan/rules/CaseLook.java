package org.congvan.rules;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.body.Block;
import org.congvan.body.CellAlignment;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Table;
import org.congvan.body.TableBorders;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;

/**
 * Blocks of a case that look like something: {@code figure alternative text // caption}, a chart;
 * {@code headed a | b // 1 | 2} a table whose first row is its heading, {@code unheaded …} one
 * without heading, {@code counted …} one whose columns are for figures, {@code borderless …} one
 * without lines too; {@code bold …} a paragraph in bold letters; {@code link words @ address} a
 * paragraph with a link. In any text {@code **words**} are bold and {@code [[words @ address]]} is
 * a link; a cell {@code words@2} is over two columns.
 */
final class CaseLook {

  private static final Pattern MARKED =
      Pattern.compile("\\*\\*(.+?)\\*\\*|\\[\\[(.+?) @ (.+?)\\]\\]");

  private CaseLook() {}

  static Block block(String look, String text) {
    return switch (look) {
      case "figure" -> figure(text.split(" // ", 2));
      case "headed" -> table(text, true);
      case "unheaded" -> table(text, false);
      case "counted" -> {
        Table table = table(text, false);
        yield table.withColumns(
            table.columns().stream().map(each -> each.withAlignment(CellAlignment.RIGHT)).toList());
      }
      case "borderless" -> table(text, false).withBorders(TableBorders.NONE);
      case "bold" -> new Paragraph(ParagraphRole.TEXT, List.of(Text.bold(text)));
      case "link" ->
          new Paragraph(ParagraphRole.TEXT, inlines("Xem thêm: [[" + text + "]] để biết."));
      default -> throw new IllegalStateException("No such block: " + look);
    };
  }

  static List<Inline> inlines(String text) {
    List<Inline> inlines = new ArrayList<>();
    Matcher marked = MARKED.matcher(text);
    int at = 0;
    while (marked.find()) {
      add(inlines, text.substring(at, marked.start()));
      inlines.add(
          marked.group(1) == null
              ? new Link(marked.group(2), URI.create(marked.group(3)))
              : Text.bold(marked.group(1)));
      at = marked.end();
    }
    add(inlines, text.substring(at));
    return inlines;
  }

  private static void add(List<Inline> inlines, String text) {
    if (!text.isEmpty()) {
      inlines.add(Text.of(text));
    }
  }

  private static Illustration figure(String[] words) {
    Chart chart =
        new Chart(
            ChartForm.COLUMN,
            "Tháng",
            "Số tin, bài",
            List.of("1", "2"),
            List.of(ChartSeries.of("Sở", 5, 7)));
    return new Illustration(
        chart, 100, 50, words[0], words.length == 1 ? List.of() : inlines(words[1]));
  }

  private static Table table(String text, boolean headed) {
    List<TableRow> rows = new ArrayList<>();
    for (String line : text.split(" // ", -1)) {
      List<TableCell> cells = Arrays.stream(line.split(" \\| ", -1)).map(CaseLook::cell).toList();
      rows.add(new TableRow(headed && rows.isEmpty(), cells));
    }
    int width = rows.get(0).cells().stream().mapToInt(TableCell::columnSpan).sum();
    return Table.of(Collections.nCopies(width, TableColumn.text(1)), rows.toArray(new TableRow[0]));
  }

  private static TableCell cell(String text) {
    boolean wide = text.endsWith("@2");
    return new TableCell(
        inlines(wide ? text.substring(0, text.length() - 2) : text), wide ? 2 : 1, 1);
  }
}
