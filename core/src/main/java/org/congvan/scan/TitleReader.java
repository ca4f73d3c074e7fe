package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Phrases;
import org.congvan.scan.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the subject that follows a citation, and the issuer where it stands behind the subject:
 * {@code … về Chương trình tổng thể cải cách hành chính nhà nước do Chính phủ ban hành}.
 */
final class TitleReader {
  private static final int MAX_WORDS = 120;

  private static final Keys BEGINS =
      Keys.marked(
          "về quy hướng ban phê sửa v thực triển tiếp thành công bãi thay phân điều bổ giao cho");
  private static final Keys BEGINS_2 =
      Keys.marked(
          "việc định dẫn hành duyệt đổi v hiện khai tục lập bố bỏ thế công chỉnh sung nhiệm phép");
  private static final long ABOUT = Words.exact("về");
  private static final long BY = Words.exact("do");
  private static final long OF = Words.exact("của");
  private static final Keys ISSUED = Keys.marked("ban phê ký công thông trình");
  private static final Keys END = Keys.marked("có được đã thì là nêu hết bị phải quy");
  private static final Keys END_2 = Keys.marked("hiệu sửa ban thay phê định trên thì là");

  private final Words words;
  private final Lexicon lexicon;
  private final IssuerReader issuers;
  private int titleFrom = -1;
  private int titleTo = -1;
  private int issuerFrom = -1;
  private int issuerTo = -1;

  TitleReader(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.issuers = new IssuerReader(words, lexicon);
  }

  /** The title with single spaces, or null. */
  @Nullable String title() {
    return written(titleFrom, titleTo);
  }

  /** The issuer that stands behind the title, or null. */
  @Nullable String issuer() {
    return written(issuerFrom, issuerTo);
  }

  private @Nullable String written(int from, int to) {
    return from < 0 || to <= from ? null : words.written(words.start(from), words.end(to - 1));
  }

  /** Reads what follows a citation whose last word stands before an index. */
  void readAfter(int from, @Nullable DocumentCode code) {
    int at = from;
    Phrases.Match<TypeWord> again = lexicon.types().longest(words, at);
    if (again != null && begins(again.next())) {
      at = again.next();
    }
    boolean issuerFollows = words.isExactly(at, BY);
    if (!begins(at) && !issuerFollows) {
      return;
    }
    int begin = at;
    while (at < begin + MAX_WORDS && isTitle(at, begin)) {
      if (isIssuerBehind(at, code)) {
        break;
      }
      at++;
    }
    if (at > begin) {
      titleFrom = begin;
      titleTo = at;
    }
  }

  /**
   * Reads title and issuer before a number in parentheses: {@code Kế hoạch tuyên truyền của Sở Khoa
   * học và Công nghệ (số 07/KH-SKHCN …)}.
   *
   * @param parenthesis index of the opening parenthesis
   */
  void readBefore(int parenthesis, DocumentCode code) {
    int of = -1;
    for (int i = parenthesis - 1; i >= 0 && i > parenthesis - MAX_WORDS; i--) {
      if (!words.isWord(i)
          && !words.isNumber(i)
          && !words.isMark(i, ',')
          && !words.isMark(i, '-')) {
        return;
      }
      if (of < 0 && words.isExactly(i, OF) && issuers.read(i + 1, false) == parenthesis) {
        of = i;
      }
      Phrases.Match<TypeWord> type = lexicon.types().longest(words, i);
      if (type != null
          && type.value().type() != null
          && code.typeCandidates().contains(type.value().type())) {
        int end = of < 0 ? parenthesis : of;
        titleFrom = end > type.next() ? type.next() : -1;
        titleTo = end;
        issuerFrom = of < 0 ? -1 : of + 1;
        issuerTo = parenthesis;
        return;
      }
    }
  }

  private boolean begins(int i) {
    return words.isExactly(i, ABOUT)
        || (BEGINS.has(words, i) && BEGINS_2.has(words, i + 1))
        || (BEGINS.has(words, i) && words.isMark(i + 1, '/'));
  }

  private boolean isTitle(int i, int begin) {
    if (words.kind(i) == Words.END || (words.followsBlankLine(i) && words.isCapital(i))) {
      return false;
    }
    if (words.isWord(i)) {
      return i == begin || !(END.has(words, i) && END_2.has(words, i + 1));
    }
    if (words.isNumber(i)) {
      return !words.startsLine(i);
    }
    if (words.isMark(i, ',')) {
      boolean law = lexicon.types().longest(words, i + 1) != null;
      return words.isWord(i + 1) && (!words.isCapital(i + 1) || law);
    }
    boolean dash = words.isMark(i, '-') && !words.startsLine(i);
    return dash
        || words.isMark(i, '/')
        || words.isMark(i, '\u201C')
        || words.isMark(i, '\u201D')
        || words.isMark(i, '"');
  }

  private boolean isIssuerBehind(int i, @Nullable DocumentCode code) {
    boolean by = words.isExactly(i, BY);
    if (!by && !words.isExactly(i, OF)) {
      return false;
    }
    int end = issuers.read(i + 1, false);
    if (end == i + 1) {
      return false;
    }
    boolean issued = by && ISSUED.has(words, end);
    if (!issued && !(code != null && !by && isAgency(i + 1, code))) {
      return false;
    }
    issuerFrom = i + 1;
    issuerTo = end;
    return true;
  }

  /** Returns whether the letters of the symbol are those of this issuer. */
  private boolean isAgency(int i, DocumentCode code) {
    Phrases.Match<IssuerWord> known = lexicon.issuers().longest(words, i);
    String agency = code.agency().orElse("");
    return known != null
        && known.value().use() == IssuerWord.Use.BODY
        && agency.length() > 2
        && known.value().abbreviation().equals(agency);
  }
}
