package org.congvan.read.docx.component;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.SigningForm;
import org.jspecify.annotations.Nullable;

/** Words above the name of a signer: forms of signing, positions, remarks. */
final class SigningWords {
  private static final List<String> POSITIONS =
      List.of(
          "giam doc",
          "pho giam doc",
          "chu tich",
          "pho chu tich",
          "bo truong",
          "thu truong",
          "cuc truong",
          "pho cuc truong",
          "vu truong",
          "pho vu truong",
          "tong cuc truong",
          "pho tong cuc truong",
          "chi cuc truong",
          "pho chi cuc truong",
          "chanh van phong",
          "pho chanh van phong",
          "pho van phong",
          "chanh thanh tra",
          "pho chanh thanh tra",
          "tong thanh tra",
          "pho tong thanh tra",
          "thu tuong",
          "pho thu tuong",
          "bi thu",
          "pho bi thu",
          "hieu truong",
          "pho hieu truong",
          "hieu pho",
          "truong phong",
          "pho phong",
          "pho truong phong",
          "truong ban",
          "pho ban",
          "pho truong ban",
          "vien truong",
          "pho vien truong",
          "chanh an",
          "pho chanh an",
          "tham phan",
          "kiem sat vien",
          "tong giam doc",
          "pho tong giam doc",
          "thong doc",
          "pho thong doc",
          "tong kiem toan",
          "pho tong kiem toan",
          "doi truong",
          "truong doan",
          "pho truong doan",
          "thu ky",
          "chu nhiem",
          "pho chu nhiem",
          "chu toa",
          "chu tri",
          "tu lenh",
          "chinh uy",
          "tong bi thu",
          "truong cong an",
          "truong",
          "pho truong",
          "pho",
          "chanh",
          "tong",
          "to truong",
          "uy vien",
          "ke toan truong",
          "quyen",
          "chi huy truong",
          "vien pho",
          "khoa truong",
          "chu ho",
          "dai dien",
          "thu truong don vi",
          "nguoi lap",
          "giam thi",
          "pho giam thi",
          "tuq",
          "nguoi");

  private static final String PRESIDIUM = "doan chu tich";

  /** How some write Phó: {@code P. HIỆU TRƯỞNG}. */
  private static final String DEPUTY = "p.";

  /** Agencies that sign bases themselves: {@code ỦY BAN NHÂN DÂN TỈNH}. */
  private static final List<String> COLLECTIVES =
      List.of(
          "uy ban nhan dan",
          "hoi dong",
          "chinh phu",
          "quoc hoi",
          "ban thuong vu",
          "ban chap hanh",
          "uy ban thuong vu quoc hoi");

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

  /** Returns how long the position is that folded words begin with; 0 if they begin with none. */
  static int positionLength(String words) {
    int longest = 0;
    for (String position : POSITIONS) {
      if (position.length() > longest && Folded.beginsWithAny(words, List.of(position))) {
        longest = position.length();
      }
    }
    return longest;
  }

  /**
   * Returns where the position of the one who signs begins after the words of the one who is signed
   * for: {@code BỘ TRƯỞNG THỨ TRƯỞNG}; -1 if there is none.
   */
  static int positionInside(String principal) {
    String folded = Folded.of(principal);
    int at = folded.indexOf(' ', positionLength(folded));
    while (at >= 0) {
      boolean presidium = folded.startsWith(PRESIDIUM, at - "doan".length());
      if (!presidium && positionLength(folded.substring(at + 1)) > "truong".length()) {
        return at + 1;
      }
      at = folded.indexOf(' ', at + 1);
    }
    return -1;
  }

  /** Returns whether folded words begin with a position, such as {@code pho giam doc}. */
  static boolean isPosition(String words) {
    return Folded.beginsWithAny(
        words.startsWith(DEPUTY) ? words.substring(DEPUTY.length()).strip() : words, POSITIONS);
  }

  /** Returns whether folded words begin with who decides: a position or a collective. */
  static boolean beginsWithPosition(String words) {
    return isPosition(words) || Folded.beginsWithAny(words, COLLECTIVES);
  }

  /** Returns whether a line is the first or a further line of authority. */
  static boolean isAuthority(Piece piece) {
    String text = piece.text();
    if (text.length() > LONGEST || !piece.isInCapitals()) {
      return false;
    }
    return form(text) != null || isPosition(piece.folded());
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
                        && (form(line.strip()) != null || isPosition(Folded.words(line.strip()))));
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
        && (form(text) != null || positionLength(piece.folded()) > "truong".length());
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
        && positionLength(piece.folded()) > "truong".length()
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
