package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.congvan.body.Block;
import org.congvan.body.Emphasis;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Table;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;

/** Reads one body, line by line. */
final class BodyScan {

  private static final Set<Emphasis> BOLD = Set.of(Emphasis.BOLD);

  /** The letters of points are those of the Vietnamese alphabet. */
  private static final Pattern LETTER_OF_NO_POINT = Pattern.compile("[fjwz][.)] ");

  private final List<BodyItem> items;
  private final LineWords words;
  private final Findings findings;
  private final PictureReader pictures;
  private final CellReader cells;
  private final TableReader tables;
  private final BlockTree tree = new BlockTree();
  private final LabelSequence sequence;
  private final BodyParagraphs paragraphs;
  private final LabelledLines labelled;
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
    InlineReader inlines = new InlineReader(findings);
    this.cells = new CellReader(inlines, pictures, findings);
    this.tables = new TableReader(cells, findings);
    this.sequence = new LabelSequence(items);
    this.paragraphs = new BodyParagraphs(tree, words, inlines, findings);
    this.labelled = new LabelledLines(items, words, sequence, tree, paragraphs, findings);
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
      more = labelled.read(at, line, label, above);
      afterBasis = false;
    } else if (!item.text().isEmpty()) {
      plain(at, line);
    }
    return more + drawings(at + more, line);
  }

  private void plain(int at, PaperLine line) {
    LineText text = items.get(at).text();
    BodyItem next = at + 1 < items.size() ? items.get(at + 1) : null;
    if (next != null && next.table() != null && words.isCaption(items.get(at))) {
      caption = paragraphs.read(text.without(BOLD), line);
      findings.role(line, Role.CAPTION, Confidence.LIKELY, "stands above a table");
      return;
    }
    if (!inSections && words.isBasis(text, afterBasis)) {
      afterBasis = true;
      findings.role(line, Role.LEGAL_BASIS, Confidence.CERTAIN, "begins as a legal basis");
      tree.add(
          new Paragraph(
              ParagraphRole.LEGAL_BASIS,
              paragraphs.read(text.without(Set.of(Emphasis.ITALIC)), line)));
      return;
    }
    boolean belowBases = afterBasis;
    afterBasis = false;
    if (words.isFormula(items, at, belowBases)) {
      findings.role(line, Role.FORMULA, Confidence.LIKELY, "capitals in the middle");
      tree.add(new Paragraph(ParagraphRole.FORMULA, paragraphs.read(text.without(BOLD), line)));
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
    paragraphs.paragraph(line, text, Role.BODY, Confidence.LIKELY, "has no number");
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
    boolean captioned = next != null && below != null && words.isCaptionOfPicture(items, at + 1);
    if (next != null && below != null && captioned) {
      findings.role(below, Role.CAPTION, Confidence.LIKELY, "stands below a picture");
      int last = drawn.size() - 1;
      drawn.set(
          last, drawn.get(last).withCaption(paragraphs.read(next.text().without(BOLD), below)));
    }
    drawn.forEach(tree::add);
    return captioned ? 1 : 0;
  }
}
