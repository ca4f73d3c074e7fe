package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.ALIGN_CENTER;
import static org.congvan.render.docx.fragment.FragmentName.ALIGN_LEFT;
import static org.congvan.render.docx.fragment.FragmentName.ALIGN_RIGHT;
import static org.congvan.render.docx.fragment.FragmentName.RUN_PROPERTIES;

import java.util.List;
import org.congvan.body.CellAlignment;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.page.PageBlock;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
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

  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final RunWriter runs;
  private final ParagraphWriter paragraphs;
  private final IllustrationWriter illustrations;

  CellWriter(
      FragmentSet fragments,
      XmlBuffer out,
      RunWriter runs,
      ParagraphWriter paragraphs,
      IllustrationWriter illustrations) {
    this.fragments = fragments;
    this.out = out;
    this.runs = runs;
    this.paragraphs = paragraphs;
    this.illustrations = illustrations;
  }

  /** Writes the blocks of a cell; a cell without any needs an empty paragraph. */
  void blocks(List<PageBlock> blocks, Frame frame) {
    if (blocks.isEmpty()) {
      paragraph(frame.component(), ParagraphWriter.NOTHING, frame, frame.keep());
    }
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block instanceof PageParagraph words) {
        Piece text = () -> runs.inlines(words.inlines(), words.path());
        paragraph(words.component(), text, frame, frame.keep() || words.keepWithNext());
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

  private void paragraph(Component component, Piece text, Frame frame, boolean keep) {
    paragraphs.paragraph(
        StyleIds.of(component),
        keep,
        () -> {
          if (component == Component.TABLE_CELL) {
            out.put(
                switch (frame.alignment()) {
                  case LEFT -> fragments.get(ALIGN_LEFT);
                  case CENTER -> fragments.get(ALIGN_CENTER);
                  case RIGHT -> fragments.get(ALIGN_RIGHT);
                });
          }
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
