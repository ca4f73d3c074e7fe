package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a line of a head in which several parts stand: columns of a scan that ran into each other,
 * cells that a website put on one line.
 */
final class HeadPieces {
  static final FuzzyWords NATIONAL_NAME = new FuzzyWords("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 5);
  static final FuzzyWords MOTTO = new FuzzyWords("Độc lập - Tự do - Hạnh phúc", 4);
  static final FuzzyWords PARTY = new FuzzyWords("ĐẢNG CỘNG SẢN VIỆT NAM", 3);

  /** Where another part begins, in folded letters. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<=[ \\ta-z*_-])(?:so ?:|v/v\\b|kinh g[uo]i ?:)|(?<=^trang \\d{1,2})(?=[a-z])");

  private static final Pattern RULE = Pattern.compile("[-_–—=*]{3,}+");

  /** A line that long is a paragraph of the body. */
  private static final int LONGEST = 1_500;

  private HeadPieces() {}

  /** Returns the parts of a piece, itself if it is one. */
  static List<Piece> of(Piece piece) {
    String text = piece.text();
    if (text.length() > LONGEST || piece.isRule()) {
      return List.of(piece);
    }
    TreeSet<Integer> cuts = new TreeSet<>();
    addFixedWords(text, cuts);
    Matcher rules = RULE.matcher(text);
    while (rules.find()) {
      cuts.add(rules.start());
      cuts.add(rules.end());
    }
    Matcher parts = PART.matcher(Folded.of(text));
    while (parts.find()) {
      if (Character.isUpperCase(text.charAt(parts.start()))) {
        cuts.add(parts.start());
      }
    }
    addDate(piece, cuts);
    cuts.remove(0);
    cuts.remove(text.length());
    return cuts.isEmpty() ? List.of(piece) : parts(piece, new ArrayList<>(cuts));
  }

  private static void addFixedWords(String text, Set<Integer> cuts) {
    for (FuzzyWords words : List.of(NATIONAL_NAME, MOTTO, PARTY)) {
      FuzzyWords.Match match = found(words, text);
      if (match != null) {
        cuts.add(match.start());
        cuts.add(match.end());
      }
    }
  }

  /** Returns whether the national name, the motto or the name of the Party stands in a line. */
  static boolean hasFixedWords(String text) {
    return found(NATIONAL_NAME, text) != null
        || found(MOTTO, text) != null
        || found(PARTY, text) != null;
  }

  /** Returns whether the national name or that of the Party stands in a line. */
  static boolean isNationalName(String text) {
    return found(NATIONAL_NAME, text) != null || found(PARTY, text) != null;
  }

  /** Returns whether a line is the national name and nothing else. */
  static boolean isWholeNationalName(String text) {
    FuzzyWords.Match match = found(NATIONAL_NAME, text);
    return match != null && match.start() == 0 && match.end() == text.length();
  }

  /** Names are in capitals in a head; prose has them in small letters. */
  private static FuzzyWords.@Nullable Match found(FuzzyWords words, String text) {
    FuzzyWords.Match match = words.find(text);
    if (match == null) {
      return null;
    }
    String there = text.substring(match.start(), match.end());
    boolean prose = words != MOTTO && !Capitals.isIn(there);
    return prose || !isBeside(text.substring(0, match.start())) ? null : match;
  }

  /** Agencies stand before fixed words, or nothing, or other parts of a head; prose does not. */
  private static boolean isBeside(String before) {
    String words = before.strip();
    return words.length() < 3
        || Capitals.isIn(words)
        || words.chars().noneMatch(Character::isLetter)
        || NATIONAL_NAME.find(words) != null;
  }

  private static void addDate(Piece piece, Set<Integer> cuts) {
    PlaceAndDate date = PlaceAndDate.find(piece.text());
    if (date != null && !date.place().isEmpty() && isBesideParts(piece, date, cuts)) {
      cuts.add(date.start());
      cuts.add(date.end());
    }
  }

  private static boolean isBesideParts(Piece piece, PlaceAndDate date, Set<Integer> cuts) {
    String before = Folded.words(piece.text().substring(0, date.start()));
    return !cuts.isEmpty()
        || (date.start() > 0
            && (before.startsWith("so") || before.startsWith("v/v") || before.indexOf('/') >= 0))
        || (date.start() == 0 && !date.isAllOf(piece.text()) && !before.contains("ngay"));
  }

  private static List<Piece> parts(Piece piece, List<Integer> cuts) {
    List<Piece> parts = new ArrayList<>();
    int start = 0;
    cuts.add(piece.text().length());
    for (int cut : cuts) {
      Piece part = piece.part(start, cut, piece.column());
      if (part.text().chars().anyMatch(Character::isLetterOrDigit)) {
        parts.add(inColumn(part, parts));
      } else if (!part.isBlank()) {
        parts.add(part);
      }
      start = cut;
    }
    return parts;
  }

  /** What follows an agency in one line stands in the column beside it. */
  private static Piece inColumn(Piece part, List<Piece> before) {
    boolean right =
        part.column() == Piece.Column.WHOLE && !before.isEmpty() && hasFixedWords(part.text());
    boolean left =
        part.column() == Piece.Column.WHOLE
            && before.isEmpty()
            && Capitals.isIn(part.text())
            && !hasFixedWords(part.text());
    Piece.Column column = right ? Piece.Column.RIGHT : left ? Piece.Column.LEFT : part.column();
    return part.in(column);
  }
}
