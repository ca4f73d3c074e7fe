package org.congvan.read.docx.component;

import java.util.List;
import java.util.Set;
import org.congvan.model.Circulation;
import org.congvan.model.Confidentiality;
import org.congvan.model.CopyForm;
import org.congvan.model.Urgency;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a head that have fixed words: Quốc hiệu, Tiêu ngữ, the name of the Party, stamps,
 * notes, the form of a copy.
 */
final class HeadMarks {
  private static final Set<String> UNION =
      Set.of(
          "doan tncs ho chi minh",
          "doan thanh nien cong san ho chi minh",
          "doan thanh nien cong san",
          "doan tncs ho chi minh viet nam");

  private final List<RoledText> roles;
  private final DigitalStamp digital;
  private @Nullable CopyForm copyForm;
  private Urgency urgency = Urgency.NORMAL;
  private Confidentiality confidentiality = Confidentiality.NONE;
  private Circulation circulation = Circulation.UNRESTRICTED;
  private boolean party;
  private boolean nationalName;

  HeadMarks(List<RoledText> roles) {
    this.roles = roles;
    this.digital = new DigitalStamp(roles);
  }

  @Nullable CopyForm copyForm() {
    return copyForm;
  }

  Urgency urgency() {
    return urgency;
  }

  Confidentiality confidentiality() {
    return confidentiality;
  }

  Circulation circulation() {
    return circulation;
  }

  /** Returns whether the name of the Party stands in the place of Quốc hiệu. */
  boolean isParty() {
    return party;
  }

  /** Returns whether Quốc hiệu or the name of the Party was read. */
  boolean hasNationalName() {
    return nationalName;
  }

  /** Takes the form of a copy, once. */
  boolean takeCopyForm(Piece piece) {
    CopyForm form = copyForm == null ? CopyWords.form(piece) : null;
    if (form == null) {
      return false;
    }
    copyForm = form;
    roles.add(piece.as(Role.COPY, Confidence.CERTAIN, "has the words of a form of copying"));
    return true;
  }

  /**
   * Takes Quốc hiệu, Tiêu ngữ or the name of the Party.
   *
   * @param piece the piece
   * @param below whether an agency stands above it
   */
  boolean takeFixedWords(Piece piece, boolean below) {
    if (HeadPieces.NATIONAL_NAME.find(piece.text()) != null) {
      nationalName = true;
      roles.add(piece.as(Role.NATIONAL_NAME, Confidence.CERTAIN, "has the words of Quốc hiệu"));
    } else if (HeadPieces.MOTTO.find(piece.text()) != null) {
      roles.add(piece.as(Role.MOTTO, Confidence.CERTAIN, "has the words of Tiêu ngữ"));
    } else if (!nationalName && isPartyName(piece)) {
      party = true;
      nationalName = true;
      roles.add(piece.as(Role.NATIONAL_NAME, Confidence.CERTAIN, "is the name of the Party"));
    } else if (below && !nationalName && isUnionName(piece)) {
      nationalName = true;
      roles.add(piece.as(Role.OTHER, Confidence.LIKELY, "is the name of the Youth Union"));
    } else {
      return false;
    }
    return true;
  }

  /** Papers of the Youth Union have its name in the place of Quốc hiệu. */
  private static boolean isUnionName(Piece piece) {
    return UNION.contains(piece.folded());
  }

  private static boolean isPartyName(Piece piece) {
    FuzzyWords.Match match = HeadPieces.PARTY.find(piece.text());
    return match != null && match.start() == 0 && match.end() == piece.text().length();
  }

  /** Takes a line of a digital stamp, or the word "Dự thảo": neither is part of the document. */
  boolean takeNote(Piece piece) {
    if (digital.take(piece)) {
      return true;
    }
    if (!DraftNote.is(piece)) {
      return false;
    }
    roles.add(piece.as(Role.OTHER, Confidence.LIKELY, "says what became of the paper"));
    return true;
  }

  /** Takes a stamp of urgency or secrecy, or the note on circulation. */
  boolean takeStamp(Piece piece) {
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
}
