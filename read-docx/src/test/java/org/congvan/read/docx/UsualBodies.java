package org.congvan.read.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.congvan.body.ActKind;
import org.congvan.body.Blank;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CellAlignment;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.DocumentAct;
import org.congvan.body.DocumentBody;
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
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableBorders;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.testkit.BodyArbitraries;

/**
 * Bodies as they are usual: sections from wide to narrow and counted from 1, lists, tables,
 * figures, notes, in words that are sentences. What a page shows of them is one tree only.
 */
final class UsualBodies {
  private static final List<List<SectionLevel>> OUTLINES =
      List.of(
          List.of(SectionLevel.HEADING, SectionLevel.CLAUSE, SectionLevel.POINT),
          List.of(SectionLevel.CLAUSE, SectionLevel.POINT),
          List.of(SectionLevel.ARTICLE, SectionLevel.CLAUSE, SectionLevel.POINT),
          List.of(SectionLevel.PART, SectionLevel.HEADING, SectionLevel.CLAUSE),
          List.of(SectionLevel.CHAPTER, SectionLevel.SECTION, SectionLevel.ARTICLE),
          List.of(SectionLevel.SECTION, SectionLevel.SUBSECTION, SectionLevel.ARTICLE),
          List.of());

  private static final List<String> TITLES =
      List.of(
          "Kết quả thực hiện công tác cải cách hành chính",
          "Phạm vi điều chỉnh",
          "Tổ chức thực hiện",
          "Phương hướng, nhiệm vụ năm 2022");

  private static final List<String> WORDS =
      List.of(
          "Sở Nội vụ đã phối hợp với các cơ quan, đơn vị",
          "các đơn vị rà soát thủ tục hành chính thuộc phạm vi quản lý",
          "tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%",
          "có 1.250 lượt người truy cập",
          "việc tuyên truyền được thực hiện thường xuyên");

  private static final Citation DECREE =
      Citation.of(
          "Nghị định số 30/2020/NĐ-CP", LegalReference.of(DocumentCode.parse("30/2020/NĐ-CP")));

  private final Random random;

  private final Picture picture;

  private UsualBodies(Random random, Picture picture) {
    this.random = random;
    this.picture = picture;
  }

  /** Returns bodies with and without outline. */
  static Arbitrary<DocumentBody> bodies() {
    return Combinators.combine(Arbitraries.randoms(), BodyArbitraries.pictures())
        .as((random, picture) -> new UsualBodies(random, picture).body());
  }

  static boolean hasBases(DocumentBody body) {
    return body.blocks().stream()
        .anyMatch(
            block ->
                block instanceof Paragraph paragraph
                    && paragraph.role() == ParagraphRole.LEGAL_BASIS);
  }

  private DocumentBody body() {
    List<Block> blocks = new ArrayList<>();
    if (often(4)) {
      addBases(blocks);
    }
    if (often(2)) {
      blocks.add(paragraph());
    }
    List<SectionLevel> outline = one(OUTLINES);
    if (outline.isEmpty()) {
      blocks.addAll(leaves());
    } else {
      blocks.addAll(sections(outline, 2 + random.nextInt(2)));
    }
    if (often(2)) {
      blocks.add(Paragraph.of("Trên đây là nội dung của văn bản, đề nghị các đơn vị thực hiện."));
    }
    return new DocumentBody(blocks);
  }

  /** Authority, legal bases and the words that lead to the text. */
  private void addBases(List<Block> blocks) {
    if (often(2)) {
      blocks.add(new Paragraph(ParagraphRole.FORMULA, List.of(Text.of("GIÁM ĐỐC SỞ NỘI VỤ"))));
    }
    for (int i = 0; i <= random.nextInt(2); i++) {
      blocks.add(Paragraph.legalBasis(Text.of("Căn cứ "), DECREE, Text.of(" về văn thư;")));
    }
    blocks.add(new Paragraph(ParagraphRole.FORMULA, List.of(Text.of("QUYẾT ĐỊNH:"))));
  }

  private List<Block> sections(List<SectionLevel> levels, int number) {
    List<Block> sections = new ArrayList<>();
    SectionLevel level = levels.get(0);
    List<SectionLevel> below = levels.subList(1, levels.size());
    for (int i = 1; i <= number; i++) {
      boolean titled =
          level != SectionLevel.POINT
              && (level.compareTo(SectionLevel.ARTICLE) < 0
                  || level == SectionLevel.HEADING
                  || often(2));
      List<Block> blocks = new ArrayList<>();
      if (!titled) {
        // In the middle it would stand below the number, which would be alone on its line.
        blocks.add(paragraph().withAlignment(null));
      }
      if (!below.isEmpty() && often(2)) {
        blocks.addAll(sections(below, 1 + random.nextInt(3)));
      } else if (titled || often(2)) {
        blocks.addAll(leaves());
      }
      sections.add(
          new Section(
              level,
              level.ordinalAt(i),
              titled ? List.of(Text.of(one(TITLES))) : List.of(),
              blocks));
    }
    return sections;
  }

  private List<Block> leaves() {
    List<Block> leaves = new ArrayList<>();
    int number = 1 + random.nextInt(3);
    Class<?> last = Object.class;
    while (leaves.size() < number) {
      Block leaf =
          switch (random.nextInt(10)) {
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
    for (int i = 0; i <= random.nextInt(3); i++) {
      ListItem item = new ListItem(inlines(), List.of());
      items.add(
          often(4)
              ? item.withBlocks(
                  List.of(
                      new BulletList(BulletMark.PLUS, List.of(new ListItem(inlines(), List.of())))))
              : item);
    }
    return new BulletList(BulletMark.DASH, items);
  }

  private Block numbers() {
    List<ListItem> items = new ArrayList<>();
    for (int i = 0; i <= 1 + random.nextInt(3); i++) {
      items.add(new ListItem(inlines(), List.of()));
    }
    ListNumbering numbering =
        one(
            List.of(
                ListNumbering.ARABIC_PARENTHESIS,
                ListNumbering.ARABIC_IN_PARENTHESES,
                ListNumbering.ROMAN));
    return new NumberedList(numbering, 1, items);
  }

  private Paragraph paragraph() {
    ParagraphAlignment set =
        often(8) ? one(List.of(ParagraphAlignment.CENTER, ParagraphAlignment.RIGHT)) : null;
    return new Paragraph(ParagraphRole.TEXT, inlines(), set);
  }

  private Block act() {
    return DocumentAct.of(one(List.of(ActKind.values())), DECREE.reference(), "đã hết hiệu lực");
  }

  private Block figure() {
    return new Illustration(
        picture,
        20 + random.nextInt(100),
        20 + random.nextInt(80),
        "Biểu đồ số hồ sơ",
        often(2) ? List.of(Text.of("Hình 1. Số hồ sơ theo quý")) : List.of());
  }

  private Block table() {
    int width = 1 + random.nextInt(4);
    List<TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(new TableColumn(1 + random.nextInt(3), one(List.of(CellAlignment.values()))));
    }
    int heads = random.nextInt(2);
    List<TableRow> rows = new ArrayList<>();
    if (heads > 0) {
      // A heading that is too high is not repeated, and is no heading to a reader.
      rows.add(new TableRow(true, Stream.generate(this::brief).limit(width).toList()));
    }
    if (often(3) && width > 1) {
      List<TableCell> first = new ArrayList<>(cells(width));
      first.set(0, first.get(0).withRowSpan(2));
      rows.add(new TableRow(false, first));
      rows.add(new TableRow(false, cells(width - 1)));
    }
    for (int i = 0; i < random.nextInt(3); i++) {
      List<TableCell> cells = new ArrayList<>(cells(width));
      if (width > 2 && often(3)) {
        cells.remove(1);
        cells.set(0, cells.get(0).withColumnSpan(2));
      }
      rows.add(new TableRow(false, cells));
    }
    // A column that no cell begins in is not seen.
    rows.add(new TableRow(false, cells(width)));
    Table table =
        new Table(
            often(2) ? List.of(Text.of("Bảng 1. Số hồ sơ đã giải quyết")) : List.of(),
            columns,
            rows);
    return table
        .withOrientation(often(6) ? PageOrientation.LANDSCAPE : null)
        .withBorders(often(6) ? TableBorders.NONE : null);
  }

  private List<TableCell> cells(int number) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      cells.add(often(8) ? worded() : brief());
    }
    return cells;
  }

  private TableCell brief() {
    return TableCell.of(one(List.of("Đơn vị", "12", "1.250", "Đúng hạn", "98,5%", "")));
  }

  /** A cell with words that stand out, and a paragraph or a list below them. */
  private TableCell worded() {
    Block below =
        switch (random.nextInt(3)) {
          case 0 -> BulletList.of(BulletMark.DASH, "Một cửa", "Một cửa liên thông");
          case 1 -> NumberedList.of(ListNumbering.ARABIC, "Một cửa", "Một cửa liên thông");
          default -> new Paragraph(ParagraphRole.TEXT, inlines());
        };
    return new TableCell(inlines(), List.of(below), 1, 1);
  }

  /** A sentence: words that stand out or not, and now and then something else among them. */
  private List<Inline> inlines() {
    List<Inline> all = new ArrayList<>();
    all.add(text("Trong kỳ, ", false));
    for (int i = 0; i <= random.nextInt(3); i++) {
      switch (random.nextInt(12)) {
        case 0 -> all.add(DECREE);
        case 1 -> all.add(new Link("Cổng Dịch vụ công", URI.create("https://example.org/dvc")));
        case 2 -> all.add(Footnote.of("Số liệu tính đến ngày 15 tháng 12 năm 2021."));
        case 3 -> all.add(Blank.ofMillimetres(30 + random.nextInt(20)));
        case 4 -> all.add(new CheckBox(often(2)));
        default -> all.add(text(one(WORDS), true));
      }
      all.add(text(", ", false));
    }
    all.add(text("theo quy định.", false));
    return all;
  }

  private Text text(String words, boolean look) {
    return new Text(words, look && often(2) ? emphasis() : Set.of());
  }

  private Set<Emphasis> emphasis() {
    Set<Emphasis> look = EnumSet.noneOf(Emphasis.class);
    look.add(one(List.of(Emphasis.values())));
    look.add(one(List.of(Emphasis.BOLD, Emphasis.ITALIC, Emphasis.UNDERLINE)));
    return look;
  }

  private boolean often(int one) {
    return random.nextInt(one) == 0;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
