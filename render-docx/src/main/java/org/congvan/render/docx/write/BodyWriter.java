package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.*;

import java.util.List;
import org.congvan.body.ParagraphAlignment;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageBlock;
import org.congvan.page.PageCustomBlock;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.PageTable;
import org.congvan.page.line.DottedLines;
import org.congvan.page.line.DottedLines.Filled;
import org.congvan.page.line.LooseLines;
import org.congvan.render.docx.fragment.Fragment;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.StyleIds;
import org.congvan.render.docx.write.ParagraphWriter.Piece;

/** Writes the blocks of a body or an annex. */
final class BodyWriter {

  private final PageLayout layout;
  private final LooseLines looseLines;
  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final RunWriter runs;
  private final ParagraphWriter paragraphs;
  private final TableWriter tables;
  private final IllustrationWriter illustrations;

  BodyWriter(
      PageLayout layout,
      FragmentSet fragments,
      XmlBuffer out,
      RunWriter runs,
      ParagraphWriter paragraphs,
      TableWriter tables,
      IllustrationWriter illustrations) {
    this.layout = layout;
    this.looseLines = new LooseLines(layout);
    this.fragments = fragments;
    this.out = out;
    this.runs = runs;
    this.paragraphs = paragraphs;
    this.tables = tables;
    this.illustrations = illustrations;
  }

  /**
   * Writes blocks.
   *
   * @param keepLast whether the last block must be on one page with what follows it
   * @param sections the sections of the document, so that tables across have pages of their own
   */
  void blocks(List<PageBlock> blocks, boolean keepLast, SectionWriter sections) {
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      sections.turn(isLandscape(blocks, i));
      block(blocks.get(i), next == null ? keepLast : isCaption(next), sections);
      out.settle();
    }
  }

  /**
   * Returns whether a block is on a landscape sheet: a table of that kind, or its caption above it.
   */
  static boolean isLandscape(List<PageBlock> blocks, int index) {
    int at = index;
    if (at < blocks.size()
        && blocks.get(at) instanceof PageParagraph paragraph
        && paragraph.component() == Component.CAPTION
        && paragraph.keepWithNext()) {
      at++;
    }
    return at < blocks.size()
        && blocks.get(at) instanceof PageTable table
        && table.table().isLandscape();
  }

  private static boolean isCaption(PageBlock block) {
    return block instanceof PageParagraph paragraph
        && paragraph.component() == Component.CAPTION
        && !paragraph.keepWithNext();
  }

  private void block(PageBlock block, boolean keep, SectionWriter sections) {
    if (block instanceof PageParagraph paragraph) {
      paragraph(paragraph, keep || paragraph.keepWithNext(), sections.width());
    } else if (block instanceof PageTable table) {
      tables.table(table, keep);
    } else if (block instanceof PageIllustration illustration) {
      illustrations.illustration(illustration, keep);
    } else if (block instanceof PageCustomBlock custom) {
      throw new AssertionError("Block without writer was not refused before: " + custom.path());
    } else {
      throw new AssertionError(block);
    }
  }

  private void paragraph(PageParagraph paragraph, boolean keep, Length width) {
    Component component = paragraph.component();
    ComponentStyle style = layout.style(component);
    Alignment set = alignment(paragraph, style);
    boolean fromLeft = set == Alignment.LEFT || set == Alignment.JUSTIFIED;
    boolean indented = style.firstLineIndented() && !isFlush(paragraph);
    Length start = indented ? layout.paragraphs().indent() : Length.ZERO;
    Filled text = DottedLines.fill(paragraph.inlines(), layout, component, start, width, fromLeft);
    Piece content = () -> runs.inlines(text.inlines(), paragraph.path());
    Piece tab = paragraphs.tab(text, width);
    int level = paragraph.outlineLevel();
    Fragment asHeading = fragments.headings().get(component);
    if (level == 0) {
      boolean loose =
          set == Alignment.JUSTIFIED && looseLines.has(text.inlines(), component, width);
      Piece lines = lines(style, indented, loose ? Alignment.LEFT : set);
      paragraphs.paragraph(StyleIds.of(component), keep, tab.and(lines), content);
    } else if (asHeading != null) {
      Piece lines = paragraphs.properties(asHeading);
      paragraphs.paragraph(StyleIds.heading(level), false, tab.and(lines), content);
    } else {
      // Letters that no heading style has: the component's own style, and the level beside it.
      Piece lines = outlineLevel(level);
      paragraphs.paragraph(StyleIds.of(component), keep, tab.and(lines), content);
    }
  }

  private static boolean isFlush(PageParagraph paragraph) {
    return paragraph.alignment() != null && paragraph.alignment().isWithoutIndent();
  }

  private static Alignment alignment(PageParagraph paragraph, ComponentStyle style) {
    ParagraphAlignment own = paragraph.alignment();
    return own == null
        ? style.alignment()
        : switch (own) {
          case LEFT -> Alignment.LEFT;
          case CENTER -> Alignment.CENTER;
          case RIGHT -> Alignment.RIGHT;
          case JUSTIFIED -> Alignment.JUSTIFIED;
        };
  }

  /** Says how lines are set where the style sets them otherwise. */
  private Piece lines(ComponentStyle style, boolean indented, Alignment set) {
    Piece indent =
        style.firstLineIndented() && !indented
            ? paragraphs.properties(fragments.get(NO_INDENT))
            : ParagraphWriter.NOTHING;
    return set == style.alignment()
        ? indent
        : indent.and(
            paragraphs.properties(
                fragments.get(
                    switch (set) {
                      case LEFT -> ALIGN_LEFT;
                      case CENTER -> ALIGN_CENTER;
                      case RIGHT -> ALIGN_RIGHT;
                      case JUSTIFIED -> ALIGN_JUSTIFIED;
                    })));
  }

  private Piece outlineLevel(int level) {
    int counted = Math.min(level, StyleIds.HEADING_LEVELS) - 1;
    return () -> out.put(fragments.get(OUTLINE_LEVEL), slot -> out.number(counted));
  }
}
