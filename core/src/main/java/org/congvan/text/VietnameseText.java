package org.congvan.text;

import java.util.Locale;
import org.congvan.text.letter.LetterForms;
import org.congvan.text.letter.VietnameseLetter;

/**
 * Normal form and comparison of Vietnamese text, such that {@code hòa} and {@code hoà}, or {@code
 * QĐ} typed with U+0110 and with U+00D0, are equal.
 *
 * <p>Compares whole texts; {@link VietnameseOrder} sorts them. The scanners of {@code scan} and
 * {@code count}, which report offsets, compare the words of a text where they are.
 *
 * <p>The methods depend on no locale and no state.
 */
public final class VietnameseText {
  private VietnameseText() {}

  /**
   * Brings text to NFC and replaces the look-alikes of Đ: U+00D0 and U+0189 become Đ, U+00F0
   * becomes đ. Nothing else is changed; the deprecated tone marks U+0340 and U+0341 are resolved by
   * NFC itself.
   *
   * <p>After each 30 combining marks in a row, more than any language has, U+034F (combining
   * grapheme joiner) is inserted, as in stream-safe text of UAX #15: no mark is lost, and the time
   * grows with the length of the text.
   *
   * @param text any text
   * @return the text in normal form; the same text when it already is
   */
  public static String normalize(String text) {
    if (isNormal(text)) {
      return text;
    }
    String mapped = text.replace('\u00D0', 'Đ').replace('\u0189', 'Đ').replace('\u00F0', 'đ');
    return LetterForms.composed(mapped);
  }

  /** Returns whether there is nothing to do, as for nearly all text. */
  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!LetterForms.isComposed(c) || VietnameseLetter.isLookAlike(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a key that is equal for texts that differ only in typing: normal form, lower case, one
   * place for the tone mark, single spaces, no invisible characters.
   *
   * <p>The tone mark moves only where both placements are current: in a syllable that ends in
   * {@code oa}, {@code oe} or {@code uy} ({@code hòa} = {@code hoà}, {@code ủy} = {@code uỷ}). In
   * {@code qu-} and {@code gi-} the letter u or i belongs to the consonant, so a tone mark typed on
   * it by mistake ({@code qúy}) moves to the vowel ({@code quý}). A no-break space is a space;
   * zero-width characters and the soft hyphen are ignored.
   *
   * @param text any text
   * @return the key, for {@code equals} and maps, not for display
   */
  public static String comparisonKey(String text) {
    String small = UsualLetters.small(text);
    return TonePlacement.onSecondVowel(
        small == null ? toLowerCase(collapseWhiteSpace(text)) : small);
  }

  /**
   * Converts text to small letters (chữ in thường) in no locale, after {@link #normalize}.
   *
   * @param text any text
   * @return the text in small letters; Σ becomes σ at the end of a word too
   */
  public static String toLowerCase(String text) {
    String normal = normalize(text);
    String small = LetterForms.lowerCase(normal);
    return small.equals(normal) ? normal : normalize(small);
  }

  /**
   * Returns whether two texts are the same words by {@link #comparisonKey}.
   *
   * @param a any text
   * @param b any text
   * @return whether their keys are equal
   */
  public static boolean sameWords(String a, String b) {
    return a.equals(b) || (mayBeSame(a, b) && comparisonKey(a).equals(comparisonKey(b)));
  }

  /** Returns false where both texts begin with different letters, which keys keep. */
  private static boolean mayBeSame(String a, String b) {
    return a.isEmpty()
        || b.isEmpty()
        || !isAscii(a.charAt(0))
        || !isAscii(b.charAt(0))
        || Character.toLowerCase(a.charAt(0)) == Character.toLowerCase(b.charAt(0));
  }

  /** Returns whether a character is one of ASCII, but no space. */
  private static boolean isAscii(char c) {
    return c > ' ' && c < '\u007F';
  }

  /**
   * Returns whether two texts are the same words if Đ and D are one letter: {@code TTNCUĐ} and
   * {@code TTNCUD}. Meant for warnings of a likely slip; the two are different codes.
   *
   * @param a any text
   * @param b any text
   * @return whether their keys are equal without the stroke of Đ
   */
  public static boolean sameIgnoringStroke(String a, String b) {
    return comparisonKey(a).replace('đ', 'd').equals(comparisonKey(b).replace('đ', 'd'));
  }

  /**
   * Converts text to capitals (chữ in hoa) in no locale, after {@link #normalize}.
   *
   * @param text any text but an abbreviation such as {@code QyĐ} or {@code TTg}, which keeps its
   *     small letters
   * @return the text in capitals
   */
  public static String toUpperCase(String text) {
    return normalize(normalize(text).toUpperCase(Locale.ROOT));
  }

  /**
   * Removes the marks of letters, as in names of files (bỏ dấu): {@code Công văn 477-SKHCN-TTNCUĐ}
   * becomes {@code Cong van 477-SKHCN-TTNCUD}.
   *
   * @param text any text
   * @return the text without marks above and below letters, and with D for Đ
   */
  public static String withoutMarks(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    LetterForms.decomposed(normalize(text))
        .codePoints()
        .filter(each -> !LetterForms.isMark(each))
        .map(each -> each == 'Đ' ? 'D' : each == 'đ' ? 'd' : each)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /**
   * Removes invisible characters (zero-width, soft hyphen, byte order mark), replaces any white
   * space, the no-break space and line ends such as U+0085 included, by one space, and trims both
   * ends.
   *
   * @param text any text
   * @return the text with single spaces
   */
  public static String collapseWhiteSpace(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (VietnameseLetter.isInvisible(c)) {
        continue;
      }
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap && collapsed.length() > 0) {
        collapsed.append(' ');
      }
      gap = false;
      collapsed.append(c);
    }
    return collapsed.toString();
  }

  /** Returns whether there is nothing to do, as for nearly all text: it is not copied then. */
  private static boolean isCollapsed(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if (space ? gap : !isSeen(c) && (VietnameseLetter.isInvisible(c) || isSpace(c))) {
        return false;
      }
      gap = space;
    }
    return !gap || text.isEmpty();
  }

  /** Returns whether a character is one of those in Vietnamese text that surely are no space. */
  private static boolean isSeen(char c) {
    return (c > ' ' && c < '\u007F')
        || (c > '\u00AD' && c < '\u0300')
        || (c >= '\u1EA0' && c <= '\u1EF9');
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
