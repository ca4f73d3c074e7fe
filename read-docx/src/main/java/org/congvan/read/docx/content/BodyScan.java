package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.congvan.body.Block;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.ListNumbering;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.ParagraphRole;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.Text;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.jspecify.annotations.Nullable;

/** Reads one body, line by line. */
final class BodyScan {

  private static final Set<Emphasis> BOLD = Set.of(Emphasis.BOLD);
  private static final int MOST_TITLE_LINES = 4;

  /** The letters of points are those of the Vietnamese alphabet. */
  private static final Pattern LETTER_OF_NO_POINT = Pattern.compile("[fjwz][.)] ");

  private final List<BodyItem> items;
  private final LineWords words;
  private final Findings findings;
  private final InlineReader inlines;
  private final PictureReader pictures;
  private final CellReader cells;
  private final TableReader tables;
  private final BlockTree tree = new BlockTree();
  private final LabelSequence sequence;
  private final Set<LabelKind> doubted = EnumSet.noneOf(LabelKind.class);
  private final Map<LabelKind, String> unplaced = new EnumMap<>(LabelKind.class);
  private List<Inline> caption = List.of();
  private boolean inSections;
  private boolean afterBasis;
  private boolean closing;
  private String above = "";

  BodyScan(List<PaperBlock> blocks, Function<String, Optional<byte[]>> files, Findings findings) {
    this.pictures = new PictureReader(files, findings);
    this.items = BodyItem.listOf(blocks, pictures, findings);
    this.words = LineWords.of(items);
    this.findings = findings;
    this.inlines = new InlineReader(findings);
    this.cells = new CellReader(inlines, pictures, findings);
    this.tables = new TableReader(cells, findings);
    this.sequence = new LabelSequence(items);
  }

  List<Block> read() {
    int at = 0;
    while (at < items.size()) {
      BodyItem item = items.get(at);
      if (item.table() != null) {
        table(item.table());
        at++;
      } else {
        at += 1 + line(at, Objects.requireNonNull(item.line()));
      }
      above = item.text().text();
    }
    return tree.blocks();
  }

  private void table(PaperTable table) {
    Optional<Table> read = tables.read(table, caption);
    if (read.isPresent()) {
      tree.add(read.get());
    } else {
      if (!caption.isEmpty()) {
        tree.add(Paragraph.of(caption.toArray(Inline[]::new)));
      }
      cells.asText(table).forEach(tree::add);
    }
    caption = List.of();
  }

  /** Reads a line; returns how many of the next ones belong to it. */
  private int line(int at, PaperLine line) {
    BodyItem item = items.get(at);
    Label label = sequence.labelAt(at, findings);
    int more = 0;
    if (label != null) {
      inSections |= label.kind().level() != null;
      more = labelled(at, line, label);
      afterBasis = false;
    } else if (!item.text().isEmpty()) {
      plain(at, line);
    }
    return more + drawings(at + more, line);
  }

  private int labelled(int at, PaperLine line, Label label) {
    LineText rest = items.get(at).text().from(label.end());
    if (!label.usual() && label.kind().level() != null && doubted.add(label.kind())) {
      findings.doubt(
          line.place(),
          line.label() + " " + items.get(at).text().text(),
          "The number is written otherwise than a page writes it.",
          label.kind() + " " + label.ordinal());
    }
    switch (label.kind()) {
      case BULLET -> item(line, label, rest);
      case CAPITAL, DECIMAL -> unplaced(line, label, rest);
      case ARABIC_PARENTHESIS, ARABIC_IN_PARENTHESES, SMALL_ROMAN -> item(line, label, rest);
      default -> {
        ListNumbering list = nestedList(at, label, rest);
        if (list != null) {
          findings.role(line, Role.BULLET, Confidence.LIKELY, "counts below an open number");
          tree.item(list, label.number(), read(rest, line), true);
        } else if (label.kind().hasLineOfItsOwn()) {
          return twoLines(at, line, label, rest);
        } else {
          oneLine(at, line, label, rest);
        }
      }
    }
    return 0;
  }

  private void item(PaperLine line, Label label, LineText rest) {
    List<Inline> text = read(rest, line);
    if (Inline.plainText(text).isBlank()) {
      paragraph(line, withLabel(line), Role.BODY, Confidence.DOUBTFUL, "a mark without words");
      return;
    }
    findings.role(line, Role.BULLET, Confidence.CERTAIN, "begins with " + label.ordinal());
    ListNumbering numbering = label.kind().numbering();
    if (numbering == null) {
      tree.bullet(label.ordinal(), text);
    } else {
      tree.item(numbering, label.number(), text, above.endsWith(":"));
      sequence.passed(label);
    }
  }

  private static LineText withLabel(PaperLine line) {
    LineText text = LineText.of(line);
    return line.label().isEmpty() ? text : text.after(line.label() + " ");
  }

  /** A number for which a body has no level stays in its words, and ends what it cannot be in. */
  private void unplaced(PaperLine line, Label label, LineText rest) {
    boolean capital = label.kind() == LabelKind.CAPITAL;
    tree.closeTo(capital ? SectionLevel.HEADING : SectionLevel.POINT);
    sequence.passed(label);
    if (unplaced.put(label.kind(), label.ordinal()) == null) {
      findings.doubt(
          line.place(),
          rest.text(),
          "A body has no level for such a number, so it stays in the words.",
          "paragraph",
          "heading");
    }
    boolean bold = rest.isWhole(Emphasis.BOLD);
    Role role = capital ? Role.HEADING : bold ? Role.CLAUSE_TITLE : Role.CLAUSE;
    paragraph(line, rest, role, Confidence.LIKELY, "begins with " + label.ordinal());
  }

  /** The list that a number begins or goes on with below an open section of the same kind. */
  private @Nullable ListNumbering nestedList(int at, Label label, LineText rest) {
    ListNumbering numbering =
        switch (label.kind()) {
          case CLAUSE -> ListNumbering.ARABIC;
          case POINT -> ListNumbering.LETTER;
          default -> null;
        };
    if (numbering == null
        || rest.isWhole(Emphasis.BOLD)
        || label.number() > numbering.last()
        || !numbering.label(label.number()).startsWith(label.ordinal())
        || rest.text().isEmpty()) {
      return null;
    }
    SectionLevel level = Objects.requireNonNull(label.kind().level());
    boolean begins = label.number() == 1 && tree.isOpen(level) && above.endsWith(":");
    boolean goesOn = tree.nextItem(numbering) == label.number() && !sequence.follows(label);
    if (begins && sequence.last(label.kind()) > 0) {
      findings.doubt(
          items.get(at).place(),
          items.get(at).text().text(),
          "The numbers begin anew below a line that ends with a colon.",
          "list",
          "section");
      return numbering;
    }
    return goesOn ? numbering : null;
  }

  private int twoLines(int at, PaperLine line, Label label, LineText rest) {
    boolean part = label.kind() == LabelKind.PART || label.kind() == LabelKind.CHAPTER;
    begin(label, List.of());
    Role title = part ? Role.PART_TITLE : Role.SECTION_TITLE;
    findings.role(
        line,
        part ? Role.PART_LABEL : Role.SECTION_LABEL,
        label.weak() ? Confidence.LIKELY : Confidence.CERTAIN,
        "begins with " + label.kind() + " and a number");
    if (!rest.isEmpty()) {
      tree.title(read(rest.without(BOLD), line));
      return 0;
    }
    List<Inline> heading = new ArrayList<>();
    int lines = 0;
    while (lines < MOST_TITLE_LINES && at + lines + 1 < items.size()) {
      BodyItem next = items.get(at + lines + 1);
      if (next.line() == null
          || next.label() != null
          || !words.isTitle(next)
          || (lines > 0
              && !(next.text().isInCapitals() && items.get(at + lines).text().isInCapitals()))
          || next.text().text().endsWith(":")) {
        break;
      }
      if (lines > 0) {
        heading.add(Text.of(" "));
      }
      heading.addAll(read(next.text().without(BOLD), next.line()));
      findings.role(next.line(), title, Confidence.LIKELY, "stands below the number of a part");
      lines++;
    }
    tree.title(heading);
    return lines;
  }

  private void begin(Label label, List<Inline> heading) {
    SectionLevel level = Objects.requireNonNull(label.kind().level());
    tree.begin(level, label.ordinal(), heading);
    sequence.passed(label);
  }

  private void oneLine(int at, PaperLine line, Label label, LineText rest) {
    Confidence confidence = sequence.isDoubtful(at) ? Confidence.DOUBTFUL : Confidence.CERTAIN;
    String evidence = "begins with the number " + label.ordinal();
    boolean titled = words.isTitled(items, at, label, rest);
    switch (label.kind()) {
      case ARTICLE ->
          findings.role(line, titled ? Role.ARTICLE : Role.CLAUSE, confidence, evidence);
      case HEADING -> findings.role(line, Role.HEADING, confidence, evidence);
      case CLAUSE ->
          findings.role(line, titled ? Role.CLAUSE_TITLE : Role.CLAUSE, confidence, evidence);
      default -> findings.role(line, Role.POINT, confidence, evidence);
    }
    boolean bold = titled || label.kind() == LabelKind.HEADING;
    List<Inline> text = read(bold ? rest.without(BOLD) : rest, line);
    begin(label, titled ? text : List.of());
    if (!titled) {
      ParagraphAlignment set = words.alignment(line, rest.text());
      boolean indented = set == null || !set.isWithoutIndent();
      add(text, indented ? set : null);
    }
  }

  private void plain(int at, PaperLine line) {
    LineText text = items.get(at).text();
    BodyItem next = at + 1 < items.size() ? items.get(at + 1) : null;
    if (next != null && next.table() != null && words.isCaption(items.get(at))) {
      caption = read(text.without(BOLD), line);
      findings.role(line, Role.CAPTION, Confidence.LIKELY, "stands above a table");
      return;
    }
    if (!inSections && words.isBasis(text, afterBasis)) {
      afterBasis = true;
      findings.role(line, Role.LEGAL_BASIS, Confidence.CERTAIN, "begins as a legal basis");
      tree.add(
          new Paragraph(
              ParagraphRole.LEGAL_BASIS, read(text.without(Set.of(Emphasis.ITALIC)), line)));
      return;
    }
    afterBasis = false;
    if (words.isFormula(items, at)) {
      findings.role(line, Role.FORMULA, Confidence.LIKELY, "capitals in the middle");
      tree.add(new Paragraph(ParagraphRole.FORMULA, read(text.without(BOLD), line)));
      return;
    }
    if (LETTER_OF_NO_POINT.matcher(text.text()).lookingAt()) {
      findings.doubt(
          line.place(),
          text.text(),
          "Points are not counted by this letter, so it stays in the words.",
          "paragraph",
          "point");
    }
    if (!closing && at >= sequence.tail() && words.closes(text.text())) {
      closing = true;
      tree.closeAll();
    }
    paragraph(line, text, Role.BODY, Confidence.LIKELY, "has no number");
  }

  private void paragraph(
      PaperLine line, LineText text, Role role, Confidence confidence, String evidence) {
    List<Inline> read = read(text, line);
    findings.role(line, role, confidence, evidence);
    add(read, words.alignment(line, text.text()));
  }

  private void add(List<Inline> read, @Nullable ParagraphAlignment alignment) {
    if (!Inline.plainText(read).isBlank()) {
      tree.add(ActReader.paragraphOrAct(read, alignment));
      return;
    }
    // The mark of a note alone: a paragraph must have words.
    for (Inline inline : read) {
      if (inline instanceof Footnote note) {
        tree.add(Paragraph.of(note.inlines().toArray(Inline[]::new)));
      }
    }
  }

  private List<Inline> read(LineText text, PaperLine line) {
    return inlines.read(text, line.place());
  }

  /** Adds what is drawn in a line; returns whether the next one is its caption. */
  private int drawings(int at, PaperLine line) {
    List<Illustration> drawn = new ArrayList<>();
    for (PaperInline inline : line.inlines()) {
      if (inline instanceof PaperInline.Drawing drawing) {
        pictures.read(drawing, line.place()).ifPresent(drawn::add);
      }
    }
    if (drawn.isEmpty()) {
      return 0;
    }
    BodyItem next = at + 1 < items.size() ? items.get(at + 1) : null;
    PaperLine below = next == null ? null : next.line();
    boolean captioned = next != null && below != null && words.isCaptionOfPicture(next);
    if (next != null && below != null && captioned) {
      findings.role(below, Role.CAPTION, Confidence.LIKELY, "stands below a picture");
      int last = drawn.size() - 1;
      drawn.set(last, drawn.get(last).withCaption(read(next.text().without(BOLD), below)));
    }
    drawn.forEach(tree::add);
    return captioned ? 1 : 0;
  }
}
