package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.congvan.code.DocumentType;
import org.congvan.model.Circulation;
import org.congvan.model.Confidentiality;
import org.congvan.model.CopyForm;
import org.congvan.model.Urgency;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a paper line by line: what each line is follows from its words, and for lines
 * without words of their own from what was read before it.
 */
final class HeadReader {
  /** The line above the addressees of a telegram. */
  private static final Pattern SENDS = Pattern.compile("[^:]{3,150}+(?<= dien) ?+:");

  private static final int LONGEST_SENDER = 160;

  private static final int LONGEST_HEAD = 20;

  private static final int MOST_STRAY = 5;

  private final List<RoledText> roles = new ArrayList<>();
  private final List<Piece> agencies = new ArrayList<>();
  private final SubjectLines subject = new SubjectLines(roles);
  private final Addressees addressees = new Addressees();
  private @Nullable CodeLine code;
  private @Nullable PlaceAndDate promulgation;

  private @Nullable String sender;
  private @Nullable CopyForm copyForm;
  private Urgency urgency = Urgency.NORMAL;
  private Confidentiality confidentiality = Confidentiality.NONE;
  private Circulation circulation = Circulation.UNRESTRICTED;
  private boolean party;
  private @Nullable Piece rest;
  private boolean nationalName;
  private boolean labelAlone;
  private boolean partFollows;

  private boolean inAddressees;

  private HeadReader(boolean codeAhead) {
    this.codeAhead = codeAhead;
  }

  /** Whether a number and symbol follows, so that agencies may still be named before it. */
  private final boolean codeAhead;

  /** Reads the head that begins at a position. */
  static Head read(List<Piece> pieces, int from) {
    HeadReader reader = new HeadReader(isCodeWithin(pieces, from));
    int at = from;
    while (at < pieces.size()) {
      reader.partFollows = reader.isPartWithin(pieces, at + 1);
      int sends = reader.sentUntil(pieces, at);
      if (sends > at) {
        at = sends;
        continue;
      }
      Piece date = at + 1 < pieces.size() ? onTwoLines(pieces.get(at), pieces.get(at + 1)) : null;
      if (date != null && reader.takeDate(date)) {
        at += 2;
        continue;
      }
      if (!reader.takeAll(pieces.get(at))) {
        break;
      }
      at++;
    }
    return reader.head(reader.rest == null ? withoutBlankEnd(pieces, from, at) : at + 1);
  }

  /** Pictures have no words, and tables of data stand between blank lines: both are of the body. */
  private static int withoutBlankEnd(List<Piece> pieces, int from, int to) {
    int end = to;
    while (end > from && pieces.get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  /**
   * Takes the sender of a telegram whose name is on several lines of one paragraph; returns the
   * position after it, the given one if there is none.
   */
  private int sentUntil(List<Piece> pieces, int at) {
    Piece sends = pieces.get(at);
    int end = at + 1;
    while (subject.type() == DocumentType.TELEGRAM
        && sender == null
        && end < pieces.size()
        && end < at + MOST_STRAY
        && pieces.get(end).isInLineOf(sends)) {
      sends = sends.before(pieces.get(end));
      end++;
    }
    boolean whole = end > at + 1 && sends.text().length() <= LONGEST_SENDER;
    return whole && SENDS.matcher(sends.folded()).matches() && takeAddressees(sends) ? end : at;
  }

  /** A place with a long name stands above its date, in one paragraph of a column. */
  private static @Nullable Piece onTwoLines(Piece first, Piece second) {
    if (!second.isInLineOf(first)
        || first.column() == Piece.Column.WHOLE
        || first.isBlank()
        || HeadPieces.hasFixedWords(first.text())
        || PlaceAndDate.find(first.text()) != null
        || PlaceAndDate.find(second.text()) == null) {
      return null;
    }
    Piece both = first.before(second);
    PlaceAndDate date = PlaceAndDate.find(both.text());
    return date != null && date.isAllOf(both.text()) ? both : null;
  }

  /** Returns whether a part of the head that was not read yet stands a few lines below. */
  private boolean isPartWithin(List<Piece> pieces, int from) {
    if (isEmpty() || !addressees.pieces().isEmpty() || subject.type() != null) {
      return false;
    }
    int seen = 0;
    int end = Math.min(pieces.size(), from + LONGEST_HEAD);
    for (int i = from; i < end && seen < MOST_STRAY; i++) {
      Piece piece = pieces.get(i);
      if (!piece.isBlank()) {
        seen++;
        PlaceAndDate date = promulgation == null ? PlaceAndDate.find(piece.text()) : null;
        if ((date != null && date.isAllOf(piece.text()) && !date.place().isEmpty())
            || (!nationalName && HeadPieces.isNationalName(piece.text()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCodeWithin(List<Piece> pieces, int from) {
    int end = Math.min(pieces.size(), from + LONGEST_HEAD);
    return pieces.subList(from, end).stream().anyMatch(CodeLine::isLabelled);
  }

  private Head head(int end) {
    String letters = code == null ? "" : code.letters();
    List<AgencyNames> issuers = AgencyNames.all(agencies, letters);
    List<RoledText> all = new ArrayList<>(roles);
    for (AgencyNames names : issuers) {
      for (Piece line : names.parent()) {
        all.add(line.as(Role.PARENT_AGENCY, names.confidence(), "stands above the issuer"));
      }
      for (Piece line : names.issuer()) {
        all.add(line.as(Role.ISSUING_AGENCY, names.confidence(), "stands above the number"));
      }
    }
    return new Head(
        issuers,
        code,
        promulgation,
        subject.type(),
        subject.lines(),
        sender,
        addressees.names(),
        urgency,
        confidentiality,
        circulation,
        party,
        copyForm,
        all,
        rest,
        end);
  }

  private boolean takeAll(Piece piece) {
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
      if (rest != null) {
        return false;
      }
      first = false;
      subject.lineRead();
    }
    return true;
  }

  private boolean isEmpty() {
    return agencies.isEmpty() && code == null && !nationalName && subject.type() == null;
  }

  private void blank() {
    subject.blank();
    addressees.blank();
  }

  private boolean take(Piece piece) {
    return takeRule(piece)
        || takeCopyForm(piece)
        || takeFixedWords(piece)
        || takeStamp(piece)
        || takeCode(piece)
        || takeDate(piece)
        || takeAddressees(piece)
        || takeType(piece)
        || takeSubject(piece)
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

  private boolean takeCopyForm(Piece piece) {
    CopyForm form = copyForm == null ? CopyWords.form(piece) : null;
    if (form == null) {
      return false;
    }
    copyForm = form;
    roles.add(piece.as(Role.COPY, Confidence.CERTAIN, "has the words of a form of copying"));
    return true;
  }

  private boolean takeFixedWords(Piece piece) {
    if (nationalName && promulgation != null && subject.type() != null) {
      return false;
    }
    if (HeadPieces.NATIONAL_NAME.find(piece.text()) != null) {
      nationalName = true;
      roles.add(piece.as(Role.NATIONAL_NAME, Confidence.CERTAIN, "has the words of Quốc hiệu"));
    } else if (HeadPieces.MOTTO.find(piece.text()) != null) {
      roles.add(piece.as(Role.MOTTO, Confidence.CERTAIN, "has the words of Tiêu ngữ"));
    } else if (!nationalName && isPartyName(piece)) {
      party = true;
      nationalName = true;
      roles.add(piece.as(Role.NATIONAL_NAME, Confidence.CERTAIN, "is the name of the Party"));
    } else {
      return false;
    }
    subject.closeDispatch();
    return true;
  }

  private static boolean isPartyName(Piece piece) {
    FuzzyWords.Match match = HeadPieces.PARTY.find(piece.text());
    return match != null && match.start() == 0 && match.end() == piece.text().length();
  }

  private boolean takeStamp(Piece piece) {
    Urgency stamped = Stamps.urgency(piece);
    Confidentiality level = Stamps.confidentiality(piece);
    Circulation note = Stamps.circulation(piece);
    if (stamped != null) {
      urgency = stamped;
      roles.add(piece.as(Role.URGENCY, Confidence.CERTAIN, "has the words of the stamp"));
    } else if (level != null) {
      confidentiality = level;
      roles.add(piece.as(Role.CONFIDENTIALITY, Confidence.CERTAIN, "has the words of the stamp"));
    } else if (note != null) {
      circulation = note;
      roles.add(piece.as(Role.CIRCULATION, Confidence.CERTAIN, "has the words of the note"));
    } else {
      return false;
    }
    return true;
  }

  private boolean takeCode(Piece piece) {
    if (code != null || subject.isTitled()) {
      return false;
    }
    boolean labelled =
        CodeLine.isLabelled(piece) || (!agencies.isEmpty() && CodeLine.isPlaceholder(piece));
    if (!labelled && !CodeLine.isBare(piece) && !(labelAlone && CodeLine.isSymbol(piece))) {
      return false;
    }
    if (labelled && CodeLine.isLabelAlone(piece)) {
      labelAlone = true;
      roles.add(piece.as(Role.CODE, Confidence.LIKELY, "is the word \"Số\""));
      return true;
    }
    int label = SubjectLines.labelInside(piece);
    Piece line = label > 0 ? piece.part(0, label, piece.column()) : piece;
    code = CodeLine.read(line);
    roles.add(
        line.as(
            Role.CODE,
            code.confidence(),
            labelled ? "begins with \"Số\"" : "has the form of a number and symbol"));
    if (label > 0) {
      takeSubject(piece.part(label, piece.text().length(), piece.column()));
    }
    return true;
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
    boolean sure = (found.date() != null || !found.complete()) && !found.isLongPlace();
    Confidence confidence = sure ? Confidence.CERTAIN : Confidence.DOUBTFUL;
    roles.add(piece.as(Role.PLACE_AND_DATE, confidence, "has the words of a date"));
    return true;
  }

  private boolean takeAddressees(Piece piece) {
    if (addressees.pieces().isEmpty() && Addressees.isLabel(piece)) {
      int body = BodyStart.inside(piece.text());
      if (body > 0) {
        rest = piece.part(body, piece.text().length(), piece.column());
      }
      addressees.begin(body > 0 ? piece.part(0, body, piece.column()) : piece);
      inAddressees = true;
      subject.close();
      roles.add(piece.as(Role.ADDRESSEES, Confidence.CERTAIN, "begins with \"Kính gửi\""));
      return true;
    }
    if (subject.type() == DocumentType.TELEGRAM
        && sender == null
        && SENDS.matcher(piece.folded()).matches()) {
      sender = piece.text().substring(0, piece.text().lastIndexOf(' ')).strip();
      addressees.beginAfter(piece);
      inAddressees = true;
      subject.close();
      roles.add(piece.as(Role.ADDRESSEES, Confidence.CERTAIN, "ends with \"điện:\""));
      return true;
    }
    if (inAddressees) {
      if (addressees.take(piece)) {
        roles.add(piece.as(Role.ADDRESSEES, Confidence.LIKELY, "follows \"Kính gửi\""));
        return true;
      }
      inAddressees = false;
    }
    return false;
  }

  private boolean takeType(Piece piece) {
    boolean inHead = !agencies.isEmpty() || code != null || nationalName;
    // In a line of several parts the type follows the date.
    boolean followsPart = promulgation != null && piece.start() > 0;
    return inHead && addressees.pieces().isEmpty() && subject.takeType(piece, followsPart);
  }

  private boolean takeSubject(Piece piece) {
    return subject.take(piece, code != null || !agencies.isEmpty());
  }

  private boolean takeAgency(Piece piece) {
    boolean above =
        code == null
            && subject.type() == null
            && addressees.pieces().isEmpty()
            && !isBelowTable(piece)
            && (!nationalName || piece.column() != Piece.Column.WHOLE || codeAhead);
    boolean inColumn = piece.column() == Piece.Column.LEFT && !nationalName;
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
    return (nationalName || copyForm != null)
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
    if (inHead && !foot && subject.type() == null && addressees.pieces().isEmpty()) {
      roles.add(piece.as(Role.OTHER, Confidence.DOUBTFUL, "has no words of a head"));
      return true;
    }
    return false;
  }
}
