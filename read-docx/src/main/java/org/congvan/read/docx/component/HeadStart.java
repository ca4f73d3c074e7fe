package org.congvan.read.docx.component;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where the head of a paper begins; what a website put above it stands before that. */
final class HeadStart {
  /** A head is looked for among so many pieces. */
  private static final int LAST = 250;

  private static final int MOST_ABOVE = 14;

  private static final int MOST_REPEATED = 8;

  /** What programs that read scans put above each page. */
  private static final Pattern PAGE = Pattern.compile("(?:page|trang) ?\\d{1,4}.{0,20}+");

  static final int LONGEST_AGENCY = 120;

  private HeadStart() {}

  /** Returns the position of the first piece of the head; -1 if there is no head. */
  static int find(List<Piece> pieces, int from) {
    int end = Math.min(pieces.size(), from + LAST);
    int name = name(pieces, from, end);
    int code = code(pieces, from, name < 0 ? end : name);
    int anchor = name < 0 || (code >= 0 && code < name) ? code : name;
    return anchor < 0 ? -1 : above(pieces, from, anchor);
  }

  /** The first national name, or the last of those that a website repeats within a few lines. */
  private static int name(List<Piece> pieces, int from, int end) {
    int name = -1;
    int since = 0;
    for (int i = from; i < end; i++) {
      if (HeadPieces.hasFixedWords(pieces.get(i).text())) {
        boolean again = name >= 0 && since > 0 && HeadPieces.isNationalName(pieces.get(i).text());
        if (name < 0 || again) {
          name = i;
          since = 0;
        }
      } else if (name >= 0 && !pieces.get(i).isBlank()) {
        since++;
        if (since > MOST_REPEATED) {
          break;
        }
      }
    }
    return name;
  }

  /** The last number above the national name, not far from it, or the first of all. */
  private static int code(List<Piece> pieces, int from, int before) {
    boolean named = before < pieces.size() && HeadPieces.hasFixedWords(pieces.get(before).text());
    int first = named ? Math.max(from, before - MOST_ABOVE) : from;
    int code = -1;
    for (int i = first; i < before; i++) {
      if (CodeLine.isLabelled(pieces.get(i)) && isNearHead(pieces, i)) {
        code = i;
        if (!named) {
          return code;
        }
      }
    }
    return code;
  }

  /** A number in running text is no head: a head has the agency's name in capitals above it. */
  private static boolean isNearHead(List<Piece> pieces, int at) {
    for (int i = at - 1; i >= 0 && i >= at - MOST_ABOVE; i--) {
      if (pieces.get(i).isInCapitals()) {
        return true;
      }
    }
    return at < MOST_ABOVE;
  }

  private static int above(List<Piece> pieces, int from, int anchor) {
    int first = anchor;
    // A table that places the parts of a head has nothing else in it.
    while (pieces.get(anchor).cell()
        && first > from
        && pieces.get(first - 1).block() == pieces.get(anchor).block()) {
      first--;
    }
    int begun = first;
    for (int i = begun - 1; i >= from && i >= begun - MOST_ABOVE; i--) {
      Piece piece = pieces.get(i);
      if (isOfHead(piece)) {
        first = i;
      } else if (piece.text().chars().anyMatch(Character::isLetterOrDigit)) {
        break;
      }
    }
    return first;
  }

  private static boolean isDate(Piece piece) {
    PlaceAndDate date = PlaceAndDate.find(piece.text());
    return date != null && !date.place().isEmpty() && date.isAllOf(piece.text());
  }

  private static boolean isOfHead(Piece piece) {
    return !piece.isBlank()
        && !PAGE.matcher(piece.folded()).matches()
        && (piece.isInCapitals() || piece.column() == Piece.Column.LEFT || isDate(piece))
        && piece.text().length() <= LONGEST_AGENCY;
  }
}
