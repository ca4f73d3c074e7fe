package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line of a foot in which several parts stand: Nơi nhận beside the signature in a scan,
 * entries and signatures that a website put on one line.
 */
final class FootPieces {
  private static final String ENDS = ";:.,";

  private static final Pattern SIGNED = Pattern.compile("\\((?:đã|Đã|ĐÃ) (?:ký|KÝ)[^()]{0,30}+\\)");

  private static final Pattern FURTHER_FORM =
      Pattern.compile("(?<=\\s)(?:KT|TL|TUQ|K/T|T/L)[./] ?\\p{Lu}");

  private static final int LONGEST = 1_500;

  /** What is shorter is part of the position: {@code P. HIỆU TRƯỞNG}. */
  private static final int SHORTEST_ENTRY = 2;

  private FootPieces() {}

  /** Returns the parts of a piece, itself if it is one. */
  static List<Piece> of(Piece piece) {
    if (piece.text().length() > LONGEST) {
      return List.of(piece);
    }
    List<Piece> parts = new ArrayList<>();
    for (Piece part : aroundRemark(piece)) {
      for (Piece beside : besideAuthority(part)) {
        for (Piece form : forms(beside)) {
          addEntries(form, parts);
        }
      }
    }
    return parts;
  }

  private static List<Piece> aroundRemark(Piece piece) {
    Matcher remark = SIGNED.matcher(piece.text());
    if (!remark.find() || remark.group().length() == piece.text().length()) {
      return List.of(piece);
    }
    List<Piece> parts = new ArrayList<>();
    int[] cuts = {0, remark.start(), remark.end(), piece.text().length()};
    for (int i = 0; i + 1 < cuts.length; i++) {
      Piece part = piece.part(cuts[i], cuts[i + 1], piece.column());
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static List<Piece> besideAuthority(Piece piece) {
    String text = piece.text();
    boolean mixed = !piece.isInCapitals();
    for (int i = 1; i + 2 < text.length(); i++) {
      boolean mayEnd =
          ENDS.indexOf(text.charAt(i)) >= 0 || (mixed && Character.isLowerCase(text.charAt(i)));
      if (mayEnd
          && Piece.isSpace(text.charAt(i + 1))
          && Character.isUpperCase(text.charAt(i + 2))) {
        Piece right = piece.part(i + 1, text.length(), Piece.Column.RIGHT);
        boolean authority =
            Capitals.isIn(firstWords(right.text()))
                && (SigningWords.beginsWithForm(right.text()) || Positions.begin(right.folded()));
        if (authority && i > SHORTEST_ENTRY && SigningWords.form(text) == null) {
          return List.of(piece.part(0, i + 1, Piece.Column.LEFT), right);
        }
      }
    }
    return List.of(piece);
  }

  /** Two forms of signing on one line: {@code TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH}. */
  private static List<Piece> forms(Piece piece) {
    Matcher further = FURTHER_FORM.matcher(piece.text());
    if (SigningWords.form(piece.text()) == null || !further.find()) {
      return List.of(piece);
    }
    return List.of(
        piece.part(0, further.start(), piece.column()),
        piece.part(further.start(), piece.text().length(), piece.column()));
  }

  private static String firstWords(String text) {
    int second = text.indexOf(' ', Math.min(text.length(), text.indexOf(' ') + 1));
    return second < 0 ? text : text.substring(0, second);
  }

  private static void addEntries(Piece piece, List<Piece> parts) {
    int start = 0;
    for (String entry : ListedOnOneLine.split(piece.text())) {
      int at = piece.text().indexOf(entry, start);
      start = at + entry.length();
      SignatureOnOneLine.add(piece.part(at, start, piece.column()), parts);
    }
  }
}
