package org.congvan.rules.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.congvan.rules.content.Passage;
import org.congvan.text.VietnameseText;

/**
 * The sentence around a citation, asked whether it takes the cited document for one in force.
 *
 * @param lead the words of the sentence before the citation, in comparable form, such as those that
 *     begin a list
 * @param before those of them after the last semicolon
 * @param after the words after it, to the end of the sentence
 * @param legalBasis whether it is a legal basis, "Căn cứ …"
 */
record CitingSentence(String lead, String before, String after, boolean legalBasis) {

  private static final int LONGEST = 1000;

  private static final Pattern REPLACED =
      Pattern.compile(
          "(?<!\\p{L})(?:thay thế|bãi bỏ|huỷ bỏ|thu hồi|hết hiệu lực|không còn hiệu lực|chấm dứt hiệu lực|đính chính)(?!\\p{L})");

  /** "bãi bỏ các văn bản sau: …; …" */
  private static final Pattern REPLACED_ARE_LISTED =
      Pattern.compile("(?<!\\p{L})(?:thay thế|bãi bỏ|huỷ bỏ|hết hiệu lực)(?!\\p{L})[^:]*+:");

  private static final List<String> WORDS_OF_REPLACED =
      List.of("thay thế", "bãi bỏ", "huỷ bỏ", "thu hồi", "hiệu lực", "đính chính");

  private static final List<String> WORDS_OF_AMENDED = List.of("sửa đổi");

  private static final Pattern AMENDED = Pattern.compile("(?<!\\p{L})sửa đổi(?!\\p{L})");

  private static final Pattern IN_FORCE =
      Pattern.compile(
          "(?<!\\p{L})(?:căn cứ|theo|thực hiện|triển khai|áp dụng|chấp hành|quy định tại|hướng dẫn tại|phổ biến|quán triệt)(?!\\p{L})");

  private static final Pattern PAST =
      Pattern.compile(
          "(?<!\\p{L})(?:trước đây|trước khi|khi đó|lúc đó|đã từng|sơ kết|tổng kết|giai đoạn|thời kỳ|(?:sau|qua) \\d++ năm|(?:đã|được) (?:ban hành|ký|xây dựng|công bố)|ban hành ngày)(?!\\p{L})");

  /**
   * Reads the sentence of a citation.
   *
   * @param cited the citation
   * @param text the text of its passage
   */
  static CitingSentence of(CitedDocument cited, String text) {
    int start = cited.start();
    int end = Math.min(text.length(), start + cited.words().length());
    String lead = text.substring(sentenceStart(text, start), start).strip();
    String key = VietnameseText.comparisonKey(lead);
    int part = lead.lastIndexOf(';') + 1;
    return new CitingSentence(
        key,
        part == 0 ? key : VietnameseText.comparisonKey(lead.substring(part)),
        VietnameseText.comparisonKey(text.substring(end, sentenceEnd(text, end)).strip()),
        cited.role() == Passage.Role.LEGAL_BASIS);
  }

  /** "… thay thế Nghị định số …", "Nghị định số … hết hiệu lực". */
  boolean tellsOfReplacement() {
    return isIn(before, REPLACED, WORDS_OF_REPLACED)
        || isIn(before, AMENDED, WORDS_OF_AMENDED)
        || isIn(after, REPLACED, WORDS_OF_REPLACED)
        || isIn(lead, REPLACED_ARE_LISTED, WORDS_OF_REPLACED);
  }

  /** Whether words fit a pattern, which is tried only where one of those is that it needs. */
  private static boolean isIn(String words, Pattern pattern, List<String> needed) {
    for (String each : needed) {
      if (words.contains(each)) {
        return pattern.matcher(words).find();
      }
    }
    return false;
  }

  /** "Căn cứ Nghị định số …", "thực hiện theo Nghị định số …", if it is no account of the past. */
  boolean takesAsInForce() {
    return legalBasis || (IN_FORCE.matcher(lead).find() && !PAST.matcher(before).find());
  }

  private static int sentenceStart(String text, int end) {
    int from = Math.max(0, end - LONGEST);
    for (int i = end - 1; i > from; i--) {
      if (ends(text, i)) {
        return i + 1;
      }
    }
    return from;
  }

  private static int sentenceEnd(String text, int from) {
    int to = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ';' || ends(text, i)) {
        return i;
      }
    }
    return to;
  }

  private static boolean ends(String text, int i) {
    char mark = text.charAt(i);
    return mark == '\n'
        || (mark == '.' && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1)));
  }
}
