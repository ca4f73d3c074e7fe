package org.congvan.read.docx.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.congvan.body.Emphasis;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.LetterShape;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.format.TabStop;
import org.congvan.read.docx.format.Underline;
import org.congvan.read.docx.format.VerticalPosition;
import org.congvan.read.docx.paper.LineForm;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.text.ListLabel;
import org.congvan.read.docx.text.WordBreak;
import org.congvan.read.docx.text.WordGraphic;
import org.congvan.read.docx.text.WordInline;
import org.congvan.read.docx.text.WordLink;
import org.congvan.read.docx.text.WordNoteMark;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordPicture;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordShape;
import org.jspecify.annotations.Nullable;

/** Collects the pieces of one paragraph; runs that look alike become one piece. */
final class LineBuilder {

  private final Function<WordNoteMark, List<PaperInline>> notes;
  private final List<PaperInline> inlines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder hidden = new StringBuilder();
  private final Map<Length, Integer> lettersBySize = new TreeMap<>(Comparator.naturalOrder());
  private Set<Emphasis> emphasis = Set.of();
  private @Nullable String link;
  private boolean allBold = true;
  private boolean allItalic = true;
  private boolean written;
  private boolean beginsAfterBreak;
  private boolean breakPending;
  private boolean pagePending;

  /**
   * Begins a line.
   *
   * @param notes gives what stands at the mark of a note
   */
  LineBuilder(Function<WordNoteMark, List<PaperInline>> notes) {
    this.notes = notes;
  }

  void add(WordParagraph paragraph) {
    boolean filledTabs = paragraph.format().tabs().stream().anyMatch(LineBuilder::isFilled);
    for (WordInline inline : paragraph.inlines()) {
      if (inline instanceof WordRun run) {
        run(run);
      } else if (inline instanceof WordBreak found) {
        breakPending = true;
        pagePending |= found.kind() == WordBreak.Kind.PAGE;
      } else if (inline instanceof WordNoteMark mark) {
        if (!mark.format().hidden()) {
          notes.apply(mark).forEach(this::put);
        }
      } else if (inline instanceof WordPicture picture) {
        put(
            new PaperInline.Drawing(
                picture.part(),
                picture.description(),
                picture.width().toMillimetres(),
                picture.height().toMillimetres()));
      } else if (inline instanceof WordGraphic graphic) {
        graphic(graphic);
      } else if (!(inline instanceof WordShape)) {
        throw new AssertionError(inline);
      }
    }
    endWords();
    if (!filledTabs) {
      withoutTabsAtEnds();
    }
  }

  private static boolean isFilled(TabStop tab) {
    return tab.leader() != TabStop.Leader.NONE;
  }

  /** Puts blanks, which are as long, in the place of tabs that nothing follows in their line. */
  private void withoutTabsAtEnds() {
    boolean atEnd = true;
    for (int i = inlines.size() - 1; i >= 0; i--) {
      if (!(inlines.get(i) instanceof PaperInline.Words piece)) {
        atEnd = false;
        continue;
      }
      StringBuilder text = new StringBuilder(piece.text());
      for (int at = text.length() - 1; at >= 0; at--) {
        char c = text.charAt(at);
        if (c == '\t' && atEnd) {
          text.setCharAt(at, ' ');
        }
        atEnd = c == '\n' || (atEnd && isBlank(c));
      }
      inlines.set(i, new PaperInline.Words(text.toString(), piece.emphasis(), piece.link()));
    }
  }

  private void run(WordRun run) {
    RunFormat format = run.format();
    if (run.text().isEmpty()) {
      return;
    }
    if (format.hidden()) {
      hidden.append(run.text());
      return;
    }
    settleBreak();
    look(emphasis(format), address(run.link()));
    words.append(shown(run.text(), format.shape()));
    int letters = (int) run.text().codePoints().filter(c -> !isBlank(c)).count();
    if (letters > 0) {
      written = true;
      allBold &= format.bold();
      allItalic &= format.italic();
      lettersBySize.merge(format.size(), letters, Integer::sum);
    }
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A break before all words moves the line; one between words ends a line of it. */
  private void settleBreak() {
    if (!breakPending) {
      return;
    }
    breakPending = false;
    if (words.isEmpty() && inlines.isEmpty()) {
      beginsAfterBreak |= pagePending;
    } else {
      words.append('\n');
    }
    pagePending = false;
  }

  private void graphic(WordGraphic graphic) {
    put(
        new PaperInline.Drawing(
            graphic.part(),
            graphic.description(),
            graphic.width().toMillimetres(),
            graphic.height().toMillimetres()));
    if (!graphic.words().isEmpty()) {
      look(Set.of(), null);
      words.append(String.join("\n", graphic.words()));
      // A piece of their own, whatever follows.
      endWords();
    }
  }

  private void put(PaperInline inline) {
    settleBreak();
    endWords();
    inlines.add(inline);
  }

  private void look(Set<Emphasis> newEmphasis, @Nullable String newLink) {
    if (!newEmphasis.equals(emphasis) || !String.valueOf(newLink).equals(String.valueOf(link))) {
      endWords();
      emphasis = newEmphasis;
      link = newLink;
    }
  }

  private void endWords() {
    if (!words.isEmpty()) {
      inlines.add(new PaperInline.Words(words.toString(), emphasis, link));
      words.setLength(0);
    }
  }

  private static Set<Emphasis> emphasis(RunFormat format) {
    EnumSet<Emphasis> found = EnumSet.noneOf(Emphasis.class);
    if (format.bold()) {
      found.add(Emphasis.BOLD);
    }
    if (format.italic()) {
      found.add(Emphasis.ITALIC);
    }
    if (format.underline() != Underline.NONE) {
      found.add(Emphasis.UNDERLINE);
    }
    if (format.position() == VerticalPosition.SUPERSCRIPT) {
      found.add(Emphasis.SUPERSCRIPT);
    } else if (format.position() == VerticalPosition.SUBSCRIPT) {
      found.add(Emphasis.SUBSCRIPT);
    }
    return found;
  }

  /** A place in the file itself is no address that a document can have. */
  private static @Nullable String address(@Nullable WordLink link) {
    if (link == null || link.address().isEmpty()) {
      return null;
    }
    return link.anchor().isEmpty() ? link.address() : link.address() + "#" + link.anchor();
  }

  /** The page shows capitals; a text that would get longer stays, since offsets count in it. */
  private static String shown(String text, LetterShape shape) {
    if (shape != LetterShape.ALL_CAPITALS) {
      return text;
    }
    String capitals = text.toUpperCase(Locale.ROOT);
    return capitals.length() == text.length() ? capitals : text;
  }

  boolean hasHidden() {
    return !hidden.toString().isBlank();
  }

  /** Whether a break of the page stands before its first word. */
  boolean beginsAfterBreak() {
    return beginsAfterBreak;
  }

  /** Whether a break of the page stands after its last word. */
  boolean endsWithBreak() {
    return pagePending;
  }

  PaperLine line(WordParagraph paragraph, boolean startsPage) {
    LineForm form =
        new LineForm(
            paragraph.format().alignment(),
            written && allBold,
            written && allItalic,
            mostUsedSize(paragraph.mark().size()),
            paragraph.format().before());
    return new PaperLine(
        new PaperPlace.InWord(paragraph.place()),
        paragraph.findLabel().map(ListLabel::text).orElse(""),
        inlines,
        form,
        startsPage,
        !paragraph.drawnLines().isEmpty());
  }

  PaperLine hiddenLine(WordParagraph paragraph) {
    return new PaperLine(
        new PaperPlace.InWord(paragraph.place()),
        "",
        List.of(new PaperInline.Words(hidden.toString(), Set.of(), null)),
        null,
        false,
        false);
  }

  /** Of sizes that are used equally often the smaller one. */
  private Length mostUsedSize(Length ofMark) {
    Length most = ofMark;
    int letters = 0;
    for (Map.Entry<Length, Integer> size : lettersBySize.entrySet()) {
      if (size.getValue() > letters) {
        most = size.getKey();
        letters = size.getValue();
      }
    }
    return most;
  }
}
