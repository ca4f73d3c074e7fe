package org.congvan.read.docx.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.congvan.layout.Component;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.Stroke;
import org.congvan.read.docx.format.LineSpacing;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.format.Underline;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.splice.PartEditor;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordCell;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRow;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordTable;
import org.congvan.read.docx.xml.Vocabulary;

/**
 * Draws missing lines below motto, agency and titled subject: a straight line as a shape, centred,
 * of the part of the last line of text that the layout chooses. Only where no line is near, none
 * hangs elsewhere in the head, and the text does not break in the middle of a line.
 */
final class RuleLineMend {

  private static final Set<Component> LINED =
      Set.of(Component.MOTTO, Component.ISSUING_AGENCY, Component.TITLED_SUBJECT);

  /** What a cell of Word keeps free at its sides: 5.4 pt each. */
  private static final Length CELL_MARGINS = Length.twips(216);

  /** Words set in another typeface may be a little wider. */
  private static final double SURE = 0.95;

  private static final String SIGNS = "_-\u2010\u2011\u2013\u2014=*.\u2026 ";
  private static final int HEAD = 30;
  private static final Length GAP = Length.pt(1);

  private final MendWork work;
  private final List<Found> found = new ArrayList<>();

  /** A paragraph that a line belongs to, with those around it. */
  private record Found(
      WordParagraph paragraph, Component component, List<WordBlock> around, Length width) {}

  RuleLineMend(MendWork work) {
    this.work = work;
  }

  void mend() {
    Length width = work.file().document().sections().get(0).page().typeAreaWidth();
    collect(work.file().document().blocks(), width);
    for (int i = 0; i < found.size(); i++) {
      Component component = found.get(i).component();
      boolean last =
          found.subList(i + 1, found.size()).stream()
              .noneMatch(each -> each.component() == component);
      if (last) {
        mend(found.get(i));
      }
    }
  }

  private void collect(List<WordBlock> blocks, Length width) {
    for (WordBlock block : blocks) {
      if (block instanceof WordParagraph paragraph) {
        Component component = work.roles().only(paragraph.place());
        if (component != null && LINED.contains(component)) {
          found.add(new Found(paragraph, component, blocks, width));
        }
      } else if (block instanceof WordTable table) {
        for (WordRow row : table.rows()) {
          for (WordCell cell : row.cells()) {
            Length room = cell.width() == null ? Length.ZERO : cell.width().minus(CELL_MARGINS);
            collect(cell.blocks(), room);
          }
        }
      }
    }
  }

  private void mend(Found place) {
    Stroke stroke = work.layout().style(place.component()).stroke();
    if (stroke == null
        || stroke.place() != Stroke.Place.BELOW
        || stroke.extent() != Stroke.Extent.TEXT
        || hasLine(place)) {
      return;
    }
    WordParagraph paragraph = place.paragraph();
    String what = place.component() + ", line below";
    if (!work.mayTry(Mend.RULE_LINES, paragraph.place(), what)) {
      return;
    }
    if (hangsElsewhere(place)) {
      leave(paragraph, Reason.OTHER_CONTENT, what + ": a line hangs at another paragraph");
      return;
    }
    if (paragraph.runs().stream().anyMatch(each -> each.format().underline() != Underline.NONE)) {
      leave(paragraph, Reason.OTHER_CONTENT, what + ": the words are underlined");
      return;
    }
    List<String> lines = paragraph.printedText().strip().lines().toList();
    RunFormat letters = largest(paragraph);
    Length widest = Length.ZERO;
    for (String line : lines) {
      Length width = width(line, letters);
      widest = width.compareTo(widest) > 0 ? width : widest;
    }
    Optional<PartEditor> editor = work.editor(paragraph.place().part());
    if (paragraph.format().before().compareTo(GAP) > 0) {
      // Programs differ in whether the space above belongs to the paragraph that a line hangs at.
      leave(paragraph, Reason.NOT_MENDABLE, what + ": there is a space above the words");
    } else if (widest.toMillimetres() > place.width().toMillimetres() * sure(letters)) {
      leave(paragraph, Reason.NOT_MENDABLE, what + ": where its last line begins is not known");
    } else if (editor.isEmpty()
        || Vocabulary.isStrict(editor.get().vocabulary())
        || editor.get().attributePrefix(paragraph.place().paragraph()).isEmpty()
        || !RunWords.areAt(editor.get(), paragraph.runs().get(0))) {
      leave(paragraph, Reason.NO_CERTAIN_PLACE, what);
    } else {
      Length length = stroke.chosen().appliedTo(width(lines.get(lines.size() - 1), letters));
      Length below = lineHeight(paragraph, letters).times(lines.size(), 1).plus(GAP);
      int number = paragraph.place().paragraph();
      editor
          .get()
          .appendToParagraph(
              number,
              DrawnStroke.run(
                  editor.get().tagPrefix(number),
                  number,
                  length,
                  below,
                  work.layout().strokeWidths().componentStroke().chosen()));
      work.mended(
          Mend.RULE_LINES, paragraph.place(), what, "none", length.toString(), stroke.basis());
    }
  }

  private void leave(WordParagraph paragraph, Reason reason, String detail) {
    work.leave(Mend.RULE_LINES, paragraph.place(), reason, detail);
  }

  private static RunFormat largest(WordParagraph paragraph) {
    RunFormat largest = paragraph.mark();
    boolean any = false;
    for (WordRun run : paragraph.runs()) {
      boolean larger = run.format().size().compareTo(largest.size()) > 0;
      if (!run.text().isBlank() && (larger || !any)) {
        largest = run.format();
        any = true;
      }
    }
    return largest;
  }

  private double sure(RunFormat letters) {
    return letters.font().equals(work.layout().typeface()) ? 1 : SURE;
  }

  private static Length lineHeight(WordParagraph paragraph, RunFormat letters) {
    LineSpacing spacing = paragraph.format().lines();
    Length single = FontMetrics.timesNewRoman().lineHeight(letters.size());
    return switch (spacing.rule()) {
      case MULTIPLE -> single.times((int) Math.round(spacing.percent()), 100);
      case EXACTLY -> spacing.height();
      case AT_LEAST -> single.compareTo(spacing.height()) > 0 ? single : spacing.height();
    };
  }

  private static Length width(String line, RunFormat letters) {
    return FontMetrics.timesNewRoman()
        .width(line.strip(), FontFace.of(letters.bold(), letters.italic()), letters.size());
  }

  /** In a cell a line anywhere in it; in running text one at the paragraph or its neighbours. */
  private static boolean hasLine(Found place) {
    int at = place.around().indexOf(place.paragraph());
    int from = Math.max(0, at - 1);
    int to = Math.min(place.around().size(), at + 3);
    for (WordBlock block : place.around().subList(from, to)) {
      if (block instanceof WordParagraph paragraph
          && (!paragraph.drawnLines().isEmpty() || hasTypedLine(paragraph))) {
        return true;
      }
    }
    return false;
  }

  /** A line of signs after a line break, in the paragraph of the words above it. */
  private static boolean hasTypedLine(WordParagraph paragraph) {
    return paragraph
        .printedText()
        .lines()
        .map(String::strip)
        .anyMatch(line -> line.length() > 2 && line.chars().allMatch(c -> SIGNS.indexOf(c) >= 0));
  }

  /** Lines are often anchored at the first paragraph of the page and moved to their place. */
  private boolean hangsElsewhere(Found place) {
    List<WordParagraph> body = work.body();
    Set<WordPlace> own = Set.copyOf(found.stream().map(each -> each.paragraph().place()).toList());
    for (WordParagraph each : body.subList(0, Math.min(HEAD, body.size()))) {
      boolean drawn = each.shapes().stream().anyMatch(shape -> shape.isHorizontalLine());
      if (drawn && !own.contains(each.place()) && !isNear(each, place)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(WordParagraph line, Found place) {
    return found.stream()
        .filter(each -> each.component() != place.component())
        .anyMatch(each -> each.around().contains(line));
  }
}
