package org.congvan.render.pdf.set;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Inline;
import org.congvan.layout.Alignment;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.page.line.LineEnds;
import org.congvan.path.DocumentPath;

/**
 * Breaks paragraphs into lines as word processors do: each line takes as many words as fit, and
 * ends after a space or a hyphen; a word that is wider than the column is broken at its letters.
 */
public final class LineSetter {

  /** Four times the usual space between words is seen as a hole. */
  private static final double WIDEST_SPACE = 4;

  private static final double ROUNDING = 0.01;

  /**
   * A column that lines are set in.
   *
   * @param width the width, in points
   * @param indent how far the first line is indented
   * @param hanging how far the other lines are indented
   * @param alignment how lines are set
   * @param lineSpacing the height of lines as a part of a single line
   * @param tabStop how far tab stops are apart
   * @param dottedTab whether a tab leads to the end of the line by dots
   */
  public record Column(
      double width,
      double indent,
      double hanging,
      Alignment alignment,
      double lineSpacing,
      double tabStop,
      boolean dottedTab) {}

  private final Letters letters;
  private final Note.Numbering notes;

  /**
   * Makes a setter.
   *
   * @param letters the letters
   * @param notes where footnotes get their numbers
   */
  public LineSetter(Letters letters, Note.Numbering notes) {
    this.letters = letters;
    this.notes = notes;
  }

  /**
   * Breaks a paragraph into lines.
   *
   * @param inlines its text, with dots in the place of blanks
   * @param plain how its plain letters look
   * @param column where it is set
   * @param path where it comes from
   * @return its lines, one or more
   */
  public List<Line> lines(List<Inline> inlines, Look plain, Column column, DocumentPath path) {
    StyledText text = new StyledText(letters, path);
    text.add(inlines, plain, notes);
    if (text.length() == 0) {
      return List.of(empty(plain, column));
    }
    return new Breaker(text, plain, column).lines();
  }

  /**
   * Sets lines that the page has broken.
   *
   * @param words the words of each line
   * @param look how they look
   * @param column where they are set
   * @param path where they come from
   * @return the lines
   */
  public List<Line> given(List<String> words, Look look, Column column, DocumentPath path) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      // The space between two lines belongs to whoever copies the words.
      String line = onOneLine(i + 1 < words.size() ? words.get(i) + " " : words.get(i));
      StyledText text = new StyledText(letters, path);
      text.add(line, look, null);
      if (text.length() == 0) {
        lines.add(empty(look, column));
      } else {
        Breaker breaker = new Breaker(text, look, column);
        lines.add(breaker.line(0, words.get(i).length() == 0 ? 0 : text.length(), true, i == 0));
      }
    }
    return lines;
  }

  /** What ends a line inside a line that the page has broken is a space there. */
  private static String onOneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      line.append(c == '\t' || LineEnds.isLineEnd(c) ? ' ' : c);
    }
    return line.toString();
  }

  private static Line empty(Look look, Column column) {
    return new Line(
        List.of(), 0, 0, ascent(look.size(), column), height(look.size(), column), List.of());
  }

  private static double height(double size, Column column) {
    return metricHeight(size) * column.lineSpacing();
  }

  private static double metricHeight(double size) {
    return FontMetrics.timesNewRoman().lineHeight(points(size)).toPoints();
  }

  /** What a line is higher than a single one is above its letters. */
  private static double ascent(double size, Column column) {
    double above = metricHeight(size) * (column.lineSpacing() - 1);
    return above + FontMetrics.timesNewRoman().ascent(points(size)).toPoints();
  }

  private static Length points(double size) {
    return new Length(Math.round(size * Length.pt(1).emu()));
  }

  private final class Breaker {

    private final StyledText text;
    private final Look plain;
    private final Column column;
    private final List<Line> lines = new ArrayList<>();

    Breaker(StyledText text, Look plain, Column column) {
      this.text = text;
      this.plain = plain;
      this.column = column;
    }

    List<Line> lines() {
      int at = 0;
      boolean lineEnd = true;
      while (at < text.length() || lineEnd) {
        if (at >= text.length()) {
          // A line end at the end of a paragraph begins an empty line only after words.
          if (lines.isEmpty()) {
            lines.add(empty(plain, column));
          }
          break;
        }
        int end = endOfLine(at);
        lineEnd = end < text.length() && LineEnds.isLineEnd(text.charAt(end));
        boolean last = end >= text.length() || lineEnd;
        lines.add(line(at, end, last, lines.isEmpty()));
        at = lineEnd ? afterLineEnd(end) : end;
        if (lineEnd && at >= text.length()) {
          lines.add(empty(plain, column));
          break;
        }
      }
      return lines;
    }

    private int afterLineEnd(int end) {
      boolean two =
          text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
      return end + (two ? 2 : 1);
    }

    private double room() {
      double indent = lines.isEmpty() ? column.indent() : column.hanging();
      return column.width() - indent;
    }

    /** Returns where the line ends that begins at a place: spaces at its end belong to it. */
    private int endOfLine(int from) {
      double room = room() + ROUNDING;
      double at = 0;
      double word = 0;
      int fits = -1;
      int i = from;
      while (i < text.length()) {
        int c = text.codePointAt(i);
        int next = i + Character.charCount(c);
        if (c < 0x10000 && LineEnds.isLineEnd((char) c)) {
          return i;
        }
        if (c == '\t') {
          at = tabFrom(at + word, room, next);
          word = 0;
          fits = next;
        } else if (c == ' ') {
          at += word + letters.width(c, text.lookAt(i));
          word = 0;
          fits = next;
        } else {
          word += letters.width(c, text.lookAt(i));
          if (at + word > room) {
            if (fits > 0) {
              return fits;
            }
            return i > from ? i : next;
          }
          if (mayBreakAfter(i, c, next)) {
            at += word;
            word = 0;
            fits = next;
          }
        }
        i = next;
      }
      return text.length();
    }

    private boolean mayBreakAfter(int index, int c, int next) {
      if (c != '-' && c != '–' && c != '—') {
        return false;
      }
      boolean inside = index > 0 && next < text.length();
      return inside
          && Character.isLetterOrDigit(text.charAt(index - 1))
          && Character.isLetter(text.charAt(next));
    }

    /** Where a tab leads: to the next stop, or so far that the words after it end the line. */
    private double tabFrom(double at, double room, int next) {
      if (column.dottedTab()) {
        return Math.max(at, room - restOfLine(next));
      }
      double indent = lines.isEmpty() ? column.indent() : column.hanging();
      double from = indent + at;
      double stop = (Math.floor(from / column.tabStop() + ROUNDING) + 1) * column.tabStop();
      return Math.min(stop - indent, room);
    }

    private double restOfLine(int from) {
      double width = 0;
      int i = from;
      while (i < text.length() && !LineEnds.isLineEnd(text.charAt(i))) {
        int c = text.codePointAt(i);
        width += letters.width(c, text.lookAt(i));
        i += Character.charCount(c);
      }
      return width;
    }

    /** Makes the line of a part of the text. */
    Line line(int from, int to, boolean last, boolean first) {
      double indent = first ? column.indent() : column.hanging();
      double room = column.width() - indent;
      List<Span> spans = new ArrayList<>();
      double at = 0;
      int begin = from;
      for (int i = from; i <= to; i++) {
        if (i == to || text.charAt(i) == '\t') {
          if (i > begin) {
            spans.addAll(text.spans(begin, i, at));
            at = end(spans);
          }
          if (i < to) {
            double stop = tabFrom(at, room, i + 1);
            spans.add(tab(at, stop, i));
            at = stop;
            begin = i + 1;
          }
        }
      }
      double seen = at - trailing(from, to);
      double free = room - seen;
      double stretch = 0;
      if (column.alignment() == Alignment.JUSTIFIED && !last && free > 0) {
        stretch = stretch(from, to, free);
      }
      double start =
          switch (column.alignment()) {
            case LEFT, JUSTIFIED -> indent;
            case CENTER -> indent + free / 2;
            case RIGHT -> indent + free;
          };
      double size = plain.size();
      List<Note> notes = new ArrayList<>();
      for (Span span : spans) {
        if (span.look().rise() == 0) {
          size = Math.max(size, span.look().size());
        }
        if (span.source() instanceof Note note) {
          notes.add(note);
        }
      }
      return new Line(spans, start, stretch, ascent(size, column), height(size, column), notes);
    }

    private Span tab(double from, double to, int index) {
      Look look = text.lookAt(index);
      if (!column.dottedTab()) {
        return new Span(" ", look, from, to - from, null);
      }
      double dot = letters.width('.', look);
      int dots = Math.max(0, (int) ((to - from) / dot + ROUNDING));
      double width = dots * dot;
      return new Span(".".repeat(dots), look, to - width, width, null);
    }

    private static double end(List<Span> spans) {
      Span last = spans.get(spans.size() - 1);
      return last.start() + last.width();
    }

    /** The width of the spaces at the end of a line, which stand beyond its edge. */
    private double trailing(int from, int to) {
      double width = 0;
      for (int i = to - 1; i >= from && text.charAt(i) == ' '; i--) {
        width += letters.width(' ', text.lookAt(i));
      }
      return width;
    }

    private double stretch(int from, int to, double free) {
      int end = to;
      while (end > from && text.charAt(end - 1) == ' ') {
        end--;
      }
      int spaces = 0;
      for (int i = from; i < end; i++) {
        if (text.charAt(i) == '\t') {
          return 0;
        }
        spaces += text.charAt(i) == ' ' ? 1 : 0;
      }
      double each = spaces == 0 ? 0 : free / spaces;
      return each > (WIDEST_SPACE - 1) * letters.width(' ', plain) ? 0 : each;
    }
  }
}
