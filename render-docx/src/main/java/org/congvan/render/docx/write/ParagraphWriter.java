package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.*;

import java.util.List;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.ComponentLines;
import org.congvan.page.line.DottedLines.Filled;
import org.congvan.render.docx.fragment.Fragment;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.StyleIds;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs of components and the strokes that belong to them. */
final class ParagraphWriter {

  /** Paragraph properties beside the style, or a paragraph's runs. */
  interface Piece {
    void write();

    /** Returns this piece followed by another one. */
    default Piece and(Piece next) {
      return () -> {
        write();
        next.write();
      };
    }
  }

  static final Piece NOTHING = () -> {};

  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final RunWriter runs;
  private boolean usual = true;
  private boolean together;
  private final TextHeight heights;
  private Length column;
  private Length height = Length.ZERO;

  ParagraphWriter(PageLayout layout, FragmentSet fragments, XmlBuffer out, RunWriter runs) {
    this.heights = new TextHeight(layout);
    this.column = layout.typeAreaWidth();
    this.fragments = fragments;
    this.out = out;
    this.runs = runs;
  }

  /** Returns whether all paragraphs written so far keep to the usual styles. */
  boolean keepsToUsualStyles() {
    return usual;
  }

  /** Writes pieces that are kept on one page with each other and with what comes next. */
  void together(Piece pieces) {
    together = true;
    pieces.write();
    together = false;
  }

  /** Writes pieces in a column and returns how high their lines are at most. */
  Length inColumn(Length width, Piece pieces) {
    column = width;
    height = Length.ZERO;
    pieces.write();
    return height;
  }

  /** Writes lines as one paragraph in their component's style; nothing where there are none. */
  void lines(@Nullable ComponentLines lines) {
    if (lines != null) {
      lines(List.of(lines), NOTHING);
    }
  }

  /**
   * Writes lines of one component as one paragraph; its properties beside the style may be more.
   */
  void lines(List<ComponentLines> lines, Piece direct) {
    for (ComponentLines each : lines) {
      for (String line : each.lines()) {
        height = height.plus(heights.of(line, each.component(), column));
      }
    }
    String style = StyleIds.of(lines.get(0).component());
    paragraph(style, false, direct, () -> runs.lines(lines));
  }

  /** Writes lines as one paragraph and centres their stroke below, in a column. */
  void ruled(ComponentLines lines, Length column) {
    lines(lines);
    if (lines.stroke().compareTo(Length.ZERO) > 0) {
      stroke(lines.stroke(), column, Length.ZERO);
    }
  }

  /** Draws a stroke in the middle of a column, with space below it. */
  void stroke(Length length, Length column, Length spaceAfter) {
    long width = column.toTwips();
    long drawn = Math.min(length.toTwips(), width);
    long left = (width - drawn) / 2;
    paragraph(
        StyleIds.RULE,
        false,
        () ->
            out.put(
                fragments.get(RULE),
                slot -> {
                  switch (slot) {
                    case LEFT -> out.number(left);
                    case RIGHT -> out.number(width - drawn - left);
                    case AFTER -> out.number(spaceAfter.toTwips());
                    default -> throw new AssertionError(slot);
                  }
                }),
        NOTHING);
  }

  /** Writes a paragraph that nothing is seen of but the space it takes. */
  void gap(Length space) {
    paragraph(StyleIds.GAP, false, spaceBefore(space), NOTHING);
  }

  /** The properties of a paragraph with more room above it than its style has. */
  Piece spaceBefore(Length space) {
    return () -> out.put(fragments.get(SPACE_BEFORE), slot -> out.number(space.toTwips()));
  }

  /** The tab that leads to the end of lines where they end with a blank. */
  Piece tab(Filled text, Length width) {
    return text.tabbed()
        ? () -> out.put(fragments.get(DOTTED_TAB), slot -> out.number(width.toTwips()))
        : NOTHING;
  }

  /** The properties of a fragment without places. */
  Piece properties(Fragment fragment) {
    return () -> out.put(fragment);
  }

  /** Writes a paragraph. */
  void paragraph(String style, boolean keepWithNext, Piece direct, Piece content) {
    usual &= StyleIds.isUsual(style);
    out.put(
        fragments.get(PARAGRAPH),
        slot -> {
          switch (slot) {
            case STYLE -> out.ascii(style);
            case KEEP -> {
              if (keepWithNext || together) {
                out.put(fragments.get(KEEP_NEXT));
              }
            }
            case DIRECT -> direct.write();
            case CONTENT -> content.write();
            default -> throw new AssertionError(slot);
          }
        });
  }
}
