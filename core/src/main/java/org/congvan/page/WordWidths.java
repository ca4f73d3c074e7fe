package org.congvan.page;

import java.util.List;
import org.congvan.body.Emphasis;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.jspecify.annotations.Nullable;

/**
 * How wide the longest piece of a text is that programs must not break, such as {@code
 * 1.250.000.000}: a word between spaces, a figure with its dots and commas, a figure and its unit
 * with a no-break space between them.
 */
final class WordWidths {

  /** Where a text may break. */
  enum Breaks {
    /** In headings only where titles break: not inside "số lượng"; else between words. */
    AS_TITLES,
    /** Between words, and where the text itself allows it. */
    BETWEEN_WORDS,
    /** After hyphens and slashes before letters, and anywhere in addresses, too. */
    INSIDE_LONG_WORDS
  }

  /** The longest piece, and how wide it is. */
  record Longest(Length width, String piece) {
    static final Longest NONE = new Longest(Length.ZERO, "");

    static Longest of(Longest first, Longest second) {
      return second.width.compareTo(first.width) > 0 ? second : first;
    }
  }

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  /** How many characters of a piece are shown. */
  private static final int SHOWN = 40;

  private final PageLayout layout;
  private final FontMetrics metrics;
  private final Breaks breaks;

  WordWidths(PageLayout layout, Breaks breaks) {
    this.layout = layout;
    this.metrics = FontMetrics.timesNewRoman();
    this.breaks = breaks;
  }

  /** Returns the longest piece of inlines in the style of a component, or in another size. */
  Longest longest(List<Inline> inlines, Component component, @Nullable Length letterSize) {
    ComponentStyle style = layout.style(component);
    Scan scan = new Scan(letterSize == null ? style.size().chosen() : letterSize);
    if (breaks == Breaks.AS_TITLES
        && component == Component.TABLE_HEADER
        && inlines.size() == 1
        && inlines.get(0) instanceof Text text) {
      for (String part : metrics.unbrokenParts(text.text())) {
        scan.take(part, face(text, style));
        scan.end();
      }
      return scan.end();
    }
    for (Inline inline : inlines) {
      scan.add(inline.text(), face(inline, style));
    }
    return scan.end();
  }

  private static FontFace face(Inline inline, ComponentStyle style) {
    boolean bold = style.bold();
    boolean italic = style.italic();
    if (inline instanceof Text text) {
      bold |= text.emphasis().contains(Emphasis.BOLD);
      italic |= text.emphasis().contains(Emphasis.ITALIC);
    }
    return FontFace.of(bold, italic);
  }

  /** One text, piece by piece; a piece may go on from one inline into the next. */
  private final class Scan {

    private final Length size;
    private final StringBuilder piece = new StringBuilder();
    private Length width = Length.ZERO;
    private Longest longest = Longest.NONE;

    Scan(Length size) {
      this.size = size;
    }

    void add(String text, FontFace face) {
      int from = 0;
      int wordEnd = 0;
      boolean address = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (isSpace(c)) {
          take(text.substring(from, i), face);
          end();
          from = i + 1;
        } else if (c == SOFT_HYPHEN) {
          take(text.substring(from, i) + '-', face);
          end();
          from = i + 1;
        } else if (isIdeograph(text, i)) {
          int after = text.offsetByCodePoints(i, 1);
          take(text.substring(from, after), face);
          end();
          from = after;
          i = after - 1;
        } else if (breaks == Breaks.INSIDE_LONG_WORDS) {
          if (i >= wordEnd) {
            wordEnd = endOfWord(text, i);
            address = isAddress(text, i, wordEnd);
          }
          if (address ? !Character.isLetterOrDigit(c) : mayBreakAfter(text, i)) {
            take(text.substring(from, i + 1), face);
            end();
            from = i + 1;
          }
        }
      }
      take(text.substring(from), face);
    }

    private void take(String part, FontFace face) {
      if (part.isEmpty()) {
        return;
      }
      show(part);
      width = width.plus(metrics.width(part, face, size));
      if (!metrics.covers(part)) {
        // A letter of another typeface may be as wide as it is high, twice what the table assumes.
        long unknown =
            part.codePoints().filter(c -> !metrics.covers(Character.toString(c))).count();
        width = width.plus(new Length(unknown * size.emu() / 2));
      }
    }

    private void show(String part) {
      int room = SHOWN - piece.length();
      if (part.length() <= room) {
        piece.append(part);
      } else if (room > 0) {
        boolean half = Character.isHighSurrogate(part.charAt(room - 1));
        piece.append(part, 0, half ? room - 1 : room).append('…');
      }
    }

    Longest end() {
      if (!piece.isEmpty()) {
        longest = Longest.of(longest, new Longest(width, piece.toString()));
        piece.setLength(0);
        width = Length.ZERO;
      }
      return longest;
    }
  }

  /** White space but for the three spaces that do not break; control characters are none. */
  private static boolean isSpace(char c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\u0085'
        || c == ZERO_WIDTH_SPACE
        || (Character.isWhitespace(c) && Character.isSpaceChar(c));
  }

  /** Chinese characters, between any two of which a line may break. */
  private static boolean isIdeograph(String text, int at) {
    return text.charAt(at) >= '\u2E80' && Character.isIdeographic(text.codePointAt(at));
  }

  /** After the hyphen of {@code SKHCN-TTNCUĐ}, but in no figure: {@code 2016-2020}, {@code -5}. */
  private static boolean mayBreakAfter(String text, int at) {
    char c = text.charAt(at);
    return (c == '-' || c == '/' || c == '–' || c == '—')
        && at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && Character.isLetter(text.codePointAt(at + 1));
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAddress(String text, int start, int end) {
    boolean address = text.startsWith("www.", start);
    for (int i = start; i < end && !address; i++) {
      address = text.charAt(i) == '@' || text.startsWith("://", i);
    }
    return address;
  }
}
