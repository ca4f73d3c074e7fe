package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congvan.body.Block;
import org.congvan.body.CellAlignment;
import org.congvan.body.DocumentBody;
import org.congvan.body.PageOrientation;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.layout.Decree30Layout;
import org.congvan.page.PageComposer;
import org.congvan.path.DocumentPath;
import org.congvan.testkit.printed.PrintedLine;
import org.congvan.testkit.printed.PrintedPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as LibreOffice prints them: no figure and no word breaks, however narrow the column. */
@Tag("office")
class PrintedTableTest {

  private static final int DOCUMENTS = 12;
  private static final int TABLES = 8;

  /** Where lines may break: at spaces, and after the hyphen of a symbol. */
  private static final Pattern BREAK = Pattern.compile("[ \\n]++|(?<=-)(?=\\p{L})");

  private static final PageComposer PAGE = PageComposer.of(Decree30Layout.LAYOUT);

  private static final List<String> WORDS =
      List.of(
          "Nghiêng",
          "xuống",
          "thủy",
          "Kinh phí",
          "Tỷ lệ",
          "Đơn vị",
          "Ủy ban",
          "TT",
          "W",
          "CHƯƠNG",
          "Trực tuyến",
          "Trực tiếp, bưu chính",
          "SKHCN-TTNCUĐ",
          "Số:",
          "(đồng)",
          "Tổng cộng");

  @TempDir static Path folder;

  private final Random random = new Random(20_241_130);

  @BeforeAll
  static void toolsAreThere() {
    PrintedPages.requirePrograms();
  }

  @Test
  void noFigureAndNoWord_breaks() {
    Map<String, List<Table>> tables = new LinkedHashMap<>();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      List<Table> some = Stream.generate(this::table).filter(this::fits).limit(TABLES).toList();
      tables.put("tables" + i, some);
      Block[] blocks = some.toArray(new Block[0]);
      files.put(
          "tables" + i,
          DocxFile.of(
                  SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
                      .content(DocumentBody.of(blocks))
                      .build())
              .bytes());
    }
    List<PrintedPages> printed = PrintedPages.all(folder, files);

    int next = 0;
    for (Map.Entry<String, List<Table>> each : tables.entrySet()) {
      Map<String, Integer> found = new HashMap<>();
      for (PrintedLine line : printed.get(next++).lines()) {
        BREAK.splitAsStream(line.text()).forEach(piece -> found.merge(piece, 1, Integer::sum));
      }
      Map<String, Integer> expected = new HashMap<>();
      for (Table table : each.getValue()) {
        words(table).forEach(word -> expected.merge(word, 1, Integer::sum));
      }
      // A heading that is repeated on the next page is found more often.
      expected.forEach(
          (word, count) ->
              assertThat(found.getOrDefault(word, 0))
                  .as("\"%s\" in %s", word, each.getKey())
                  .isGreaterThanOrEqualTo(count));
    }
  }

  private boolean fits(Table table) {
    return PAGE.composeTables(DocumentBody.of(table), DocumentPath.ROOT).get(0).shortage() == null;
  }

  private static Stream<String> words(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.inlines().stream())
        .flatMap(inline -> BREAK.splitAsStream(inline.text()));
  }

  private Table table() {
    int width = 2 + random.nextInt(7);
    List<TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      CellAlignment[] all = CellAlignment.values();
      columns.add(new TableColumn(1 + random.nextInt(12), all[random.nextInt(all.length)]));
    }
    List<TableRow> rows = new ArrayList<>();
    rows.add(
        new TableRow(
            true,
            List.of(
                cell(anyOf(WORDS)).withColumnSpan(width - 1), cell(anyOf(WORDS)).withRowSpan(2))));
    rows.add(row(true, width - 1));
    for (int i = 0; i < 3; i++) {
      rows.add(row(false, width));
    }
    Integer size = random.nextInt(3) == 0 ? Integer.valueOf(9 + random.nextInt(8)) : null;
    PageOrientation orientation = random.nextInt(4) == 0 ? PageOrientation.LANDSCAPE : null;
    return new Table(List.of(), columns, rows, orientation, null, size);
  }

  private TableRow row(boolean header, int width) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(cell(header || random.nextInt(4) == 0 ? anyOf(WORDS) : figure()));
    }
    return new TableRow(header, cells);
  }

  private TableCell cell(String text) {
    return new TableCell(List.of(random.nextBoolean() ? Text.of(text) : Text.bold(text)), 1, 1);
  }

  private String figure() {
    int number = random.nextInt(1_000);
    return switch (random.nextInt(7)) {
      case 0 -> number + "." + (100 + random.nextInt(900)) + ".000.000";
      case 1 -> number + ",25%";
      case 2 -> "12/11/2019";
      case 3 -> "2016-2020";
      case 4 -> "-" + number + ".000";
      case 5 -> number + "\u00A0triệu";
      default -> String.valueOf(number);
    };
  }

  private String anyOf(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
