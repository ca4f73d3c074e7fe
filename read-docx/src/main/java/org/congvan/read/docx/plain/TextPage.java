package org.congvan.read.docx.plain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.congvan.body.Emphasis;
import org.congvan.read.docx.paper.LineForm;
import org.congvan.read.docx.paper.Paper;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.scan.markup.PlainText;
import org.congvan.text.VietnameseText;

/**
 * The lines of a plain text or of Markdown as a paper (trang văn bản thuần). Markup is read away
 * line by line, since most texts are not Markdown: in them four spaces are no code and a number
 * before a line is part of it.
 */
public final class TextPage {
  private static final int DEEPEST_HEADING = 6;

  private final List<PaperBlock> blocks = new ArrayList<>();
  private final PipeRows rows = new PipeRows();
  private boolean startsPage;

  /**
   * Whether lines may be cut within an emphasis, as they are where bars have lines of their own.
   */
  private boolean cut;

  private TextPage() {}

  /**
   * Reads a text.
   *
   * @param text the text, its lines ended in any usual way
   * @return its lines in order, blank ones included
   */
  public static Paper of(String text) {
    TextPage page = new TextPage();
    page.addAll(lines(text));
    page.rows.flushTo(page.blocks);
    return new Paper(page.blocks, List.of());
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      lines.add(VietnameseText.normalize(text.substring(start, end)));
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  private void addAll(List<String> lines) {
    int at = 0;
    while (at < lines.size()) {
      BarLines table = BarLines.at(lines, at);
      if (table != null) {
        rows.flushTo(blocks);
        blocks.add(table.table());
        at = table.end();
        cut = true;
        continue;
      }
      int end = cut ? CutMarkup.end(lines, at, lines.size()) : at + 1;
      add(at + 1, CutMarkup.join(lines, at, end));
      at = end;
    }
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void add(int number, String written) {
    String line = written;
    int feed = line.lastIndexOf('\f');
    if (feed >= 0) {
      startsPage = true;
      line = line.substring(0, feed) + line.substring(feed + 1);
      line = line.replace("\f", "");
    }
    PaperPlace.InText place = new PaperPlace.InText(number);
    if (rows.takes(line)) {
      rows.add(place, line);
      return;
    }
    rows.flushTo(blocks);
    blocks.add(line(place, line, startsPage));
    startsPage &= line.isBlank();
  }

  /** Returns a line without its markup. */
  static PaperLine line(PaperPlace.InText place, String line, boolean startsPage) {
    int heading = headingMark(line);
    String marked = line.substring(heading);
    String words = marked;
    boolean bold = heading > 0;
    boolean italic = false;
    if (PlainText.isMarkupIn(marked, 0, marked.length())) {
      marked = CutMarkup.withoutSeams(marked);
      String trimmed = marked.strip();
      words = CutMarkup.withoutLoose(PlainText.of(marked).characters().toString(), trimmed);
      bold |= isEnclosed(trimmed, "**") || isEnclosed(trimmed, "__");
      italic = isEnclosed(trimmed, "***") || (!bold && isEnclosed(trimmed, "*"));
    }
    words = words.replace("\\_", "_").replace('\u00A0', ' ');
    Set<Emphasis> emphasis = EnumSet.noneOf(Emphasis.class);
    if (bold) {
      emphasis.add(Emphasis.BOLD);
    }
    if (italic) {
      emphasis.add(Emphasis.ITALIC);
    }
    LineForm form = bold || italic ? new LineForm(null, bold, italic, null) : null;
    List<PaperInline> inlines =
        words.isEmpty() ? List.of() : List.of(new PaperInline.Words(words, emphasis, null));
    return new PaperLine(place, "", inlines, form, startsPage, TypedRule.is(words));
  }

  private static boolean isEnclosed(String text, String mark) {
    return text.length() > 2 * mark.length() && text.startsWith(mark) && text.endsWith(mark);
  }

  /** Returns how long the mark of a heading is: {@code "## "}. */
  private static int headingMark(String line) {
    int at = 0;
    while (at < line.length() && at < DEEPEST_HEADING && line.charAt(at) == '#') {
      at++;
    }
    if (at == 0 || at == line.length() || line.charAt(at) != ' ') {
      return 0;
    }
    return at + 1;
  }
}
