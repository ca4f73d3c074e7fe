package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.ALIGN_CENTER;
import static org.congvan.render.docx.fragment.FragmentName.ALIGN_JUSTIFIED;
import static org.congvan.render.docx.fragment.FragmentName.ALIGN_LEFT;
import static org.congvan.render.docx.fragment.FragmentName.ALIGN_RIGHT;
import static org.congvan.render.docx.fragment.FragmentName.RUN_PROPERTIES;

import java.util.List;
import org.congvan.body.CellAlignment;
import org.congvan.body.ParagraphAlignment;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageBlock;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.line.DottedLines;
import org.congvan.page.line.DottedLines.Filled;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.StyleIds;
import org.congvan.render.docx.write.ParagraphWriter.Piece;
import org.jspecify.annotations.Nullable;

/** Writes what is inside the cells of tables. */
final class CellWriter {

  /**
   * What all paragraphs of a cell share.
   *
   * @param component that of its text
   * @param alignment how its column is set
   * @param letterSize null for that of the component
   * @param width the room between the margins of the cell
   * @param landscape whether the sheet lies across
   * @param keep whether its row must be on one page with what follows
   */
  record Frame(
      Component component,
      CellAlignment alignment,
      @Nullable Length letterSize,
      Length width,
      boolean landscape,
      boolean keep) {}

  private final PageLayout layout;
  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final RunWriter runs;
  private final ParagraphWriter paragraphs;
  private final IllustrationWriter illustrations;

  CellWriter(
      PageLayout layout,
      FragmentSet fragments,
      XmlBuffer out,
      RunWriter runs,
      ParagraphWriter paragraphs,
      IllustrationWriter illustrations) {
    this.layout = layout;
    this.fragments = fragments;
    this.out = out;
    this.runs = runs;
    this.paragraphs = paragraphs;
    this.illustrations = illustrations;
  }

  /** Writes the blocks of a cell; a cell without any needs an empty paragraph. */
  void blocks(List<PageBlock> blocks, Frame frame) {
    if (blocks.isEmpty()) {
      paragraph(
          frame.component(), frame, ParagraphWriter.NOTHING, ParagraphWriter.NOTHING, frame.keep());
    }
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block instanceof PageParagraph words) {
        paragraph(words, frame);
      } else if (block instanceof PageIllustration figure) {
        boolean captioned = i + 1 < blocks.size() && isCaption(blocks.get(i + 1));
        illustrations.illustration(
            figure, frame.keep() || captioned, frame.width(), frame.landscape());
      } else {
        throw new AssertionError(block);
      }
    }
  }

  private static boolean isCaption(PageBlock block) {
    return block instanceof PageParagraph words && words.component() == Component.CAPTION;
  }

  private void paragraph(PageParagraph words, Frame frame) {
    Component component = words.component();
    Alignment set = alignment(words, frame);
    boolean fromLeft = set == Alignment.LEFT || set == Alignment.JUSTIFIED;
    Filled filled =
        DottedLines.fill(words.inlines(), layout, component, Length.ZERO, frame.width(), fromLeft);
    Piece alignment =
        component == Component.TABLE_CELL || words.alignment() != null
            ? paragraphs.properties(
                fragments.get(
                    switch (set) {
                      case LEFT -> ALIGN_LEFT;
                      case CENTER -> ALIGN_CENTER;
                      case RIGHT -> ALIGN_RIGHT;
                      case JUSTIFIED -> ALIGN_JUSTIFIED;
                    }))
            : ParagraphWriter.NOTHING;
    paragraph(
        component,
        frame,
        paragraphs.tab(filled, frame.width()).and(alignment),
        () -> runs.inlines(filled.inlines(), words.path()),
        frame.keep() || words.keepWithNext());
  }

  /** That of the paragraph, else that of the column; headings and captions keep their style's. */
  private Alignment alignment(PageParagraph words, Frame frame) {
    ParagraphAlignment own = words.alignment();
    if (own != null) {
      return Alignment.valueOf(own.name());
    }
    return words.component() == Component.TABLE_CELL
        ? Alignment.valueOf(frame.alignment().name())
        : layout.style(words.component()).alignment();
  }

  private void paragraph(Component component, Frame frame, Piece direct, Piece text, boolean keep) {
    paragraphs.paragraph(
        StyleIds.of(component),
        keep,
        () -> {
          direct.write();
          endOfParagraph(frame.letterSize());
        },
        () -> runs.inSize(frame.letterSize(), text));
  }

  /** The mark at the end of a paragraph is as high as its letters, or it would hold lines apart. */
  private void endOfParagraph(@Nullable Length size) {
    if (size != null) {
      out.put(fragments.get(RUN_PROPERTIES), slot -> runs.size(size));
    }
  }
}
