package org.congvan.scan.markup;

import java.util.Map;
import org.congvan.text.letter.LetterForms;
import org.jspecify.annotations.Nullable;

/** Reads an entity of HTML, such as nbsp or #8209 between an ampersand and a semicolon. */
final class HtmlEntity {
  private static final int MAX_LENGTH = 10;

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("nbsp", "\u00A0"),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("minus", "\u2212"),
          Map.entry("hyphen", "\u2010"),
          Map.entry("dash", "\u2010"),
          Map.entry("shy", "\u00AD"),
          Map.entry("sol", "/"),
          Map.entry("hellip", "\u2026"),
          Map.entry("zwnj", ""),
          Map.entry("zwj", ""),
          Map.entry("ETH", "\u0110"),
          Map.entry("eth", "\u0111"));

  /** Ends of the names of letters with these marks, which Vietnamese has, such as ocirc. */
  private static final Map<String, String> MARKS =
      Map.of("grave", "\u0300", "acute", "\u0301", "circ", "\u0302", "tilde", "\u0303");

  private HtmlEntity() {}

  /** Returns the entity that begins at an offset, or null if none does. */
  static @Nullable Markup at(CharSequence text, int start) {
    int limit = Math.min(text.length(), start + MAX_LENGTH);
    int end = start + 1;
    while (end < limit && text.charAt(end) != ';') {
      end++;
    }
    if (end >= limit || text.charAt(end) != ';' || end == start + 1) {
      return null;
    }
    String name = text.subSequence(start + 1, end).toString();
    String character = name.charAt(0) == '#' ? numbered(name) : named(name);
    return character == null ? null : new Markup(character, end + 1);
  }

  private static @Nullable String named(String name) {
    String known = NAMES.get(name);
    String mark = known == null ? MARKS.get(name.substring(1)) : null;
    return mark == null ? known : LetterForms.composed(name.charAt(0) + mark);
  }

  private static @Nullable String numbered(String name) {
    boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int from = hexadecimal ? 2 : 1;
    int code = 0;
    for (int i = from; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hexadecimal ? 16 : 10);
      if (digit < 0) {
        return null;
      }
      code = code * (hexadecimal ? 16 : 10) + digit;
    }
    boolean character = name.length() > from && code > 0 && code < 0x10000;
    return character && !Character.isSurrogate((char) code) ? String.valueOf((char) code) : null;
  }
}
