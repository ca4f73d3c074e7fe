package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.congvan.body.Emphasis;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** The words of a line in NFC, piece by piece, without what is drawn in it. */
final class LineText {

  /**
   * A piece of the words.
   *
   * @param text the words; empty for a note
   * @param link the address that they lead to; null for none
   * @param note the note that stands there; null for words
   */
  record Piece(
      String text, Set<Emphasis> emphasis, @Nullable String link, PaperInline.@Nullable Note note) {

    Piece withText(String newText) {
      return new Piece(newText, emphasis, link, note);
    }

    Piece without(Set<Emphasis> implied) {
      EnumSet<Emphasis> left = EnumSet.noneOf(Emphasis.class);
      left.addAll(emphasis);
      left.removeAll(implied);
      return new Piece(text, left, link, note);
    }

    boolean looksLike(Piece other) {
      return note == null
          && other.note == null
          && emphasis.equals(other.emphasis)
          && String.valueOf(link).equals(String.valueOf(other.link));
    }
  }

  private final List<Piece> pieces;
  private final String text;

  private LineText(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.text()));
    this.text = all.toString();
  }

  static LineText none() {
    return new LineText(List.of());
  }

  static LineText of(PaperLine line) {
    Builder all = new Builder();
    for (PaperInline inline : line.inlines()) {
      if (inline instanceof PaperInline.Words words) {
        all.add(new Piece(words.text(), words.emphasis(), words.link(), null));
      } else if (inline instanceof PaperInline.Note note) {
        all.add(new Piece("", Set.of(), null, note));
      }
    }
    return all.build().trimmed(line.form() != null);
  }

  /** Puts pieces together; neighbours that look alike become one. */
  private static final class Builder {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Piece open;

    void add(Piece piece) {
      if (piece.note() != null) {
        end();
        pieces.add(piece);
      } else if (!piece.text().isEmpty()) {
        if (open == null || !open.looksLike(piece)) {
          end();
          open = piece;
        }
        words.append(piece.text());
      }
    }

    private void end() {
      if (open != null) {
        pieces.add(open.withText(VietnameseText.normalize(words.toString())));
        open = null;
        words.setLength(0);
      }
    }

    LineText build() {
      end();
      return new LineText(pieces);
    }
  }

  String text() {
    return text;
  }

  List<Piece> pieces() {
    return pieces;
  }

  boolean isEmpty() {
    return text.isEmpty() && pieces.isEmpty();
  }

  /**
   * Cuts the white space at both ends off.
   *
   * @param tabsLead whether a tab at the end of a line leads somewhere, so that it is a blank
   */
  private LineText trimmed(boolean tabsLead) {
    int start = 0;
    int end = text.length();
    while (start < end && isCut(start, tabsLead)) {
      start++;
    }
    while (end > start && isCut(end - 1, tabsLead)) {
      end--;
    }
    return start == 0 && end == text.length() ? this : between(start, end);
  }

  private boolean isCut(int at, boolean tabsLead) {
    return LabelReader.isBlank(text.charAt(at))
        && !(tabsLead && text.charAt(at) == '\t' && endsLine(at + 1));
  }

  private boolean endsLine(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next == text.length() || text.charAt(next) == '\n';
  }

  /** The words from a place on. */
  LineText from(int start) {
    return start == 0 ? this : between(start, text.length());
  }

  private LineText between(int start, int end) {
    List<Piece> cut = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int from = Math.max(start - at, 0);
      int to = Math.min(end - at, piece.text().length());
      if (piece.note() != null) {
        cut.add(piece);
      } else if (from < to) {
        cut.add(piece.withText(piece.text().substring(from, to)));
      }
      at += piece.text().length();
    }
    return new LineText(cut);
  }

  /** The words without an emphasis that their role has anyway. */
  LineText without(Set<Emphasis> implied) {
    Builder plain = new Builder();
    pieces.forEach(piece -> plain.add(piece.without(implied)));
    return plain.build();
  }

  /** The words with others before them. */
  LineText after(String label) {
    Builder all = new Builder();
    all.add(new Piece(label, Set.of(), null, null));
    pieces.forEach(all::add);
    return all.build();
  }

  /** The words with others in the place of the last ones. */
  LineText withEnd(int length, String end) {
    int last = pieces.size() - 1;
    while (last >= 0 && pieces.get(last).note() != null) {
      last--;
    }
    String words = pieces.get(last).text();
    List<Piece> changed = new ArrayList<>(pieces);
    changed.set(last, pieces.get(last).withText(words.substring(0, words.length() - length) + end));
    return new LineText(changed);
  }

  /** Whether the last words of all are plain ones of at least a length. */
  boolean endsInPiece(int length) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.note() == null) {
        return piece.link() == null && piece.text().length() >= length;
      }
    }
    return false;
  }

  /** Whether all letters stand out so, and there are letters. */
  boolean isWhole(Emphasis wanted) {
    boolean any = false;
    for (Piece piece : pieces) {
      if (piece.text().chars().anyMatch(Character::isLetterOrDigit)) {
        if (!piece.emphasis().contains(wanted)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  /** Whether there are letters and all of them are capitals. */
  boolean isInCapitals() {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }
}
