package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a head as they are read, piece by piece: what a piece is follows from its words, and
 * for one without words of its own from the parts before it.
 */
final class HeadParts {
  private final List<RoledText> roles = new ArrayList<>();
  private final List<Piece> agencies = new ArrayList<>();
  private final HeadMarks marks = new HeadMarks(roles);
  private final HeadCode code = new HeadCode(roles);
  private final SubjectLines subject = new SubjectLines(roles);
  private final Addressing addressing = new Addressing(roles);
  private @Nullable PlaceAndDate promulgation;
  private @Nullable Piece rest;

  /** Whether a number and symbol follows, so that agencies may still be named before it. */
  private final boolean codeAhead;

  /** Whether a part of the head that was not read yet stands a few lines below. */
  private boolean partFollows;

  HeadParts(boolean codeAhead) {
    this.codeAhead = codeAhead;
  }

  /** Returns whether the head has begun, and neither type nor addressees were read. */
  boolean isOpen() {
    return !isEmpty() && !addressing.hasBegun() && subject.type() == null;
  }

  private boolean isEmpty() {
    return agencies.isEmpty()
        && !code.isRead()
        && !marks.hasNationalName()
        && subject.type() == null;
  }

  /** Returns whether the head ends in the middle of a line. */
  boolean hasRest() {
    return rest() != null;
  }

  private @Nullable Piece rest() {
    return rest == null ? addressing.rest() : rest;
  }

  /** Returns whether a piece is place and date or the national name, and was not read yet. */
  boolean isMissing(Piece piece) {
    PlaceAndDate date = promulgation == null ? PlaceAndDate.find(piece.text()) : null;
    return (date != null && date.isAllOf(piece.text()) && !date.place().isEmpty())
        || (!marks.hasNationalName() && HeadPieces.isNationalName(piece.text()));
  }

  /** Says whether a part that was not read yet stands a few lines below. */
  void setPartFollows(boolean follows) {
    partFollows = follows;
  }

  /** Returns whether the sender of a telegram is still to come. */
  boolean awaitsSender() {
    return subject.type() == DocumentType.TELEGRAM && addressing.sender() == null;
  }

  /** Takes the line of a telegram that names its sender. */
  boolean takeSender(Piece line) {
    if (!awaitsSender() || !addressing.beginAsTelegram(line)) {
      return false;
    }
    subject.close();
    return true;
  }

  /** Returns the head whose last piece is before a position. */
  Head head(int end) {
    String letters = code.line() == null ? "" : code.line().letters();
    List<AgencyNames> issuers = AgencyNames.all(agencies, letters);
    List<RoledText> all = new ArrayList<>(roles);
    issuers.forEach(names -> all.addAll(names.roles()));
    return new Head(
        issuers,
        code.line(),
        promulgation,
        subject.type(),
        subject.lines(),
        addressing.sender(),
        addressing.names(),
        marks.urgency(),
        marks.confidentiality(),
        marks.circulation(),
        marks.isParty(),
        marks.copyForm(),
        all,
        rest(),
        end);
  }

  /** Takes a line, part by part; returns whether it is of the head. */
  boolean takeAll(Piece piece) {
    if (piece.isBlank()) {
      blank();
      return true;
    }
    boolean first = true;
    for (Piece part : HeadPieces.of(piece)) {
      if (!take(part)) {
        if (isEmpty() && part.text().length() <= HeadStart.LONGEST_AGENCY) {
          roles.add(part.as(Role.OTHER, Confidence.LIKELY, "stands above the head"));
          continue;
        }
        if (!first) {
          rest = piece.part(part.start() - piece.start(), piece.text().length(), piece.column());
        }
        return false;
      }
      if (hasRest()) {
        return false;
      }
      first = false;
      subject.lineRead();
    }
    return true;
  }

  private void blank() {
    subject.blank();
    addressing.blank();
  }

  private boolean take(Piece piece) {
    return takeRule(piece)
        || marks.takeCopyForm(piece)
        || takeFixedWords(piece)
        || marks.takeStamp(piece)
        || takeNote(piece)
        || takeCode(piece)
        || takeDate(piece)
        || takeAddressees(piece)
        || takeType(piece)
        || takeSubject(piece)
        || (code.isRead() && !addressing.hasBegun() && subject.takeUnlabelled(piece))
        || takeAgency(piece);
  }

  private boolean takeRule(Piece piece) {
    if (!piece.isRule()) {
      return false;
    }
    roles.add(piece.as(Role.RULE_LINE, Confidence.CERTAIN, "has no letters"));
    subject.rule();
    return true;
  }

  private boolean takeFixedWords(Piece piece) {
    boolean complete = marks.hasNationalName() && promulgation != null && subject.type() != null;
    if (complete || !marks.takeFixedWords(piece, !agencies.isEmpty())) {
      return false;
    }
    subject.closeDispatch();
    return true;
  }

  private boolean takeNote(Piece piece) {
    return subject.type() == null && !addressing.hasBegun() && marks.takeNote(piece);
  }

  private boolean takeCode(Piece piece) {
    if (subject.isTitled() || !code.take(piece, !agencies.isEmpty())) {
      return false;
    }
    int label = SubjectLines.labelInside(piece);
    if (label > 0) {
      takeSubject(piece.part(label, piece.text().length(), piece.column()));
    }
    return true;
  }

  /** Takes place and date, or the national name, that stand on two lines. */
  boolean takeWhole(Piece piece) {
    return !subject.isTitled() && (takeFixedWords(piece) || takeDate(piece));
  }

  private boolean takeDate(Piece piece) {
    if (promulgation != null) {
      return false;
    }
    PlaceAndDate found = PlaceAndDate.find(piece.text());
    if (found == null || !found.isAllOf(piece.text())) {
      return false;
    }
    promulgation = found;
    // DocumentAssembler doubts a day that is blank or not in the calendar.
    Confidence confidence = found.isLongPlace() ? Confidence.DOUBTFUL : Confidence.CERTAIN;
    roles.add(piece.as(Role.PLACE_AND_DATE, confidence, "has the words of a date"));
    return true;
  }

  private boolean takeAddressees(Piece piece) {
    if (addressing.begin(piece)) {
      subject.close();
      return true;
    }
    return takeSender(piece) || addressing.goOn(piece);
  }

  private boolean takeType(Piece piece) {
    boolean inHead = !agencies.isEmpty() || code.isRead() || marks.hasNationalName();
    // In a line of several parts the type follows the date.
    boolean followsPart = promulgation != null && piece.start() > 0;
    return inHead && !addressing.hasBegun() && subject.takeType(piece, followsPart);
  }

  private boolean takeSubject(Piece piece) {
    return subject.take(piece, code.isRead() || !agencies.isEmpty());
  }

  private boolean takeAgency(Piece piece) {
    boolean above =
        !code.isRead()
            && subject.type() == null
            && !addressing.hasBegun()
            && !isBelowTable(piece)
            && (!marks.hasNationalName() || piece.column() != Piece.Column.WHOLE || codeAhead);
    boolean inColumn = piece.column() == Piece.Column.LEFT && !marks.hasNationalName();
    if (!above
        || piece.column() == Piece.Column.RIGHT
        || piece.text().length() > HeadStart.LONGEST_AGENCY
        || (!piece.isInCapitals() && !inColumn && !goesOnWithAgency(piece))) {
      return takeStray(piece);
    }
    agencies.add(piece);
    return true;
  }

  /** A head whose agencies, date and national name are there has one table. */
  private boolean isBelowTable(Piece piece) {
    return (marks.hasNationalName() || marks.copyForm() != null)
        && promulgation != null
        && !agencies.isEmpty()
        && agencies.get(agencies.size() - 1).cell()
        && agencies.get(agencies.size() - 1).block() != piece.block();
  }

  private boolean goesOnWithAgency(Piece piece) {
    return piece.column() == Piece.Column.LEFT && !agencies.isEmpty();
  }

  /** Words in a column beside the head, or with a part of it below them, are listed. */
  private boolean takeStray(Piece piece) {
    boolean inHead = (piece.column() != Piece.Column.WHOLE && !isBelowTable(piece)) || partFollows;
    boolean foot = piece.folded().startsWith("noi nhan");
    if (inHead && !foot && subject.type() == null && !addressing.hasBegun()) {
      roles.add(piece.as(Role.OTHER, Confidence.DOUBTFUL, "has no words of a head"));
      return true;
    }
    return false;
  }
}
