package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.code.DocumentType;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/** The name of the type and the lines of the subject, {@code V/v} or below the type. */
final class SubjectLines {
  private static final Pattern LABEL =
      Pattern.compile("[^a-z]{0,4}+(?:v ?[/.il1|] ?v\\b|ve viec\\b|ve ?:|trich yeu ?:)[\\s:.;]*+");

  /** The label in a word, in the column of the number only. */
  private static final Pattern ABOUT = Pattern.compile("ve (?!viec\\b)(?=[a-z])");

  /** The same after the number; {@code 58-CV/VPQU} has none. */
  private static final Pattern INNER_LABEL = Pattern.compile("(?<=[^a-z])v/v\\b");

  /** A subject begins so only where something else stands between it and the type. */
  private static final Pattern ODD_BEGINNING = Pattern.compile("\\(|cua\\b");

  /** Their pages have the name of the type alone (Mẫu 1.8, 1.10). */
  private static final Set<DocumentType> WITHOUT_SUBJECT =
      EnumSet.of(DocumentType.LETTER_OF_INTRODUCTION, DocumentType.LEAVE_PERMIT);

  /** Which subject a line without words of its own goes on with. */
  private enum Open {
    NONE,
    DISPATCH,
    TITLED
  }

  private final List<RoledText> roles;
  private final List<Piece> lines = new ArrayList<>();
  private @Nullable DocumentType type;
  private Open open = Open.NONE;
  private Piece.Column column = Piece.Column.WHOLE;

  /** The block of the table in whose cell the subject of a dispatch began; -1 for none. */
  private int cell = -1;

  private boolean blankBefore;

  /** Whether the lines have no label; they are no subject if a type follows. */
  private boolean guessed;

  SubjectLines(List<RoledText> roles) {
    this.roles = roles;
  }

  @Nullable DocumentType type() {
    return type;
  }

  List<Piece> lines() {
    return lines;
  }

  /** Returns whether a titled document has its subject. */
  boolean isTitled() {
    return type != null && !lines.isEmpty();
  }

  /** Takes a blank line; below it only what begins small goes on with the subject of a title. */
  void blank() {
    blankBefore = true;
  }

  /** Says that a line was read, whatever it was. */
  void lineRead() {
    blankBefore = false;
  }

  /** Takes a rule line, which ends a subject. */
  void rule() {
    if (open != Open.TITLED || !lines.isEmpty()) {
      open = Open.NONE;
    }
  }

  /** Ends the subject of a dispatch, since another part of the head follows. */
  void closeDispatch() {
    if (open == Open.DISPATCH) {
      open = Open.NONE;
    }
  }

  /** Ends the subject, since addressees follow. */
  void close() {
    open = Open.NONE;
  }

  /** Returns where "V/v" begins after the number in the same line; -1 if it is not there. */
  static int labelInside(Piece piece) {
    Matcher label = INNER_LABEL.matcher(Folded.of(piece.text()));
    return label.find() ? label.start() : -1;
  }

  /**
   * Takes the name of a type, perhaps with the subject after it.
   *
   * @param piece the line
   * @param followsPart whether another part of the head stands before it in the same line
   */
  boolean takeType(Piece piece, boolean followsPart) {
    TypeName name = type == null ? TypeName.find(piece.text()) : null;
    if (name == null) {
      return false;
    }
    if (guessed) {
      lines.clear();
      guessed = false;
    }
    boolean alone = name.isAllOf(piece.text());
    if (!lines.isEmpty() && !(alone && blankBefore)) {
      return false;
    }
    if (!alone && !piece.isInCapitals() && !piece.isCentred() && !followsPart) {
      return false;
    }
    type = name.type();
    open = lines.isEmpty() && !WITHOUT_SUBJECT.contains(name.type()) ? Open.TITLED : Open.NONE;
    Piece words = alone ? piece : piece.part(0, name.end(), piece.column());
    roles.add(words.as(Role.TYPE_NAME, Confidence.CERTAIN, "is the name of a type in capitals"));
    if (!alone) {
      Piece rest = piece.part(name.end(), piece.text().length(), piece.column());
      add(rest, isOdd(rest) ? Confidence.DOUBTFUL : Confidence.LIKELY);
    }
    return true;
  }

  /**
   * Takes a line of the subject.
   *
   * @param piece the line
   * @param inHead whether agencies or a number stand above it, without which "V/v" is prose
   */
  boolean take(Piece piece, boolean inHead) {
    if (type == null) {
      return takeOfDispatch(piece, inHead);
    }
    if (open != Open.TITLED || !TitleLines.goesOn(lines, piece, blankBefore)) {
      return false;
    }
    boolean sure = lines.isEmpty() || piece.line().findForm().isPresent() || piece.isInCapitals();
    boolean odd = isOdd(piece);
    add(piece, odd ? Confidence.DOUBTFUL : sure ? Confidence.CERTAIN : Confidence.LIKELY);
    return true;
  }

  /** It does not begin as subjects do, or other parts of a head stand in it. */
  private boolean isOdd(Piece piece) {
    return (lines.isEmpty() && ODD_BEGINNING.matcher(piece.folded()).lookingAt())
        || HeadPieces.hasFixedWords(piece.text());
  }

  private boolean takeOfDispatch(Piece piece, boolean inHead) {
    boolean beside =
        piece.column() == Piece.Column.LEFT
            || (piece.column() == Piece.Column.WHOLE && !blankBefore && !BodyStart.isProse(piece));
    Pattern words = beside && ABOUT.matcher(piece.folded()).lookingAt() ? ABOUT : LABEL;
    if (lines.isEmpty() && inHead && words.matcher(piece.folded()).lookingAt()) {
      Matcher label = words.matcher(Folded.of(piece.text()));
      int start = label.lookingAt() ? label.end() : 0;
      roles.add(piece.as(Role.DISPATCH_SUBJECT, Confidence.CERTAIN, "begins with \"V/v\""));
      begin(piece, withoutBracket(piece.part(start, piece.text().length(), piece.column()), piece));
      return true;
    }
    boolean same =
        cell < 0
            ? column == piece.column() || piece.column() == Piece.Column.WHOLE
            : column == piece.column() && cell == piece.block();
    boolean goesOn = !blankBefore || Capitals.beginsSmall(piece.text());
    boolean ended = lastEnds(piece);
    if (open == Open.DISPATCH && same && goesOn && !ended) {
      roles.add(piece.as(Role.DISPATCH_SUBJECT, Confidence.LIKELY, "follows \"V/v\""));
      lines.add(piece);
      return true;
    }
    return false;
  }

  /** Takes words below the number that nothing else is: a subject whose label was left out. */
  boolean takeUnlabelled(Piece piece) {
    boolean due = type == null && lines.isEmpty() && piece.column() == Piece.Column.LEFT;
    if (!due || piece.isInCapitals() || piece.folded().chars().filter(c -> c == ' ').count() < 2) {
      return false;
    }
    roles.add(piece.as(Role.DISPATCH_SUBJECT, Confidence.DOUBTFUL, "stands below the number"));
    begin(piece, piece);
    guessed = true;
    return true;
  }

  private void begin(Piece piece, Piece words) {
    lines.add(words);
    column = piece.column();
    cell = piece.cell() ? piece.block() : -1;
    open = Open.DISPATCH;
  }

  /** Returns whether the last line of the subject ends in a semicolon, with its paragraph. */
  private boolean lastEnds(Piece next) {
    Piece last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    return last != null && last.text().endsWith(";") && !next.isInLineOf(last);
  }

  /** Some put the whole subject in brackets. */
  private static Piece withoutBracket(Piece words, Piece whole) {
    boolean bracket = whole.text().startsWith("(") && words.text().endsWith(")");
    return bracket ? words.part(0, words.text().length() - 1, words.column()) : words;
  }

  private void add(Piece piece, Confidence confidence) {
    if (!piece.isBlank()) {
      lines.add(piece);
      roles.add(piece.as(Role.TITLED_SUBJECT, confidence, "follows the name of the type"));
    }
  }
}
