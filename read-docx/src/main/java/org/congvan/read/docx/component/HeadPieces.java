package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a line of a scan in which the two columns of a head ran into each other. */
final class HeadPieces {
  static final FuzzyWords NATIONAL_NAME = new FuzzyWords("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 5);
  static final FuzzyWords MOTTO = new FuzzyWords("Độc lập - Tự do - Hạnh phúc", 4);
  static final FuzzyWords PARTY = new FuzzyWords("ĐẢNG CỘNG SẢN VIỆT NAM", 3);

  /** What stands beside fixed words in a head is short. */
  private static final int LONGEST_BESIDE = 80;

  private HeadPieces() {}

  /** Returns the parts of a piece, itself if it is one. */
  static List<Piece> of(Piece piece) {
    FuzzyWords.Match fixed = fixedWords(piece.text());
    if (fixed != null) {
      return parts(piece, fixed.start(), fixed.end());
    }
    PlaceAndDate date = PlaceAndDate.find(piece.text());
    if (date != null && !date.place().isEmpty() && isBesideCode(piece, date)) {
      return parts(piece, date.start(), date.end());
    }
    return List.of(piece);
  }

  /**
   * Returns where the national name, the motto or the name of the Party stands; null if nowhere.
   */
  static FuzzyWords.@Nullable Match fixedWords(String text) {
    for (FuzzyWords words : List.of(NATIONAL_NAME, MOTTO, PARTY)) {
      FuzzyWords.Match match = words.find(text);
      if (match != null
          && match.start() <= LONGEST_BESIDE
          && text.length() - match.end() <= LONGEST_BESIDE
          && isBeside(text.substring(0, match.start()))
          && isBeside(text.substring(match.end()))) {
        return match;
      }
    }
    return null;
  }

  /** Agencies stand beside fixed words, or nothing; prose does not. */
  private static boolean isBeside(String text) {
    String words = text.strip();
    return words.length() < 3
        || Capitals.isIn(words)
        || words.chars().noneMatch(Character::isLetter);
  }

  private static boolean isBesideCode(Piece piece, PlaceAndDate date) {
    String before = Folded.words(piece.text().substring(0, date.start()));
    return date.start() > 0
        && (before.startsWith("so") || before.startsWith("v/v") || before.indexOf('/') >= 0);
  }

  private static List<Piece> parts(Piece piece, int start, int end) {
    List<Piece> parts = new ArrayList<>();
    Piece left = piece.part(0, start, Piece.Column.LEFT);
    Piece middle = piece.part(start, end, left.isBlank() ? piece.column() : Piece.Column.RIGHT);
    Piece right = piece.part(end, piece.text().length(), Piece.Column.RIGHT);
    if (!left.isBlank()) {
      parts.add(left);
    }
    parts.add(middle);
    if (right.text().chars().anyMatch(Character::isLetterOrDigit)) {
      parts.add(right);
    }
    return parts;
  }
}
