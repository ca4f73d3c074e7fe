package org.congvan.page.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.body.Blank;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;

/**
 * Puts dots in the place of blanks to be filled in. A blank of a width gets as many dots as it
 * holds, with a space where the line is full, or all of them would go to the next. Blanks to the
 * end of the line share what the words leave free of it; where a line ends with one, a tab leads to
 * the margin, so that such lines end below each other whatever is typed over the dots.
 */
public final class DottedLines {

  /** Less room is no place to write in; the blank is in the next line then. */
  private static final Length LEAST = Length.mm(10);

  /** Kept free, so that a program's rounding does not move the dots to the next line. */
  private static final Length SLACK = Length.mm(1);

  /**
   * A paragraph with its dots.
   *
   * @param inlines the inlines without blanks
   * @param tabbed whether tabs among them lead to the end of the line
   */
  public record Filled(List<Inline> inlines, boolean tabbed) {
    /** Copies the list. */
    public Filled {
      inlines = List.copyOf(Objects.requireNonNull(inlines, "inlines"));
    }
  }

  private final InlineWidths widths;
  private final long width;
  private final long tabStop;
  private final boolean mayTab;
  private final List<Inline> paragraph;
  private final List<Inline> filled = new ArrayList<>();
  private boolean tabbed;

  /** Where the line goes on: the words placed in it, and the word that has not ended yet. */
  private long at;

  private long word;
  private boolean gapBefore;

  /** The blanks that share a line, and the room of each. */
  private int sharing;

  private long share;
  private boolean tabEnds;

  private DottedLines(
      List<Inline> paragraph,
      PageLayout layout,
      Component component,
      Length start,
      Length width,
      boolean mayTab) {
    this.paragraph = paragraph;
    this.widths = new InlineWidths(layout.style(component));
    this.tabStop = Math.max(1, layout.paragraphs().indent().emu());
    this.width = Math.max(width.emu(), LEAST.plus(SLACK).emu());
    this.mayTab = mayTab && paragraph.stream().noneMatch(each -> each.text().indexOf('\t') >= 0);
    this.at = start.emu();
  }

  /**
   * Fills a paragraph.
   *
   * @param paragraph its text
   * @param layout the page
   * @param component whose letters it has
   * @param start how far the first line is indented
   * @param width the width of the column
   * @param mayTab whether the lines begin at the left, so that a tab can lead to their end
   * @return the paragraph without blanks
   */
  public static Filled fill(
      List<Inline> paragraph,
      PageLayout layout,
      Component component,
      Length start,
      Length width,
      boolean mayTab) {
    if (!hasBlank(paragraph)) {
      return new Filled(paragraph, false);
    }
    DottedLines lines = new DottedLines(paragraph, layout, component, start, width, mayTab);
    lines.fill();
    return new Filled(List.copyOf(lines.filled), lines.tabbed);
  }

  private static boolean hasBlank(List<Inline> paragraph) {
    for (int i = 0; i < paragraph.size(); i++) {
      if (paragraph.get(i) instanceof Blank) {
        return true;
      }
    }
    return false;
  }

  private void fill() {
    for (int i = 0; i < paragraph.size(); i++) {
      if (!(paragraph.get(i) instanceof Blank blank)) {
        put(paragraph.get(i));
      } else if (blank.widthMillimetres() != null) {
        fixed(Length.mm(blank.widthMillimetres()).emu());
      } else {
        open(i);
      }
    }
  }

  private void fixed(long wanted) {
    long left = wanted;
    long room = width - SLACK.emu() - afterWord();
    while (left > room) {
      if (room >= LEAST.emu()) {
        put(Text.of(widths.dots(new Length(room)) + " "));
        left -= room;
      }
      room = width - SLACK.emu();
    }
    put(Text.of(widths.dots(new Length(left))));
  }

  private void open(int index) {
    if (sharing == 0) {
      share(index);
    }
    sharing--;
    if (sharing == 0 && tabEnds) {
      filled.add(Text.of("\t"));
      tabbed = true;
    } else {
      put(Text.of(widths.dots(new Length(share))));
    }
  }

  /** Puts an inline into the line, and its last words into the next where they do not fit. */
  private void put(Inline inline) {
    filled.add(inline);
    String text = InlineWidths.printed(inline);
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (LooseLines.mayEndLine(c)) {
        word += widths.of(text, from, c == '-' ? i + 1 : i, inline);
        endWord();
        from = i + 1;
        gapBefore = c == ' ';
        if (c == '\t') {
          at = (at / tabStop + 1) * tabStop;
        } else if (LineEnds.isLineEnd(c)) {
          at = 0;
        }
      }
    }
    word += widths.of(text, from, text.length(), inline);
  }

  private void endWord() {
    at = afterWord();
    word = 0;
  }

  private long afterWord() {
    long gap = gapBefore && at > 0 ? widths.ofSpace() : 0;
    boolean fits = at == 0 || at + gap + word <= width;
    return fits ? (at + gap + word) % (width + 1) : word % (width + 1);
  }

  /** Finds the blanks that share the line with the one at an index, and what each of them gets. */
  private void share(int index) {
    long begin = afterWord();
    if (begin + LEAST.emu() > width) {
      begin = 0;
    }
    Ahead ahead = new Ahead(begin);
    boolean whole = ahead.readsRestOfLine(index + 1);
    sharing = ahead.blanks;
    tabEnds = whole && mayTab;
    long free = width - ahead.before - (whole ? ahead.after : ahead.attached);
    share = Math.max(0, free - (tabEnds ? 0 : SLACK.emu())) / sharing;
  }

  /** The line from a blank on: how many blanks it holds, and how wide the words between are. */
  private final class Ahead {

    private int blanks = 1;

    /** The words before the last blank. */
    private long before;

    /** The words after it. */
    private long after;

    /** Those that no line end can separate from it, such as a comma. */
    private long attached;

    private boolean isAttached = true;

    Ahead(long begin) {
      this.before = begin;
    }

    /** Reads on; returns whether the line ends before it is full. */
    boolean readsRestOfLine(int from) {
      for (int i = from; i < paragraph.size(); i++) {
        Inline inline = paragraph.get(i);
        if (inline instanceof Blank blank && blank.widthMillimetres() == null) {
          if (before + after + (blanks + 1) * LEAST.emu() > width) {
            return false;
          }
          blanks++;
          before += after;
          after = 0;
          attached = 0;
          isAttached = true;
          continue;
        }
        Inline words = inline instanceof Blank blank ? dots(blank) : inline;
        String text = InlineWidths.printed(words);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
          boolean end = at == text.length();
          if (end || LooseLines.mayEndLine(text.charAt(at))) {
            boolean lineEnd = !end && LineEnds.isLineEnd(text.charAt(at));
            add(text.substring(start, end || lineEnd ? at : at + 1), words, end);
            if (lineEnd) {
              return true;
            }
            if (before + after + blanks * LEAST.emu() > width) {
              return false;
            }
            start = at + 1;
          }
        }
      }
      return true;
    }

    private void add(String words, Inline inline, boolean goesOn) {
      long added = widths.of(words, inline);
      after += added;
      if (isAttached) {
        attached += widths.of(words.stripTrailing(), inline);
        isAttached = goesOn;
      }
    }
  }

  private Text dots(Blank blank) {
    Integer millimetres = blank.widthMillimetres();
    return Text.of(widths.dots(Length.mm(millimetres == null ? 0 : millimetres)));
  }
}
