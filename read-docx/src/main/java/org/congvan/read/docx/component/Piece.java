package org.congvan.read.docx.component;

import java.util.List;
import java.util.Set;
import org.congvan.layout.Alignment;
import org.congvan.layout.Length;
import org.congvan.read.docx.paper.LineForm;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;

/**
 * The words of one column in one line, such as {@code SỞ NỘI VỤ} beside the motto.
 *
 * @param line the line that they stand in
 * @param start where they begin in its text
 * @param text the words, without white space at their ends; empty for a blank line
 * @param column which column they stand in
 * @param block the position of the block of the paper
 * @param folded the words, {@link Folded#words folded}
 * @param whole whether they are all the words of the line
 * @param cell whether they stand in a cell of a table that places text, beside other cells
 */
record Piece(
    PaperLine line,
    int start,
    String text,
    Column column,
    int block,
    String folded,
    boolean whole,
    boolean cell) {

  /** Two lines of text; less is no room for a signature. */
  private static final Length LEAST_GAP = Length.pt(28);

  /** Which column of a page words stand in. */
  enum Column {
    /** The left of two. */
    LEFT,
    /** The right of two. */
    RIGHT,
    /** There is one column, or it is not known. */
    WHOLE
  }

  /** Makes a piece of a line outside tables. */
  static Piece of(PaperLine line, int start, String text, Column column, int block, boolean whole) {
    return new Piece(line, start, text, column, block, Folded.words(text), whole, false);
  }

  /** Returns the piece as one of a cell. */
  Piece inCell() {
    return new Piece(line, start, text, column, block, folded, whole, true);
  }

  private Piece with(int newStart, String newText, Column newColumn, boolean newWhole) {
    return new Piece(
        line, newStart, newText, newColumn, block, Folded.words(newText), newWhole, cell);
  }

  /** Returns the words between two offsets of this piece's text as a piece. */
  Piece part(int from, int to, Column newColumn) {
    int first = from;
    int last = to;
    while (first < last && isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    boolean all = whole && last - first == text.strip().length();
    return with(start + first, text.substring(first, last), newColumn, all);
  }

  /** Returns whether both stand in one line of a text, or in one paragraph of a Word file. */
  boolean isInLineOf(Piece other) {
    return place().equals(other.place());
  }

  /** Returns the words of this piece and of the next one in the same line as one piece. */
  Piece before(Piece next) {
    return with(start, text + " " + next.text, column, false);
  }

  /** Returns the piece in another column. */
  Piece in(Column newColumn) {
    return new Piece(line, start, text, newColumn, block, folded, whole, cell);
  }

  /** Returns the words as a line of the paper: the line itself if they are all of it. */
  PaperLine asLine() {
    if (whole) {
      return line;
    }
    return new PaperLine(
        line.place(),
        "",
        List.of(new PaperInline.Words(text, Set.of(), null)),
        line.form(),
        false,
        false);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Returns whether it has neither letters nor figures: a line of signs. */
  boolean isRule() {
    return !hasLetter();
  }

  private boolean hasLetter() {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Returns whether it has a letter, and nearly all of its letters are capitals. */
  boolean isInCapitals() {
    return Capitals.isIn(text);
  }

  boolean isBold() {
    return line.findForm().map(LineForm::bold).orElse(false);
  }

  boolean isJustified() {
    return line.findForm().map(form -> form.alignment() == Alignment.JUSTIFIED).orElse(false);
  }

  /** Returns whether a picture or a chart stands in its line. */
  boolean hasDrawing() {
    return line.inlines().stream().anyMatch(PaperInline.Drawing.class::isInstance);
  }

  boolean isOnTheLeft() {
    return line.findForm().map(form -> form.alignment() == Alignment.LEFT).orElse(false);
  }

  boolean isCentred() {
    return line.findForm().map(form -> form.alignment() == Alignment.CENTER).orElse(false);
  }

  /** Returns whether a gap to sign in is left above its line. */
  boolean isBelowGap() {
    return line.findForm().map(form -> form.before().compareTo(LEAST_GAP) >= 0).orElse(false)
        && (start == 0 || line.text().substring(0, start).isBlank());
  }

  PaperPlace place() {
    return line.place();
  }

  RoledText as(Role role, Confidence confidence, String... evidence) {
    return new RoledText(place(), start, text, role, confidence, List.of(evidence));
  }
}
