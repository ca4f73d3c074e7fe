package org.congvan.read.docx.component;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.SigningForm;
import org.jspecify.annotations.Nullable;

/** Words above the name of a signer: forms of signing, lines of authority, remarks. */
final class SigningWords {
  private static final Pattern FORM =
      Pattern.compile(
          "(t ?[/.]? ?m|k ?[/.]? ?t|t ?[/.]? ?l|t ?[/.]? ?u ?[/.]? ?q|q)(?: ?[./] ?| )(?=\\p{L}|$)");

  /** A form that no sentence begins with. */
  private static final Pattern DOTTED =
      Pattern.compile("(?:T[./]?M|K[./]?T|T[./]?L|TUQ)\\. ?\\p{Lu}");

  private static final Pattern SIGNED =
      Pattern.compile(
          "[^\\p{L}]{0,6}+(?:da ky|ky ten|signed|ky, dong dau|da ky va dong dau|ky,? ghi ro ho ten|chu ky|ky ten,? dong dau)\\b.*+");

  private SigningWords() {}

  /** The form of signing that a line begins with, and where its words end. */
  record Form(SigningForm form, int end) {}

  /** Finds the form of signing that a line begins with, such as {@code KT.}; null for none. */
  static @Nullable Form form(String text) {
    Matcher matcher = FORM.matcher(Folded.of(text));
    if (!matcher.lookingAt() || !Character.isUpperCase(text.charAt(0))) {
      return null;
    }
    String letters = Folded.letters(matcher.group(1));
    SigningForm form =
        switch (letters) {
          case "tm" -> SigningForm.ON_BEHALF;
          case "kt" -> SigningForm.FOR_HEAD;
          case "tl" -> SigningForm.BY_ORDER;
          case "q" -> SigningForm.ACTING;
          default -> SigningForm.BY_AUTHORIZATION;
        };
    boolean marked =
        matcher.group().length() > letters.length() + 1 || !matcher.group().endsWith(" ");
    return marked || !letters.equals("q") ? new Form(form, matcher.end()) : null;
  }

  /** Returns whether a form of signing stands at the beginning, and who is signed for after it. */
  static boolean beginsWithForm(String text) {
    Form form = form(text);
    return form != null && form.end() < text.length();
  }

  /** Returns whether a line is the first or a further line of authority. */
  static boolean isAuthority(Piece piece) {
    String text = piece.text();
    if (text.length() > LONGEST || !piece.isInCapitals()) {
      return false;
    }
    return form(text) != null || Positions.begin(piece.folded());
  }

  /**
   * Returns whether a line in capitals names the agency that somebody signs for: a line of
   * authority follows in the same paragraph.
   */
  static boolean isAgencyOfSigner(Piece piece) {
    String all = piece.line().text();
    int end = piece.start() + piece.text().length();
    return piece.isInCapitals()
        && all.length() <= LONGEST_PARAGRAPH
        && end < all.length()
        && all.substring(end)
            .lines()
            .anyMatch(
                line ->
                    Capitals.isIn(line)
                        && (form(line.strip()) != null
                            || Positions.begin(Folded.words(line.strip()))));
  }

  /**
   * Returns whether a line is an authority whose position is in small letters, as some set it on
   * the right or in bold: {@code Phó Hiệu trưởng}.
   */
  static boolean isAuthorityInSmallLetters(Piece piece) {
    String text = piece.text();
    boolean stands =
        piece.column() == Piece.Column.RIGHT
            || piece.isBold()
            || piece.isCentred()
            || DOTTED.matcher(text).lookingAt();
    return stands
        && !text.isEmpty()
        && text.length() <= LONGEST_IN_SMALL_LETTERS
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1))
        && (form(text) != null || Positions.length(piece.folded()) > "truong".length());
  }

  /**
   * Returns whether a line is a position in small letters, {@code Phó Hiệu trưởng}, and no more.
   */
  static boolean isPositionInSmallLetters(Piece piece) {
    String text = piece.text();
    return !piece.isInCapitals()
        && text.length() <= LONGEST_IN_SMALL_LETTERS
        && !text.isEmpty()
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1))
        && Positions.length(piece.folded()) > "truong".length()
        && !PersonName.is(text);
  }

  /** Returns whether a line is a remark in the place of the signature: {@code (Đã ký)}. */
  static boolean isSignedNote(Piece piece) {
    return piece.text().length() <= LONGEST && SIGNED.matcher(piece.folded()).matches();
  }

  private static final int LONGEST = 90;

  private static final int LONGEST_PARAGRAPH = 400;

  private static final int LONGEST_IN_SMALL_LETTERS = 40;
}
