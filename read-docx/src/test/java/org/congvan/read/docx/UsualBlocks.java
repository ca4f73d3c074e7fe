package org.congvan.read.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.congvan.body.ActKind;
import org.congvan.body.Blank;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CellAlignment;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.DocumentAct;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.PageOrientation;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Picture;
import org.congvan.body.Table;
import org.congvan.body.TableBorders;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.text.VietnameseText;

/**
 * Blocks as they are usual in words that are sentences: lists, tables, figures, notes, acts. What a
 * page shows of each is one block only.
 */
final class UsualBlocks {
  private static final List<String> WORDS =
      List.of(
          "Sở Nội vụ đã phối hợp với các cơ quan, đơn vị",
          "các đơn vị rà soát thủ tục hành chính thuộc phạm vi quản lý",
          "tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%",
          "có 1.250 lượt người truy cập",
          "việc tuyên truyền được thực hiện thường xuyên");

  private static final List<String> ACTING =
      List.of("Quy định này ", "Văn bản này có hiệu lực kể từ ngày 01/01/2022 và ");

  static final Citation DECREE =
      Citation.of(
          "Nghị định số 30/2020/NĐ-CP", LegalReference.of(DocumentCode.parse("30/2020/NĐ-CP")));

  private final Choices choices;

  private final Picture picture;

  private final UnaryOperator<String> wording;

  /**
   * Makes blocks.
   *
   * @param wording puts other words in the place of usual ones, or leaves them
   */
  UsualBlocks(Choices choices, Picture picture, UnaryOperator<String> wording) {
    this.choices = choices;
    this.picture = picture;
    this.wording = wording;
  }

  /** Words in the place of usual ones. */
  String words(String usual) {
    return wording.apply(usual);
  }

  /** One to three blocks; lists and tables do not follow one of their kind. */
  List<Block> leaves() {
    List<Block> leaves = new ArrayList<>();
    int number = 1 + choices.below(3);
    Class<?> last = Object.class;
    while (leaves.size() < number) {
      Block leaf =
          switch (choices.below(10)) {
            case 0 -> bullets();
            case 1 -> numbers();
            case 2 -> table();
            case 3 -> figure();
            case 4 -> act();
            default -> paragraph();
          };
      if (leaf.getClass() != last || leaf instanceof Paragraph) {
        leaves.add(leaf);
        last = leaf.getClass();
      }
    }
    return leaves;
  }

  private Block bullets() {
    List<ListItem> items = new ArrayList<>();
    for (int i = 0; i <= choices.below(3); i++) {
      ListItem item = new ListItem(inlines(), List.of());
      items.add(
          choices.often(4)
              ? item.withBlocks(
                  List.of(
                      new BulletList(BulletMark.PLUS, List.of(new ListItem(inlines(), List.of())))))
              : item);
    }
    return new BulletList(BulletMark.DASH, items);
  }

  private Block numbers() {
    List<ListItem> items = new ArrayList<>();
    for (int i = 0; i <= 1 + choices.below(3); i++) {
      items.add(new ListItem(inlines(), List.of()));
    }
    ListNumbering numbering =
        choices.one(
            List.of(
                ListNumbering.ARABIC_PARENTHESIS,
                ListNumbering.ARABIC_IN_PARENTHESES,
                ListNumbering.ROMAN));
    return new NumberedList(numbering, 1, items);
  }

  Paragraph paragraph() {
    ParagraphAlignment set =
        choices.often(8)
            ? choices.one(List.of(ParagraphAlignment.CENTER, ParagraphAlignment.RIGHT))
            : null;
    return new Paragraph(ParagraphRole.TEXT, inlines(), set);
  }

  private Block act() {
    ActKind kind = choices.one(List.of(ActKind.values()));
    return choices.often(2)
        ? DocumentAct.of(kind, DECREE.reference(), "đã hết hiệu lực")
        : new DocumentAct(
            kind,
            List.of(
                Text.of(choices.one(ACTING) + VietnameseText.toLowerCase(kind.words()) + " "),
                DECREE,
                Text.of(" kể từ ngày ký.")));
  }

  private Block figure() {
    return new Illustration(
        picture,
        20 + choices.below(100),
        20 + choices.below(80),
        "Biểu đồ số hồ sơ",
        choices.often(2) ? List.of(Text.of("Hình 1. Số hồ sơ theo quý")) : List.of());
  }

  private Block table() {
    int width = 1 + choices.below(4);
    List<TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(
          new TableColumn(1 + choices.below(3), choices.one(List.of(CellAlignment.values()))));
    }
    int heads = choices.below(2);
    List<TableRow> rows = new ArrayList<>();
    if (heads > 0) {
      // A heading that is too high is not repeated, and is no heading to a reader.
      rows.add(new TableRow(true, Stream.generate(this::brief).limit(width).toList()));
    }
    if (choices.often(3) && width > 1) {
      List<TableCell> first = new ArrayList<>(cells(width));
      first.set(0, first.get(0).withRowSpan(2));
      rows.add(new TableRow(false, first));
      rows.add(new TableRow(false, cells(width - 1)));
    }
    for (int i = 0; i < choices.below(3); i++) {
      List<TableCell> cells = new ArrayList<>(cells(width));
      if (width > 2 && choices.often(3)) {
        cells.remove(1);
        cells.set(0, cells.get(0).withColumnSpan(2));
      }
      rows.add(new TableRow(false, cells));
    }
    // A column that no cell begins in is not seen.
    rows.add(new TableRow(false, cells(width)));
    Table table =
        new Table(
            choices.often(2) ? List.of(Text.of("Bảng 1. Số hồ sơ đã giải quyết")) : List.of(),
            columns,
            rows);
    return table
        .withOrientation(choices.often(6) ? PageOrientation.LANDSCAPE : null)
        .withBorders(choices.often(6) ? TableBorders.NONE : null);
  }

  private List<TableCell> cells(int number) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      cells.add(choices.often(8) ? worded() : brief());
    }
    return cells;
  }

  private TableCell brief() {
    String usual = choices.one(List.of("Đơn vị", "12", "1.250", "Đúng hạn", "98,5%", ""));
    return TableCell.of(usual.isEmpty() ? usual : words(usual));
  }

  /** A cell with words that stand out, and a paragraph or a list below them. */
  private TableCell worded() {
    Block below =
        switch (choices.below(3)) {
          case 0 -> BulletList.of(BulletMark.DASH, words("Một cửa"), words("Một cửa liên thông"));
          case 1 ->
              NumberedList.of(ListNumbering.ARABIC, words("Một cửa"), words("Một cửa liên thông"));
          default -> new Paragraph(ParagraphRole.TEXT, inlines());
        };
    return new TableCell(inlines(), List.of(below), 1, 1);
  }

  /** A sentence: words that stand out or not, and now and then something else among them. */
  List<Inline> inlines() {
    List<Inline> all = new ArrayList<>();
    all.add(text(words("Trong kỳ") + ", ", false));
    for (int i = 0; i <= choices.below(3); i++) {
      switch (choices.below(12)) {
        case 0 -> all.add(DECREE);
        case 1 ->
            all.add(new Link(words("Cổng Dịch vụ công"), URI.create("https://example.org/dvc")));
        case 2 -> all.add(Footnote.of(words("Số liệu tính đến ngày 15 tháng 12 năm 2021.")));
        case 3 -> all.add(Blank.ofMillimetres(30 + choices.below(20)));
        case 4 -> all.add(new CheckBox(choices.often(2)));
        default -> all.add(text(words(choices.one(WORDS)), true));
      }
      all.add(text(", ", false));
    }
    all.add(text(words("theo quy định."), false));
    return all;
  }

  private Text text(String words, boolean look) {
    return new Text(words, look && choices.often(2) ? emphasis() : Set.of());
  }

  private Set<Emphasis> emphasis() {
    Set<Emphasis> look = EnumSet.noneOf(Emphasis.class);
    look.add(choices.one(List.of(Emphasis.values())));
    look.add(choices.one(List.of(Emphasis.BOLD, Emphasis.ITALIC, Emphasis.UNDERLINE)));
    return look;
  }
}
