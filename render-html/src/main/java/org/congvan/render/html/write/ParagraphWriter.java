package org.congvan.render.html.write;

import org.congvan.body.ParagraphAlignment;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageParagraph;
import org.congvan.page.line.DottedLines;
import org.congvan.page.line.DottedLines.Filled;
import org.congvan.page.line.LooseLines;

/** Writes paragraphs of the text: those of the page, and those in cells. */
final class ParagraphWriter {

  private final PageLayout layout;
  private final HtmlBuffer out;
  private final InlineWriter inlines;
  private final LooseLines looseLines;

  ParagraphWriter(PageLayout layout, HtmlBuffer out, InlineWriter inlines) {
    this.layout = layout;
    this.out = out;
    this.inlines = inlines;
    this.looseLines = new LooseLines(layout);
  }

  /** Writes a paragraph of the page. */
  void paragraph(String element, PageParagraph paragraph, String extra, Length width) {
    Component component = paragraph.component();
    ComponentStyle style = layout.style(component);
    Alignment set = alignment(paragraph, style.alignment());
    boolean flush = paragraph.alignment() != null && paragraph.alignment().isWithoutIndent();
    boolean indented = style.firstLineIndented() && !flush;
    Filled text =
        fill(paragraph, indented ? layout.paragraphs().indent() : Length.ZERO, width, set);
    boolean loose =
        paragraph.outlineLevel() == 0
            && set == Alignment.JUSTIFIED
            && looseLines.has(text.inlines(), component, width);
    Alignment lines = loose ? Alignment.LEFT : set;
    out.start(element).place(paragraph.path(), component);
    out.classes(
        lines == style.alignment() ? "" : name(lines),
        style.firstLineIndented() && !indented ? "flush" : "",
        text.tabbed() ? "leading" : "",
        extra);
    out.done();
    inlines.inlines(text, paragraph.path());
    out.endBlock(element);
  }

  /** Returns the classes of a paragraph in a cell, and those of a cell that it fills alone. */
  String classesInCell(PageParagraph paragraph, Alignment column, Length width) {
    ComponentStyle style = layout.style(paragraph.component());
    Alignment set = alignmentInCell(paragraph, column);
    return (set == style.alignment() ? "" : name(set))
        + (fill(paragraph, Length.ZERO, width, set).tabbed() ? " leading" : "");
  }

  /** Writes the words of a paragraph in a cell. */
  void wordsInCell(PageParagraph paragraph, Alignment column, Length width) {
    Filled text = fill(paragraph, Length.ZERO, width, alignmentInCell(paragraph, column));
    inlines.inlines(text, paragraph.path());
  }

  private Alignment alignmentInCell(PageParagraph paragraph, Alignment column) {
    return alignment(
        paragraph,
        paragraph.component() == Component.TABLE_CELL
            ? column
            : layout.style(paragraph.component()).alignment());
  }

  private Filled fill(PageParagraph paragraph, Length start, Length width, Alignment set) {
    boolean fromLeft = set == Alignment.LEFT || set == Alignment.JUSTIFIED;
    return DottedLines.fill(
        paragraph.inlines(), layout, paragraph.component(), start, width, fromLeft);
  }

  private static Alignment alignment(PageParagraph paragraph, Alignment usual) {
    ParagraphAlignment own = paragraph.alignment();
    return own == null ? usual : Alignment.valueOf(own.name());
  }

  private static String name(Alignment alignment) {
    return switch (alignment) {
      case LEFT -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
      case JUSTIFIED -> "justified";
    };
  }
}
