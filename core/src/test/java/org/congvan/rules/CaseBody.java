package org.congvan.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.body.ActKind;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentAct;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * Blocks written in lines: {@code p …} a paragraph, {@code basis …} a legal basis, {@code formula
 * …}, {@code act WITHDRAWAL …} an act on another document, {@code item …} a list of one item,
 * {@code numbered …} one of one item with the number 1, {@code cell … | …} a table of one row,
 * {@code letters 12 … | …} one in letters of 12 pt, {@code table … | … // … | …} one with a heading
 * and rows ({@code rows …} without a heading; {@code Cộng@2x1} for a cell over two columns and one
 * row), {@code caption … // …} one with a caption, {@code tick} a box to tick, with words after it,
 * {@code picture} an image, {@code custom} a block of a host's own, those of {@link CaseLook}, and
 * a section {@code CHAPTER II Title} with the following lines that begin with {@code >}. A footnote
 * is between {@code [^} and {@code ^]}.
 *
 * <p>A citation is in braces: {@code {DECISION 225/QĐ-TTg; năm 2016; issuer; title}}, parts that
 * are missing left empty, the type too where the symbol gives it. Its words are those of the
 * reference, or go before: {@code {Quyết định này :: DECISION}}.
 */
final class CaseBody {

  private static final Pattern CITATION = Pattern.compile("\\{([^}]*)\\}");

  private static final Pattern SPAN = Pattern.compile("(.*)@(\\d)x(\\d)");

  private CaseBody() {}

  static List<Block> blocks(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      List<String> inside = new ArrayList<>();
      while (end < lines.size() && lines.get(end).startsWith("> ")) {
        inside.add(lines.get(end).substring(2));
        end++;
      }
      blocks.add(block(lines.get(at), inside));
      at = end;
    }
    return blocks;
  }

  private static Block block(String line, List<String> inside) {
    String[] parts = line.split(" ", 2);
    String rest = parts.length == 1 ? "" : parts[1];
    return switch (parts[0]) {
      case "p" -> new Paragraph(ParagraphRole.TEXT, inlines(rest));
      case "basis" -> new Paragraph(ParagraphRole.LEGAL_BASIS, inlines(rest));
      case "formula" -> new Paragraph(ParagraphRole.FORMULA, inlines(rest));
      case "act" -> {
        String[] act = rest.split(" ", 2);
        yield new DocumentAct(ActKind.valueOf(act[0]), inlines(act[1]));
      }
      case "item" ->
          new BulletList(BulletMark.DASH, List.of(new ListItem(inlines(rest), List.of())));
      case "numbered" ->
          new NumberedList(
              ListNumbering.ARABIC, 1, List.of(new ListItem(inlines(rest), List.of())));
      case "figure", "headed", "unheaded", "borderless", "counted", "bold", "link" ->
          CaseLook.block(parts[0], rest);
      case "cell" -> table(rest);
      case "table" -> table(rest, 1);
      case "rows" -> table(rest, 0);
      case "caption" -> {
        String[] captioned = rest.split(" // ", 2);
        yield table(captioned[1], 1).withCaption(inlines(captioned[0]));
      }
      case "tick" -> {
        List<Inline> ticked = new ArrayList<>(List.of(new CheckBox(false)));
        addText(ticked, rest);
        yield new Paragraph(ParagraphRole.TEXT, ticked);
      }
      case "picture" ->
          new Illustration(
              new Chart(
                  ChartForm.COLUMN,
                  "Năm",
                  "Văn bản",
                  List.of("2020"),
                  List.of(ChartSeries.of("Văn bản", 1))),
              100,
              50,
              "Số văn bản",
              inlines(rest));
      case "custom" -> new HostBlock();
      case "letters" -> {
        String[] sized = rest.split(" ", 2);
        yield table(sized[1]).withLetterSize(Integer.valueOf(sized[0]));
      }
      default -> section(SectionLevel.valueOf(parts[0]), rest.split(" ", 2), inside);
    };
  }

  /** A block of a host's own. */
  private record HostBlock() implements CustomBlock {
    @Override
    public String kind() {
      return "host";
    }
  }

  private static Table table(String text, int headings) {
    String[] lines = text.split(" // ", -1);
    List<TableRow> rows = new ArrayList<>();
    int width = 0;
    for (int i = 0; i < lines.length; i++) {
      List<TableCell> cells = new ArrayList<>();
      for (String cell : (lines[i] + " ").split("\\| ", -1)) {
        cells.add(spanned(cell.strip()));
      }
      if (i == 0) {
        width = cells.stream().mapToInt(TableCell::columnSpan).sum();
      }
      rows.add(new TableRow(i < headings, cells));
    }
    return new Table(List.of(), Collections.nCopies(width, TableColumn.text(1)), rows);
  }

  private static TableCell spanned(String cell) {
    Matcher span = SPAN.matcher(cell);
    boolean spans = span.matches();
    String words = spans ? span.group(1) : cell;
    return new TableCell(
        words.isEmpty() ? List.of() : inlines(words),
        spans ? Integer.parseInt(span.group(2)) : 1,
        spans ? Integer.parseInt(span.group(3)) : 1);
  }

  private static Table table(String cells) {
    List<TableCell> row =
        Arrays.stream(cells.split(" \\| ", -1))
            .map(cell -> new TableCell(inlines(cell), 1, 1))
            .toList();
    return Table.of(Collections.nCopies(row.size(), TableColumn.text(1)), new TableRow(false, row));
  }

  private static Section section(SectionLevel level, String[] heading, List<String> inside) {
    return new Section(
        level, heading[0], heading.length == 1 ? List.of() : inlines(heading[1]), blocks(inside));
  }

  private static List<Inline> inlines(String text) {
    List<Inline> inlines = new ArrayList<>();
    String[] parts = text.split("\\[\\^", -1);
    addCitations(inlines, parts[0]);
    for (int i = 1; i < parts.length; i++) {
      String[] note = parts[i].split("\\^\\]", 2);
      List<Inline> words = new ArrayList<>();
      addCitations(words, note[0]);
      inlines.add(new Footnote(words));
      addCitations(inlines, note[1]);
    }
    return inlines;
  }

  private static void addCitations(List<Inline> inlines, String text) {
    Matcher citations = CITATION.matcher(text);
    int at = 0;
    while (citations.find()) {
      addText(inlines, text.substring(at, citations.start()));
      inlines.add(citation(citations.group(1)));
      at = citations.end();
    }
    addText(inlines, text.substring(at));
  }

  private static void addText(List<Inline> inlines, String text) {
    if (!text.isEmpty()) {
      inlines.addAll(CaseLook.inlines(text));
    }
  }

  private static Citation citation(String text) {
    String[] parts = text.split(" :: ", 2);
    LegalReference reference = reference(parts[parts.length - 1]);
    return Citation.of(parts.length == 1 ? reference.toString() : parts[0], reference);
  }

  /** {@code 225/QĐ-TTg} or {@code DECISION 225/QĐ-TTg; năm 2016; issuer; title}. */
  static LegalReference reference(String text) {
    String[] parts = (text + "; ; ; ").split(";", -1);
    String[] document = parts[0].strip().split(" ", 2);
    boolean typed = document[0].matches("[A-Z_]+");
    DocumentType type = typed ? DocumentType.valueOf(document[0]) : null;
    String code = typed ? (document.length == 1 ? "" : document[1]) : parts[0].strip();
    DocumentCode parsed = code.isEmpty() ? null : DocumentCode.parse(code);
    String date = orNull(parts[1]);
    return new LegalReference(
        typed || parsed == null ? type : parsed.type().orElse(null),
        parsed,
        orNull(parts[3]),
        date == null ? null : CitedDate.parse(date),
        orNull(parts[2]),
        null);
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
