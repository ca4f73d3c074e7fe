package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.congvan.body.Emphasis;
import org.congvan.body.Inline;
import org.congvan.body.ListNumbering;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.jspecify.annotations.Nullable;

/** Reads the lines that begin with a number or mark: sections with their titles, items of lists. */
final class LabelledLines {

  private static final Set<Emphasis> BOLD = Set.of(Emphasis.BOLD);
  private static final int MOST_TITLE_LINES = 4;

  private final List<BodyItem> items;
  private final LineWords words;
  private final LabelSequence sequence;
  private final BlockTree tree;
  private final BodyParagraphs paragraphs;
  private final Findings findings;
  private final Set<LabelKind> doubted = EnumSet.noneOf(LabelKind.class);
  private String above = "";

  LabelledLines(
      List<BodyItem> items,
      LineWords words,
      LabelSequence sequence,
      BlockTree tree,
      BodyParagraphs paragraphs,
      Findings findings) {
    this.items = items;
    this.words = words;
    this.sequence = sequence;
    this.tree = tree;
    this.paragraphs = paragraphs;
    this.findings = findings;
  }

  /**
   * Reads a line with its label.
   *
   * @param above the words of the line above
   * @return how many of the next lines belong to it
   */
  int read(int at, PaperLine line, Label label, String above) {
    this.above = above;
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
          tree.item(list, label.number(), paragraphs.read(rest, line), true);
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
    List<Inline> text = paragraphs.read(rest, line);
    if (Inline.isBlank(text)) {
      paragraphs.paragraph(
          line, withLabel(line), Role.BODY, Confidence.DOUBTFUL, "a mark without words");
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
    if (doubted.add(label.kind())) {
      findings.doubt(
          line.place(),
          rest.text(),
          "A body has no level for such a number, so it stays in the words.",
          "paragraph",
          "heading");
    }
    boolean bold = rest.isWhole(Emphasis.BOLD);
    Role role = capital ? Role.HEADING : bold ? Role.CLAUSE_TITLE : Role.CLAUSE;
    paragraphs.paragraph(line, rest, role, Confidence.LIKELY, "begins with " + label.ordinal());
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
      tree.title(paragraphs.read(rest.without(BOLD), line));
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
      heading.addAll(paragraphs.read(next.text().without(BOLD), next.line()));
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
    List<Inline> text = paragraphs.read(bold ? rest.without(BOLD) : rest, line);
    begin(label, titled ? text : List.of());
    if (!titled) {
      ParagraphAlignment set = words.alignment(line, rest.text());
      boolean indented = set == null || !set.isWithoutIndent();
      paragraphs.add(text, indented ? set : null);
    }
  }
}
