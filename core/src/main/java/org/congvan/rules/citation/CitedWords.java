package org.congvan.rules.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.code.DocumentCode;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.scan.CitationForm;
import org.congvan.scan.FoundCitation;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * The words around citations in a plain text, asked in reading order: whether a citation is part of
 * a quotation, and whether what it lacks may be told beside it. Where in doubt, it may.
 */
final class CitedWords {

  private static final int SENTENCE = 300;

  /** What may stand between a citation and its subject, such as a type told twice. */
  private static final int TO_SUBJECT = 40;

  /** Verbs of which the issuer may be the subject, "UBND tỉnh đã ban hành Kế hoạch số …". */
  private static final Pattern ISSUES =
      Pattern.compile(
          "(?<!\\p{L})(?:ban hành|ký|gửi|trình|phê duyệt|công bố|có|đã|ra|tham mưu|xây dựng)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\p{L})ngày\\s+[\\d.…]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OF_SOMEBODY = Pattern.compile("(?<!\\p{L})(?:của|do) \\p{Lu}");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:các|những|hai|ba|bốn|năm|\\d+)\\s+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Ban hành kèm theo Quyết định số …" stands at the head of what a document promulgates. */
  private static final Pattern GOES_WITH =
      Pattern.compile("kèm theo\\s+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Theo đề nghị của Sở Nội vụ tại Tờ trình số …": the issuer stands before the citation. */
  private static final Pattern AT =
      Pattern.compile("(?<!\\p{L})tại\\s+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * Behind this a citation does not go on. The end of the passage is none: where a file breaks the
   * lines, the next passage may go on with the sentence.
   */
  private static final Pattern ENDS =
      Pattern.compile(
          "\\s*(?:[.;](?=\\s|$)|:\\s*$|,(?!\\s+(?:về|của|do|ngày|năm|tháng|được|ban|ký)\\s)(?!\\s*$))");

  /** "được sửa đổi, bổ sung bởi Luật số …": the name of such a law says no more than the number. */
  private static final Pattern AMENDED =
      Pattern.compile(
          "(?<!\\p{L})sửa đổi(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Ban hành kèm theo Quyết định này Kế hoạch thực hiện Kết luận số …". */
  private static final Pattern PROMULGATES =
      Pattern.compile(
          "ban hành kèm theo \\p{L}+ \\p{L}+ này", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern JOINED = Pattern.compile("\\s*(?:[,.]|và|hoặc|,\\s+và|&)\\s*");

  private final String text;
  private final @Nullable DocumentCode own;
  private int at;
  private int quotes;
  private int subjectEnd;

  CitedWords(String text, @Nullable DocumentCode own) {
    this.text = text;
    this.own = own;
  }

  /**
   * Whether it stands in quotation marks, in the subject of another that was cited before, in the
   * name of what the document promulgates, or in a title in capitals that is a paragraph like any
   * other.
   */
  boolean areQuoted(FoundCitation found) {
    int start = Math.toIntExact(found.span().start());
    for (; at < start; at++) {
      switch (text.charAt(at)) {
        case '\u201C' -> quotes = 1;
        case '\u201D' -> quotes = 0;
        case '"' -> quotes = 1 - quotes;
        default -> {}
      }
    }
    boolean inSubject = start < subjectEnd;
    subjectEnd = Math.max(subjectEnd, subjectEnd(found));
    return quotes > 0 || inSubject || isInCapitals(found) || isInNameOfAnnex(start);
  }

  private boolean isInNameOfAnnex(int start) {
    return PROMULGATES.matcher(text.substring(sentenceStart(start), start)).find();
  }

  private static boolean isInCapitals(FoundCitation found) {
    String type = found.typeWord();
    return type != null && type.length() > 2 && type.equals(VietnameseText.toUpperCase(type));
  }

  /**
   * Whether a citation tells all that is told of its document, so that what it lacks is missing.
   *
   * @param all the citations of the text
   * @param index which of them is asked for
   */
  boolean tellAll(List<FoundCitation> all, int index) {
    FoundCitation found = all.get(index);
    LegalReference reference = found.reference();
    DocumentCode code = reference.code();
    CitationForm form = found.form();
    boolean direct = form == CitationForm.FULL || form == CitationForm.SHORT;
    boolean dateUnread = form == CitationForm.FULL && reference.date() == null;
    if (!direct || dateUnread || code == null || code.equals(own)) {
      return false;
    }
    int start = Math.toIntExact(found.span().start());
    int from = sentenceStart(start);
    String before = text.substring(from, start);
    if (before.lastIndexOf('(') > before.lastIndexOf(')')
        || SEVERAL.matcher(before).find()
        || GOES_WITH.matcher(before).find()
        || isOfList(all, index)) {
      return false;
    }
    if (reference.isNamedLaw() && AMENDED.matcher(before).find()) {
      return false;
    }
    String title = reference.title();
    if (title == null && (!endsBehind(found) || hasMoreWords(found))) {
      return false;
    }
    String subject = title == null ? "" : title;
    boolean dayElsewhere =
        DAY.matcher(between(all, index, from)).find()
            || DAY.matcher(subject).find()
            || DAY.matcher(behind(all, index)).find();
    boolean issuerElsewhere =
        ISSUES.matcher(before).find()
            || AT.matcher(before).find()
            || OF_SOMEBODY.matcher(subject).find();
    return (reference.date() instanceof CitedDate.OnDay || !dayElsewhere)
        && (reference.issuer() != null || !issuerElsewhere);
  }

  /** What is told of the last of a list, its date or issuer, may be meant of the others too. */
  private boolean isOfList(List<FoundCitation> all, int index) {
    return (index > 0 && areJoined(all.get(index - 1), all.get(index)))
        || (index + 1 < all.size() && areJoined(all.get(index), all.get(index + 1)));
  }

  private boolean areJoined(FoundCitation one, FoundCitation another) {
    int from = Math.toIntExact(one.span().end());
    int to = Math.toIntExact(another.span().start());
    return another.form() == CitationForm.ELLIPTIC
        || (to - from <= TO_SUBJECT && JOINED.matcher(text.substring(from, to)).matches());
  }

  private boolean endsBehind(FoundCitation found) {
    Matcher ends = ENDS.matcher(text);
    return ends.region(Math.toIntExact(found.span().end()), text.length())
        .useTransparentBounds(true)
        .lookingAt();
  }

  /** Words between type and number may be the subject: "Kế hoạch tuyên truyền số 07/KH-SKHCN". */
  private static boolean hasMoreWords(FoundCitation found) {
    String type = found.typeWord();
    var symbol = found.symbol();
    if (type == null || symbol == null) {
      return true;
    }
    long between = symbol.span().start() - found.span().start() - type.length();
    return between > " số: ".length() + 1;
  }

  /** The words of a sentence before a citation, without those of other citations. */
  private String between(List<FoundCitation> all, int index, int from) {
    StringBuilder words = new StringBuilder();
    int end = Math.toIntExact(all.get(index).span().start());
    for (int i = index - 1; i >= 0 && end > from; i--) {
      int behind = Math.toIntExact(all.get(i).span().end());
      words.insert(0, text.substring(Math.max(from, behind), end)).insert(0, "; ");
      end = Math.toIntExact(all.get(i).span().start());
    }
    return end > from ? text.substring(from, end) + words : words.toString();
  }

  /** The rest of the sentence, to the next citation. */
  private String behind(List<FoundCitation> all, int index) {
    int from = Math.toIntExact(all.get(index).span().end());
    int limit =
        index + 1 < all.size() ? Math.toIntExact(all.get(index + 1).span().start()) : text.length();
    int to = from;
    while (to < Math.min(limit, from + SENTENCE) && !endsSentence(to)) {
      to++;
    }
    return text.substring(from, to);
  }

  private boolean endsSentence(int i) {
    char mark = text.charAt(i);
    return mark == ';'
        || mark == '\n'
        || (mark == '.' && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1)));
  }

  private int sentenceStart(int end) {
    int from = Math.max(0, end - SENTENCE);
    for (int i = end - 1; i > from; i--) {
      if (endsSentence(i)) {
        return i + 1;
      }
    }
    return from;
  }

  /** Where the subject behind a citation ends; the end of the citation if none follows. */
  private int subjectEnd(FoundCitation found) {
    int end = Math.toIntExact(found.span().end());
    String title = found.reference().title();
    if (title == null || found.reference().isNamedLaw()) {
      return end;
    }
    int space = title.indexOf(' ');
    String firstWord = space < 0 ? title : title.substring(0, space);
    int near = Math.min(text.length(), end + TO_SUBJECT + firstWord.length());
    int begin = text.substring(end, near).indexOf(firstWord);
    if (begin < 0) {
      return end;
    }
    int i = end + begin;
    for (int j = 0; j < title.length() && i < text.length(); ) {
      if (title.charAt(j) == ' ') {
        j++;
      } else if (title.charAt(j) == text.charAt(i)) {
        i++;
        j++;
      } else if (isGap(text.charAt(i))) {
        i++;
      } else {
        return end;
      }
    }
    return i;
  }

  private static boolean isGap(char c) {
    return c == '_'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
