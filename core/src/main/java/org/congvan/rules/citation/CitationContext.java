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
 * The text around citations, asked about them in reading order: whether a citation is quoted, and
 * whether what it lacks may be elsewhere in the sentence. In doubt, it may.
 */
final class CitationContext {

  private static final int SENTENCE = 300;

  /** Longest distance between a citation and its subject, which a repeated type may separate. */
  private static final int TO_SUBJECT = 40;

  /** Verbs whose subject may be the issuer: "UBND tỉnh đã ban hành Kế hoạch số …". */
  private static final Pattern ISSUES =
      Pattern.compile(
          "(?<!\\p{L})(?:ban hành|ký|gửi|trình|phê duyệt|công bố|có|đã|ra|tham mưu|xây dựng)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\p{L})ngày\\s++[\\d.…]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OF_SOMEBODY = Pattern.compile("(?<!\\p{L})(?:của|do) \\p{Lu}");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:các|những|hai|ba|bốn|năm|\\d++)\\s++$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Ban hành kèm theo Quyết định số …" is at the head of what a document promulgates. */
  private static final Pattern GOES_WITH =
      Pattern.compile("kèm theo\\s++$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Theo đề nghị của Sở Nội vụ tại Tờ trình số …": the issuer comes before the citation. */
  private static final Pattern AT =
      Pattern.compile("(?<!\\p{L})tại\\s++$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * A citation ends before one of these. The end of the passage is not among them: if a file breaks
   * its lines, the next passage may continue the sentence.
   */
  private static final Pattern ENDS =
      Pattern.compile(
          "^\\s*+(?:[.;](?=\\s|$)|:\\s*+$|,(?!\\s++(?:về|của|do|ngày|năm|tháng|được|ban|ký)\\s)(?!\\s*+$))");

  /** "được sửa đổi, bổ sung bởi Luật số …": the name of such a law adds nothing to its number. */
  private static final Pattern AMENDED =
      Pattern.compile(
          "(?<!\\p{L})sửa đổi(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Ban hành kèm theo Quyết định này Kế hoạch thực hiện Kết luận số …". */
  private static final Pattern PROMULGATES =
      Pattern.compile(
          "ban hành kèm theo \\p{L}++ \\p{L}++ này",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern JOINED = Pattern.compile("^\\s*+(?:[,.]|và|hoặc|,\\s++và|&)\\s*+");

  private final String text;
  private final @Nullable DocumentCode own;
  private int at;
  private int quotes;
  private int subjectEnd;

  CitationContext(String text, @Nullable DocumentCode own) {
    this.text = text;
    this.own = own;
  }

  /**
   * Whether a citation is in quotation marks, in the subject of one cited before, in the name of
   * what the document promulgates, or in a title in capitals that is an ordinary paragraph.
   */
  boolean isQuoted(FoundCitation found) {
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
   * Whether the text says no more about the cited document than the citation does, so that what it
   * lacks is missing.
   *
   * @param all the citations of the text
   * @param index the index of the citation
   */
  boolean isComplete(List<FoundCitation> all, int index) {
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
        || isInList(all, index)) {
      return false;
    }
    if (reference.isNamedLaw() && AMENDED.matcher(before).find()) {
      return false;
    }
    String title = reference.title();
    if (title == null && (!endsAfter(found) || hasMoreWords(found))) {
      return false;
    }
    String subject = title == null ? "" : title;
    boolean dayElsewhere =
        DAY.matcher(between(all, index, from)).find()
            || DAY.matcher(subject).find()
            || DAY.matcher(after(all, index)).find();
    boolean issuerElsewhere =
        ISSUES.matcher(before).find()
            || AT.matcher(before).find()
            || OF_SOMEBODY.matcher(subject).find();
    return (reference.date() instanceof CitedDate.OnDay || !dayElsewhere)
        && (reference.issuer() != null || !issuerElsewhere);
  }

  /** Date or issuer after the last citation of a list may belong to the others too. */
  private boolean isInList(List<FoundCitation> all, int index) {
    return (index > 0 && areJoined(all.get(index - 1), all.get(index)))
        || (index + 1 < all.size() && areJoined(all.get(index), all.get(index + 1)));
  }

  private boolean areJoined(FoundCitation one, FoundCitation another) {
    int from = Math.toIntExact(one.span().end());
    int to = Math.toIntExact(another.span().start());
    return another.form() == CitationForm.ELLIPTIC
        || (to - from <= TO_SUBJECT && JOINED.matcher(text.substring(from, to)).matches());
  }

  private boolean endsAfter(FoundCitation found) {
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

  /** The sentence before a citation, without other citations. */
  private String between(List<FoundCitation> all, int index, int from) {
    StringBuilder words = new StringBuilder();
    int end = Math.toIntExact(all.get(index).span().start());
    for (int i = index - 1; i >= 0 && end > from; i--) {
      int previousEnd = Math.toIntExact(all.get(i).span().end());
      words.insert(0, text.substring(Math.max(from, previousEnd), end)).insert(0, "; ");
      end = Math.toIntExact(all.get(i).span().start());
    }
    return end > from ? text.substring(from, end) + words : words.toString();
  }

  /** The sentence after a citation, up to the next citation. */
  private String after(List<FoundCitation> all, int index) {
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

  /** The end of the subject that follows a citation; the end of the citation if none follows. */
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
