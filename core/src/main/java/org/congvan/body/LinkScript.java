package org.congvan.body;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.congvan.text.letter.LetterForms;

/** The writing of one part of a host that is not in ASCII, such as {@code dịchvụcông}. */
final class LinkScript {

  /** Writing of China, Japan and Korea mixes these, and Latin, in one name. */
  private static final Set<UnicodeScript> EAST_ASIAN =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.LATIN);

  /** Small Cyrillic and Greek letters that look like Latin ones. */
  private static final String LATIN_LOOK_ALIKES =
      "\u0430\u0432\u0433\u0435\u043A\u043C\u043D\u043E\u043F\u0440\u0441\u0442\u0443\u0445\u044A"
          + "\u044C\u0455\u0456\u0457\u0458\u045B\u0461\u0475\u04AF\u04BB\u04CF\u0501\u051B\u051D"
          + "\u03B1\u03B3\u03B9\u03BA\u03BD\u03BF\u03C1\u03C3\u03C4\u03C5\u03C7\u03C9";

  private LinkScript() {}

  /**
   * Checks that a part is of one writing, and does not look like another in Latin letters.
   *
   * @param label the part
   * @param last the last part of the host
   * @throws IllegalArgumentException if it mixes letters or looks like another
   */
  static void require(String label, String last) {
    EnumSet<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    label
        .codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean mark =
                  type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
              if (!Character.isLetterOrDigit(c) && !mark && c != '-') {
                throw new IllegalArgumentException(
                    "\"" + label + "\" has " + Character.getName(c) + ", which is not a letter");
              }
              scripts.add(UnicodeScript.of(c));
            });
    scripts.remove(UnicodeScript.COMMON);
    scripts.remove(UnicodeScript.INHERITED);
    if (scripts.size() > 1 && !EAST_ASIAN.containsAll(scripts)) {
      throw new IllegalArgumentException("\"" + label + "\" mixes letters of " + scripts);
    }
    boolean latinEnd = last.chars().allMatch(c -> c < 0x80);
    if (latinEnd && LetterForms.lowerCase(label).chars().allMatch(LinkScript::looksLatin)) {
      throw new IllegalArgumentException(
          "\"" + label + "\" has letters of " + scripts + " that all look like Latin ones");
    }
  }

  private static boolean looksLatin(int c) {
    return LATIN_LOOK_ALIKES.indexOf(c) >= 0 || c == '-' || (c >= '0' && c <= '9');
  }
}
