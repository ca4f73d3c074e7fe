package org.congvan.read.docx.content;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.body.SectionLevel;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Reads labels with a word, such as {@code Điều 5.} and {@code PHẦN THỨ NHẤT}. */
final class WordLabelReader {

  /** Word, number, mark after it. */
  private static final Pattern WORD =
      Pattern.compile(
          "(phần|chương|tiểu[ \\u00A0]++mục|mục|điều)[ \\u00A0]++(thứ[ \\u00A0]++)?+"
              + "([ivx]{1,7}+|[0-9]{1,4}+[a-zđ]?+|\\p{L}{2,5}+)(?![\\p{L}0-9])[ \\u00A0]?+([.:/)–—-]?+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private WordLabelReader() {}

  /** Reads the label at a place; null for none. */
  static @Nullable Label read(String text, int start) {
    Matcher found = WORD.matcher(text).region(start, text.length());
    if (!found.lookingAt()) {
      return null;
    }
    LabelKind kind = kind(found.group(1));
    boolean inWords = found.group(2) != null;
    String written = found.group(3);
    int number =
        inWords || (written.length() > 1 && Ordinals.ofWord(written) > 0)
            ? Ordinals.ofWord(written)
            : Character.isDigit(written.charAt(0))
                ? Ordinals.ofDigits(written)
                : Ordinals.ofRoman(written);
    if (number == 0 || (!inWords && Ordinals.ofWord(written) > 0)) {
      return null;
    }
    boolean digits = Character.isDigit(written.charAt(0));
    SectionLevel level = Objects.requireNonNull(kind.level());
    String ordinal = digits && level.accepts(written) ? written : level.ordinalAt(number);
    int words = LabelReader.afterBlanks(text, found.end());
    boolean marked = !found.group(4).isEmpty();
    boolean ends = words == text.length() || endsLine(text, found.end(), words);
    if (!ends && !isWordLabel(kind, text, found.group(4), found.end(), words)) {
      return null;
    }
    boolean usual =
        ordinal.equalsIgnoreCase(written)
            && !inWords
            && (kind == LabelKind.ARTICLE ? found.group(4).equals(".") : !marked && ends);
    boolean weak = kind == LabelKind.ARTICLE && !marked;
    return new Label(kind, ordinal, number, words, usual, weak);
  }

  private static LabelKind kind(String word) {
    String small = VietnameseText.toLowerCase(word);
    return switch (small.charAt(0)) {
      case 'p' -> LabelKind.PART;
      case 'c' -> LabelKind.CHAPTER;
      case 't' -> LabelKind.SUBSECTION;
      case 'm' -> LabelKind.SECTION;
      default -> LabelKind.ARTICLE;
    };
  }

  /**
   * "Điều 5 của Luật này" and "Mục 1 Phụ lục" only name a place; a label ends or leads to a title.
   */
  private static boolean isWordLabel(LabelKind kind, String text, String mark, int end, int words) {
    if (mark.isEmpty()) {
      return kind != LabelKind.ARTICLE && isInCapitals(text, words);
    }
    boolean stop = mark.equals(".") || mark.equals(":");
    if (kind == LabelKind.ARTICLE && !stop) {
      return false;
    }
    char next = text.charAt(words);
    boolean number = Character.isDigit(next) && kind != LabelKind.ARTICLE;
    return words > end
        ? !number && (stop || isInCapitals(text, words))
        : stop && LabelReader.beginsWord(text, words);
  }

  private static boolean isInCapitals(String text, int from) {
    int letters = 0;
    for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }

  private static boolean endsLine(String text, int from, int to) {
    return text.substring(from, to).indexOf('\n') >= 0;
  }
}
