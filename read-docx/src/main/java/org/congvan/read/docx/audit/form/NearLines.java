package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.BorderLine;
import org.congvan.read.docx.format.Borders;
import org.congvan.read.docx.format.ParagraphFormat;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.text.DrawnLine;
import org.congvan.read.docx.text.DrawnLine.Source;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordParagraph;
import org.jspecify.annotations.Nullable;

/** The drawn and typed lines of a file, and which of them stand at which words. */
final class NearLines {

  /** How many blank paragraphs may stand between words and their line. */
  static final int FARTHEST = 3;

  /** How many paragraphs away a shape may be anchored, in the order of reading. */
  private static final int REACH = 12;

  private final Subject subject;
  private final Map<WordPlace, Standing> bordered = new HashMap<>();
  private final Set<WordPlace> taken = new HashSet<>();
  private final NavigableMap<Integer, DrawnLine> shapes = new TreeMap<>();

  NearLines(Subject subject) {
    this.subject = subject;
    for (Standing standing : subject.map().all()) {
      for (DrawnLine line : standing.paragraph().drawnLines()) {
        if (line.source() == Source.SHAPE) {
          shapes.put(standing.order(), line);
        }
      }
    }
  }

  /** Lines at the words and at what follows them up to the next words. */
  List<DrawnLine> below(RoledWords words) {
    List<DrawnLine> found = new ArrayList<>();
    Standing standing = words.standing();
    add(standing.paragraph(), standing, Set.of(Source.SHAPE, Source.BORDER_BELOW), found);
    List<WordBlock> blocks = standing.room().blocks();
    for (int i = 1; i <= FARTHEST && standing.block() + i < blocks.size(); i++) {
      if (!(blocks.get(standing.block() + i) instanceof WordParagraph next)) {
        break;
      }
      boolean blank = next.printedText().isBlank();
      Set<Source> sources =
          blank || next.isTypedLine() ? Set.of(Source.values()) : Set.of(Source.BORDER_ABOVE);
      add(next, standing, sources, found);
      if (!blank) {
        break;
      }
    }
    return found;
  }

  /** Lines above the words: of their own paragraph, or of what stands before it. */
  List<DrawnLine> above(RoledWords words) {
    List<DrawnLine> found = new ArrayList<>();
    Standing standing = words.standing();
    add(standing.paragraph(), standing, Set.of(Source.SHAPE, Source.BORDER_ABOVE), found);
    for (WordBlock block : before(standing)) {
      if (!(block instanceof WordParagraph before)) {
        break;
      }
      boolean blank = before.printedText().isBlank();
      add(
          before,
          standing,
          blank || before.isTypedLine() ? Set.of(Source.values()) : Set.of(Source.BORDER_BELOW),
          found);
      if (!blank) {
        break;
      }
    }
    return found;
  }

  /** The blocks before a paragraph, nearest first; of the first in a cell those of its table. */
  private static List<WordBlock> before(Standing standing) {
    List<WordBlock> before = new ArrayList<>();
    for (int i = standing.block() - 1; i >= 0 && before.size() < FARTHEST; i--) {
      before.add(standing.room().blocks().get(i));
    }
    if (standing.block() == 0) {
      before.addAll(standing.room().before());
    }
    return before;
  }

  private void add(
      WordParagraph paragraph, Standing near, Set<Source> sources, List<DrawnLine> found) {
    for (DrawnLine line : paragraph.drawnLines()) {
      if (sources.contains(line.source())) {
        found.add(line);
        taken.add(line.place());
        bordered.put(
            line.place(),
            subject
                .map()
                .find(paragraph.place())
                .orElse(new Standing(paragraph, near.room(), near.block(), near.order())));
      }
    }
  }

  /**
   * Whether a line is drawn not far away that stands at no words looked at so far: a shape anchored
   * at another paragraph, or the border of the cell.
   */
  boolean hasOthers(RoledWords words) {
    int order = words.standing().order();
    return words.standing().room().lined()
        || shapes.subMap(order - REACH, true, order + REACH, true).values().stream()
            .anyMatch(each -> !taken.contains(each.place()));
  }

  /** The first signs of a typed line. */
  String typedSigns(DrawnLine line) {
    Standing standing = bordered.get(line.place());
    return standing == null ? "" : signs(standing.paragraph().printedText());
  }

  /** The first signs of a line that is typed in the paragraph of the words; empty for none. */
  String typedSigns(RoledWords words) {
    for (String line : words.standing().paragraph().printedText().lines().toList()) {
      String signs = signs(line);
      if (!signs.isEmpty()) {
        return signs;
      }
    }
    return "";
  }

  private static String signs(String line) {
    String text = line.strip();
    boolean typed =
        text.length() >= 3
            && text.codePoints().allMatch(each -> "_-\u2013\u2014=* ".indexOf(each) >= 0);
    return typed ? text.substring(0, 3) : "";
  }

  /** Whether several lines are anchored at the words, which may be those of other words. */
  boolean isShared(RoledWords words) {
    return words.standing().paragraph().drawnLines().size() > 1;
  }

  /** A border is as long as its paragraph is wide; null where that is not known. */
  @Nullable Length borderLength(DrawnLine line) {
    Standing standing = bordered.get(line.place());
    if (standing == null || standing.room().width() == null) {
      return null;
    }
    ParagraphFormat format = standing.paragraph().format();
    Length width = standing.room().width();
    return width == null ? null : width.minus(format.left()).minus(format.right());
  }

  boolean isSolid(DrawnLine line) {
    Standing standing = bordered.get(line.place());
    if (standing == null || line.source() == Source.SHAPE || line.source() == Source.TYPED) {
      return true;
    }
    Borders borders = standing.paragraph().format().borders();
    BorderLine border = line.source() == Source.BORDER_ABOVE ? borders.top() : borders.bottom();
    return border == null || border.form().equals("single") || border.form().equals("thick");
  }
}
