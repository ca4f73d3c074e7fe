package org.congvan.read.docx.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.body.Blank;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.Emphasis;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.Text;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.read.docx.content.LineText.Piece;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.scan.CitationForm;
import org.congvan.scan.CitationScanner;
import org.congvan.scan.FoundCitation;

/** Makes inlines of the words of a line: text, citations, links, notes, blanks and boxes. */
final class InlineReader {

  private static final Length LETTERS = Length.pt(14);
  private static final int LEAST_DOTS = 5;
  private static final int WIDEST = 400;

  /** Boxes, dots, underscores, a tab at the end of a line, addresses. */
  private static final Pattern SPECIAL =
      Pattern.compile(
          "[☐☑☒□]|(?<![.…])[.…]{2,}+(?: [.…]{1,200}+){0,200}+|(?<!_)_{3,}+|\\t(?=\\n|$)"
              + "|https?://[^\\s<>\"“”()]++(?:\\([^\\s<>\"“”()]*+\\)[^\\s<>\"“”()]*+){0,9}+");

  private final Findings findings;
  private final NoteReader notes;

  InlineReader(Findings findings) {
    this.findings = findings;
    this.notes = new NoteReader(this, findings);
  }

  /** Makes the inlines of the words of a line. */
  List<Inline> read(LineText line, PaperPlace place) {
    return new Line(line, place).inlines();
  }

  /** One line while its inlines are made. */
  private final class Line {

    private final LineText line;
    private final PaperPlace place;
    private final List<FoundCitation> citations;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Set<Emphasis> emphasis = Set.of();
    private int nextCitation;

    Line(LineText line, PaperPlace place) {
      this.line = line;
      this.place = place;
      this.citations =
          CitationScanner.standard().scan(line.text()).stream()
              .filter(InlineReader::isCertain)
              .toList();
    }

    List<Inline> inlines() {
      int at = 0;
      List<Piece> pieces = line.pieces();
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        if (piece.note() != null) {
          endText();
          notes.read(piece.note(), inlines);
        } else if (piece.link() != null) {
          StringBuilder linked = new StringBuilder(piece.text());
          while (i + 1 < pieces.size() && piece.link().equals(pieces.get(i + 1).link())) {
            linked.append(pieces.get(++i).text());
          }
          link(linked.toString(), piece.link());
          at += linked.length();
        } else {
          words(piece, at);
          at += piece.text().length();
        }
      }
      endText();
      return List.copyOf(inlines);
    }

    private void words(Piece piece, int start) {
      String text = piece.text();
      boolean plain = piece.emphasis().isEmpty();
      Matcher special = SPECIAL.matcher(text);
      int from = 0;
      while (from < text.length()) {
        boolean found = special.find(from);
        int before = found ? special.start() : text.length();
        text(text, from, before, start, plain, piece.emphasis());
        if (!found) {
          break;
        }
        String sign = special.group();
        // Never less than one character further.
        from = special.end() - special(sign, piece, start + special.start());
      }
    }

    /** Adds a box, blank or address; returns how many of its last characters are none of it. */
    private int special(String sign, Piece piece, int at) {
      char first = sign.charAt(0);
      if (first == 'h') {
        return address(sign, piece);
      } else if (first == '☐' || first == '□' || first == '☑' || first == '☒') {
        add(new CheckBox(first == '☑' || first == '☒'));
      } else if (first == '\t' && !endsLine(at + 1)) {
        put(sign, piece.emphasis());
      } else if ((first == '.' || first == '…') && dots(sign) < LEAST_DOTS) {
        put(sign, piece.emphasis());
      } else {
        add(first == '\t' || endsLine(at + sign.length()) ? Blank.toEndOfLine() : blank(sign));
      }
      return 0;
    }

    private int address(String sign, Piece piece) {
      int end = sign.length();
      while (".,;:!?'’".indexOf(sign.charAt(end - 1)) >= 0) {
        end--;
      }
      String address = sign.substring(0, end);
      boolean plain = piece.emphasis().stream().allMatch(each -> each == Emphasis.UNDERLINE);
      Inline link = plain ? linkOrText(address, address) : Text.of(address);
      if (link instanceof Link) {
        add(link);
      } else {
        put(address, piece.emphasis());
      }
      return sign.length() - end;
    }

    private boolean endsLine(int at) {
      int next = at;
      while (next < line.text().length() && line.text().charAt(next) == ' ') {
        next++;
      }
      return next == line.text().length() || line.text().charAt(next) == '\n';
    }

    /** Adds text with the citations that stand in it whole. */
    private void text(String text, int from, int to, int start, boolean plain, Set<Emphasis> look) {
      int at = from;
      while (nextCitation < citations.size()) {
        FoundCitation found = citations.get(nextCitation);
        int first = Math.toIntExact(found.span().start()) - start;
        int last = Math.toIntExact(found.span().end()) - start;
        if (first >= to) {
          break;
        }
        nextCitation++;
        if (plain && first >= at && last <= to) {
          put(text.substring(at, first), look);
          add(Citation.of(found.text(), found.reference()));
          at = last;
        }
      }
      put(text.substring(at, to), look);
    }

    private void link(String text, String address) {
      String inner = text.strip();
      int start = inner.isEmpty() ? 0 : text.indexOf(inner.charAt(0));
      put(text.substring(0, start), Set.of());
      if (!inner.isEmpty()) {
        Inline link = linkOrText(inner, address);
        if (link instanceof Text) {
          findings.doubt(
              place, address, "A document may not lead to this address.", "words", "link");
          put(inner, Set.of());
        } else {
          add(link);
        }
      }
      put(text.substring(start + inner.length()), Set.of());
    }

    private void add(Inline inline) {
      endText();
      inlines.add(inline);
    }

    private void put(String text, Set<Emphasis> look) {
      if (text.isEmpty()) {
        return;
      }
      if (!look.equals(emphasis)) {
        endText();
        emphasis = look;
      }
      words.append(text);
    }

    private void endText() {
      if (!words.isEmpty()) {
        inlines.add(new Text(words.toString(), onOneSide(emphasis)));
        words.setLength(0);
      }
    }
  }

  private static Set<Emphasis> onOneSide(Set<Emphasis> emphasis) {
    if (!emphasis.containsAll(Set.of(Emphasis.SUPERSCRIPT, Emphasis.SUBSCRIPT))) {
      return emphasis;
    }
    Set<Emphasis> one = EnumSet.copyOf(emphasis);
    one.remove(Emphasis.SUBSCRIPT);
    return one;
  }

  /**
   * A link, or a citation with an address where its words are one; text if it may not lead there.
   */
  private static Inline linkOrText(String words, String address) {
    try {
      URI target = URI.create(address.strip().replace(" ", "%20"));
      List<FoundCitation> found = CitationScanner.standard().scan(words);
      if (found.size() == 1
          && isCertain(found.get(0))
          && found.get(0).span().start() == 0
          && found.get(0).span().end() == words.length()) {
        return new Citation(words, found.get(0).reference(), target);
      }
      return new Link(words, target);
    } catch (IllegalArgumentException refused) {
      return Text.of(words);
    }
  }

  /** Whether number and symbol were read as they stand. */
  private static boolean isCertain(FoundCitation found) {
    CitationForm form = found.form();
    return found.symbol() != null
        && !found.isRepaired()
        && (form == CitationForm.FULL
            || form == CitationForm.SHORT
            || form == CitationForm.ELLIPTIC)
        && found.reference().code() != null;
  }

  private static int dots(String sign) {
    int dots = 0;
    for (int i = 0; i < sign.length(); i++) {
      dots += sign.charAt(i) == '…' ? 3 : sign.charAt(i) == '.' ? 1 : 0;
    }
    return dots;
  }

  /** A blank as wide as its dots, which are as many as fit. */
  private static Blank blank(String sign) {
    Length width = FontMetrics.timesNewRoman().width(sign, FontFace.REGULAR, LETTERS);
    long millimetres = (long) Math.ceil(width.toMillimetres());
    return Blank.ofMillimetres((int) Math.max(1, Math.min(WIDEST, millimetres)));
  }
}
