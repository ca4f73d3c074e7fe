package org.congvan.read.docx.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.Borders;
import org.congvan.read.docx.format.ParagraphFormat;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.intake.WordPlace;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph (đoạn văn) with its formatting in effect.
 *
 * @param place where it is; where Word joins paragraphs because the mark between them is deleted,
 *     the place of the last, and the runs keep theirs
 * @param format how it is set
 * @param mark how the paragraph mark is set, which is the size of an empty paragraph
 * @param label the number or mark before it; null for none
 * @param inlines what it holds
 */
public record WordParagraph(
    WordPlace place,
    ParagraphFormat format,
    RunFormat mark,
    @Nullable ListLabel label,
    List<WordInline> inlines)
    implements WordBlock {

  private static final int SHORTEST_RULE = 3;

  /** Copies the list. */
  public WordParagraph {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(mark, "mark");
    inlines = List.copyOf(inlines);
  }

  /**
   * Returns the text, that of hidden runs included, without the label and without the text of boxes
   * anchored here.
   *
   * @return the text; tabs are U+0009, line breaks U+000A
   */
  public String text() {
    return text(true);
  }

  /**
   * Returns the text that is printed: that of {@link #text()} but for hidden runs.
   *
   * @return the text
   */
  public String printedText() {
    return text(false);
  }

  private String text(boolean withHidden) {
    StringBuilder text = new StringBuilder();
    for (WordInline inline : inlines) {
      if (inline instanceof WordRun run && (withHidden || !run.format().hidden())) {
        text.append(run.text());
      }
    }
    return text.toString();
  }

  /**
   * Returns the runs of text.
   *
   * @return the runs in the order of reading, those of boxes anchored here not included
   */
  public List<WordRun> runs() {
    return inlines.stream().filter(WordRun.class::isInstance).map(WordRun.class::cast).toList();
  }

  /**
   * Returns the shapes anchored here.
   *
   * @return the shapes in the order of the file
   */
  public List<WordShape> shapes() {
    return inlines.stream().filter(WordShape.class::isInstance).map(WordShape.class::cast).toList();
  }

  /**
   * Returns the number or mark before the paragraph.
   *
   * @return the label; empty for none
   */
  public Optional<ListLabel> findLabel() {
    return Optional.ofNullable(label);
  }

  /**
   * Answers whether the paragraph is a line typed with signs (đường kẻ gõ bằng dấu), such as {@code
   * ________} or {@code -------}: three or more of one of {@code _ - – — = * .} and white space.
   *
   * @return true if it is nothing else
   */
  public boolean isTypedLine() {
    String text = printedText();
    int sign = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        continue;
      }
      if ("_-\u2010\u2011\u2013\u2014=*.\u2026".indexOf(c) < 0 || (sign != 0 && sign != c)) {
        return false;
      }
      sign = c;
      count++;
    }
    return count >= SHORTEST_RULE;
  }

  /**
   * Returns the level lines at the paragraph (đường kẻ ngang): shapes anchored here, a border above
   * or below without one at the sides, or the paragraph itself where it {@link #isTypedLine}.
   *
   * @return the lines, usually none
   */
  public List<DrawnLine> drawnLines() {
    List<DrawnLine> lines = new ArrayList<>();
    Borders borders = format.borders();
    boolean open = borders.left() == null && borders.right() == null;
    if (open && borders.top() != null) {
      lines.add(new DrawnLine(DrawnLine.Source.BORDER_ABOVE, place, null));
    }
    for (WordShape shape : shapes()) {
      if (shape.isHorizontalLine()) {
        lines.add(new DrawnLine(DrawnLine.Source.SHAPE, shape.place(), shape.width()));
      }
    }
    if (isTypedLine()) {
      lines.add(new DrawnLine(DrawnLine.Source.TYPED, place, typedLength()));
    }
    if (open && borders.bottom() != null) {
      lines.add(new DrawnLine(DrawnLine.Source.BORDER_BELOW, place, null));
    }
    return List.copyOf(lines);
  }

  /** White space at the ends of runs does not make a line longer. */
  private Length typedLength() {
    FontMetrics metrics = FontMetrics.timesNewRoman();
    Length length = Length.ZERO;
    for (WordRun run : runs()) {
      if (!run.format().hidden()) {
        RunFormat letters = run.format();
        length =
            length.plus(
                metrics.width(
                    run.text().strip(),
                    FontFace.of(letters.bold(), letters.italic()),
                    letters.size()));
      }
    }
    return length;
  }
}
