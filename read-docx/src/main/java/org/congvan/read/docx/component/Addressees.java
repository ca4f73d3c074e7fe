package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addressees after "Kính gửi:", line by line. */
final class Addressees {
  private static final String BULLETS = "-–—+•·*▪●○◦\uF0B7\u2022";

  private static final FuzzyWords LABEL = new FuzzyWords("Kính gửi", 1);

  private static final int LONGEST_LABEL = 14;

  private static final int MOST_LINES = 200;

  private final List<String> names = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private boolean open;

  /** Whether a dash stands before the first name, so that one may stand before others. */
  private boolean isListed;

  private boolean blank;

  /** Returns whether a line begins with "Kính gửi", one or two letters perhaps misread. */
  static boolean isLabel(Piece piece) {
    if (piece.folded().startsWith("kinh gui")) {
      return true;
    }
    FuzzyWords.Match match = labelIn(piece.text());
    return match != null
        && match.start() == 0
        && piece.text().startsWith("K")
        && piece.text().indexOf(':') >= match.end() - 1;
  }

  private static FuzzyWords.@Nullable Match labelIn(String text) {
    return LABEL.find(text.substring(0, Math.min(text.length(), LONGEST_LABEL)));
  }

  /** Takes the line that begins with "Kính gửi". */
  void begin(Piece piece) {
    String text = piece.text();
    FuzzyWords.Match label = labelIn(text);
    String rest = label == null ? text : Words.withoutStart(text.substring(label.end()), ":;.…");
    pieces.add(piece);
    open = true;
    blank = false;
    isListed = !rest.isEmpty() && BULLETS.indexOf(rest.charAt(0)) >= 0;
    addName(rest);
  }

  /** Takes the line of a telegram that names the sender; the addressees follow. */
  void beginAfter(Piece piece) {
    pieces.add(piece);
    open = true;
    blank = false;
  }

  /** Takes a blank line. */
  void blank() {
    blank = true;
  }

  /** Takes the next line if it names an addressee; returns whether it did. */
  boolean take(Piece piece) {
    if (!open || pieces.size() >= MOST_LINES) {
      return false;
    }
    String text = piece.text();
    boolean listed =
        BULLETS.indexOf(text.charAt(0)) >= 0
            || (!piece.line().label().isEmpty() && names.isEmpty());
    boolean first = names.isEmpty();
    boolean beside = listed && isListed && !blank;
    boolean further = beside || (text.startsWith("(") && !blank);
    if ((!first && ((endsDone() && !further) || (isSetApart(piece) && !beside)))
        || (listed && BodyStart.isBasis(Words.withoutStart(text, BULLETS)))) {
      open = false;
      return false;
    }
    if (listed || (first && isName(text))) {
      if (listed && !first && blank && !endsOpen()) {
        open = false;
        return false;
      }
      addName(Words.withoutStart(text, BULLETS));
    } else if (!first && !blank && goesOn(text)) {
      int last = names.size() - 1;
      if (endsOpen() && !Capitals.beginsSmall(text)) {
        addName(text);
      } else {
        names.set(last, Words.join(List.of(names.get(last), text)));
      }
    } else {
      open = false;
      return false;
    }
    pieces.add(piece);
    blank = false;
    return true;
  }

  /**
   * Names stand in the middle or on the left, one as the other, and are not bold; the body that
   * follows fills its lines, and headings are bold.
   */
  private boolean isSetApart(Piece piece) {
    Piece last = pieces.get(pieces.size() - 1);
    return (piece.isJustified() && !last.isJustified())
        || (piece.isBold() && !last.isBold())
        || (last.isCentred() && !piece.isCentred())
        || piece.hasDrawing();
  }

  /** Several on one line stand after a semicolon and a dash each. */
  private void addName(String text) {
    for (String name : ListedOnOneLine.split(text)) {
      String words = Words.withoutStart(name, BULLETS);
      if (!words.isBlank()) {
        names.add(words);
      }
    }
  }

  private boolean endsOpen() {
    return !names.isEmpty() && names.get(names.size() - 1).endsWith(";");
  }

  private boolean endsDone() {
    return !names.isEmpty() && names.get(names.size() - 1).endsWith(".");
  }

  /** A second line of a name begins small, is in brackets, or follows a line that is not done. */
  private boolean goesOn(String text) {
    return text.length() <= LONGEST_NAME
        && (endsOpen() || Capitals.beginsSmall(text) || text.startsWith("("));
  }

  private static final int LONGEST_NAME = 200;

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME && !text.endsWith(":");
  }

  /** Returns the names without the signs at their ends. */
  List<String> names() {
    return names.stream()
        .map(name -> Words.join(List.of(Words.withoutEnd(name, ";.,:"))))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Returns the pieces that they were read from. */
  List<Piece> pieces() {
    return pieces;
  }
}
