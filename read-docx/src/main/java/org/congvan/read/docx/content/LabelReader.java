package org.congvan.read.docx.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.body.SectionLevel;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Reads the number or mark that a line begins with, such as {@code a)}. */
final class LabelReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern ROMAN = Pattern.compile("([IVX]{1,7}+)[ \\u00A0]?+([./)–—-])");
  private static final Pattern CAPITAL = Pattern.compile("([A-ZĐ])[./)][ \\t\\u00A0]++(?=\\p{L})");
  private static final Pattern DECIMAL =
      Pattern.compile("([0-9]{1,2}+(?:\\.[0-9]{1,2}+){1,4}+)([.)]?+)(?![0-9.])");
  private static final Pattern ARABIC =
      Pattern.compile("([0-9]{1,3}+[a-zđ]?+)[ \\u00A0]?+([./)–—-])");
  private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([0-9]{1,3}+|[a-zđ])\\)");
  private static final Pattern LETTER = Pattern.compile("([a-zđ][0-9]{0,2}+)[ \\u00A0]?+([./)])");
  private static final Pattern SMALL_ROMAN = Pattern.compile("([ivx]{1,7}+)\\)");
  private static final Pattern MEASURE =
      Pattern.compile(
          "[0-9][0-9.,]*+[ \\u00A0]*+(?:độ(?!\\p{L})|°|º|%|$)", FLAGS | Pattern.MULTILINE);

  private static final String DASHES = "-\u2010\u2011\u2013\u2014\u2212";
  private static final String OTHER_MARKS = "*•●·▪◦○■♦►✓\uF0B7\u2022\u25AA\u2756";

  private LabelReader() {}

  /** Reads the label that was typed at the beginning of a text in NFC. */
  static Optional<Label> read(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return Optional.empty();
    }
    char first = text.charAt(start);
    Label label;
    if (first == '+' || DASHES.indexOf(first) >= 0 || OTHER_MARKS.indexOf(first) >= 0) {
      label = bullet(text, start);
    } else if (first == '(') {
      label = inParentheses(text, start);
    } else if (first >= '0' && first <= '9') {
      label = digits(text, start);
    } else {
      label = WordLabelReader.read(text, start);
      label = label == null ? letters(text, start) : label;
    }
    return Optional.ofNullable(label);
  }

  /** Reads a label that a program puts before a line, such as {@code 1.} or {@code Điều 1.} */
  static Optional<Label> readAutomatic(String label) {
    String stripped = VietnameseText.normalize(label).strip();
    if (stripped.length() == 1 && isMark(stripped.charAt(0))) {
      String mark = DASHES.contains(stripped) ? "-" : stripped;
      return Optional.of(new Label(LabelKind.BULLET, mark, 0, 0, mark.equals("-"), false));
    }
    String line = stripped + " Chữ";
    return read(line)
        .or(() -> read(stripped + "\nChữ"))
        .filter(found -> found.end() >= stripped.length())
        .map(
            found ->
                new Label(found.kind(), found.ordinal(), found.number(), 0, found.usual(), false));
  }

  /** Any sign, and the o that Word sets as a ring. */
  private static boolean isMark(char c) {
    return c == 'o' || !(Character.isLetterOrDigit(c) || isBlank(c));
  }

  private static @Nullable Label bullet(String text, int start) {
    char mark = text.charAt(start);
    int words = afterBlanks(text, start + 1);
    if (words == text.length()) {
      return null;
    }
    char next = text.charAt(words);
    boolean apart = words > start + 1;
    if (!apart && !Character.isLetter(next) && "“\"(".indexOf(next) < 0) {
      return null;
    }
    if (next == mark || (DASHES.indexOf(mark) >= 0 && DASHES.indexOf(next) >= 0)) {
      return null;
    }
    boolean dash = DASHES.indexOf(mark) >= 0;
    Matcher measure = MEASURE.matcher(text).region(words, text.length());
    boolean weak = (dash || mark == '+') && measure.lookingAt();
    String ordinal = dash ? "-" : String.valueOf(mark);
    return new Label(LabelKind.BULLET, ordinal, 0, words, mark == '-' || mark == '+', weak);
  }

  private static @Nullable Label inParentheses(String text, int start) {
    Matcher found = IN_PARENTHESES.matcher(text).region(start, text.length());
    if (!found.lookingAt() || !isFollowed(text, found.end())) {
      return null;
    }
    String ordinal = found.group(1);
    int words = afterBlanks(text, found.end());
    if (Character.isDigit(ordinal.charAt(0))) {
      int number = Ordinals.ofDigits(ordinal);
      return number == 0
          ? null
          : new Label(
              LabelKind.ARABIC_IN_PARENTHESES, String.valueOf(number), number, words, true, false);
    }
    int number = Ordinals.ofLetter(ordinal);
    return number == 0 ? null : new Label(LabelKind.POINT, ordinal, number, words, false, true);
  }

  private static @Nullable Label digits(String text, int start) {
    Matcher decimal = DECIMAL.matcher(text).region(start, text.length());
    if (decimal.lookingAt()) {
      int words = afterBlanks(text, decimal.end());
      boolean closed = !decimal.group(2).isEmpty();
      if (words < text.length()
          && words > decimal.end()
          && (closed
              ? Character.isLetter(text.charAt(words))
              : Character.isUpperCase(text.charAt(words)))) {
        return new Label(LabelKind.DECIMAL, decimal.group(1), 0, start, closed, false);
      }
      // "1.1.Nội dung"
      return closed && words == decimal.end() && beginsWord(text, words)
          ? new Label(LabelKind.DECIMAL, decimal.group(1), 0, start, false, false)
          : null;
    }
    Matcher arabic = ARABIC.matcher(text).region(start, text.length());
    if (!arabic.lookingAt()) {
      return null;
    }
    String ordinal = arabic.group(1);
    char mark = arabic.group(2).charAt(0);
    int words = afterBlanks(text, arabic.end());
    boolean apart = words > arabic.end();
    boolean letters = words < text.length() && beginsWord(text, words);
    boolean tight = arabic.end() == arabic.start() + ordinal.length() + 1;
    if (!SectionLevel.CLAUSE.accepts(ordinal) || (!apart && !letters && words < text.length())) {
      return null;
    }
    boolean plain = Character.isDigit(ordinal.charAt(ordinal.length() - 1));
    boolean weak =
        words == text.length()
            || !plain
            || !tight
            || Character.isDigit(text.charAt(words))
            || Ordinals.ofDigits(ordinal) > 99;
    int number = Ordinals.ofDigits(ordinal);
    return switch (mark) {
      case '.' -> new Label(LabelKind.CLAUSE, ordinal, number, words, tight, weak);
      case ')' ->
          plain
              ? new Label(LabelKind.ARABIC_PARENTHESIS, ordinal, number, words, tight, weak)
              : null;
      default ->
          apart && letters
              ? new Label(LabelKind.CLAUSE, ordinal, number, words, false, true)
              : null;
    };
  }

  private static @Nullable Label letters(String text, int start) {
    Matcher roman = ROMAN.matcher(text).region(start, text.length());
    if (roman.lookingAt() && Ordinals.ofRoman(roman.group(1)) > 0) {
      return roman(text, roman);
    }
    Matcher capital = CAPITAL.matcher(text).region(start, text.length());
    if (capital.lookingAt()) {
      return isInitial(text, capital.end())
          ? null
          : new Label(LabelKind.CAPITAL, capital.group(1), 0, start, true, false);
    }
    Matcher small = SMALL_ROMAN.matcher(text).region(start, text.length());
    if (small.lookingAt() && isFollowed(text, small.end())) {
      int number = Ordinals.ofRoman(small.group(1));
      if (number > 0 && VietnameseText.toLowerCase(Ordinals.roman(number)).equals(small.group(1))) {
        int words = afterBlanks(text, small.end());
        return new Label(LabelKind.SMALL_ROMAN, small.group(1), number, words, true, false);
      }
    }
    Matcher letter = LETTER.matcher(text).region(start, text.length());
    if (!letter.lookingAt() || !SectionLevel.POINT.accepts(letter.group(1))) {
      return null;
    }
    boolean parenthesis = letter.group(2).equals(")");
    int words = afterBlanks(text, letter.end());
    boolean end = words == text.length();
    if (end
        ? !parenthesis
        : !(parenthesis ? isFollowed(text, letter.end()) : words > letter.end())) {
      return null;
    }
    if (!parenthesis && isInitial(text, words)) {
      return null;
    }
    int number = Ordinals.ofLetter(letter.group(1).substring(0, 1));
    return new Label(
        LabelKind.POINT, letter.group(1), number, words, parenthesis, end || !parenthesis);
  }

  private static @Nullable Label roman(String text, Matcher found) {
    char mark = found.group(2).charAt(0);
    int words = afterBlanks(text, found.end());
    boolean apart = words > found.end();
    if (words == text.length()
        ? mark != '.'
        : !apart && !(mark != '-' && beginsWord(text, words))) {
      return null;
    }
    if (words < text.length() && isInitial(text, words)) {
      return null;
    }
    boolean weak = words == text.length() || mark != '.';
    int number = Ordinals.ofRoman(found.group(1));
    return new Label(LabelKind.HEADING, found.group(1), number, words, mark == '.', weak);
  }

  /** A letter with a full stop, as in "I. N." and "V. I. Lê-nin". */
  private static boolean isInitial(String text, int at) {
    return at + 1 < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.';
  }

  /** Two letters, as in "1.Thuận lợi". */
  static boolean beginsWord(String text, int at) {
    return at + 1 < text.length()
        && Character.isLetter(text.charAt(at))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isFollowed(String text, int end) {
    int words = afterBlanks(text, end);
    return words > end || words == text.length() || Character.isLetter(text.charAt(words));
  }

  static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
