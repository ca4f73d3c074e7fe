package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.scan.token.Phrases;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the subject after a citation, and the issuer after the subject: {@code … về Chương trình
 * tổng thể cải cách hành chính nhà nước do Chính phủ ban hành}.
 */
final class TitleReader {
  private static final int MAX_WORDS = 120;

  private static final WordSet BEGINS =
      WordSet.exact(
          "về quy hướng ban phê sửa v thực triển tiếp thành công bãi thay phân điều bổ giao cho");
  private static final WordSet BEGINS_2 =
      WordSet.exact(
          "việc định dẫn hành duyệt đổi v hiện khai tục lập bố bỏ thế công chỉnh sung nhiệm phép");
  private static final long ABOUT = Tokens.exactKey("về");
  private static final long BY = Tokens.exactKey("do");
  private static final long OF = Tokens.exactKey("của");
  private static final WordSet ISSUED = WordSet.exact("ban phê ký công thông trình");
  private static final WordSet END = WordSet.exact("có được đã thì là nêu hết bị phải quy");
  private static final WordSet END_2 = WordSet.exact("hiệu sửa ban thay phê định trên thì là");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final IssuerReader issuers;

  TitleReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.issuers = new IssuerReader(tokens, lexicon);
  }

  /**
   * What was read, with single spaces.
   *
   * @param title the subject, or null
   * @param issuer the issuer, or null
   */
  record Match(@Nullable String title, @Nullable String issuer) {
    static final Match NONE = new Match(null, null);
  }

  private @Nullable String written(int from, int to) {
    return to <= from ? null : tokens.written(tokens.start(from), tokens.end(to - 1));
  }

  /** Reads what follows a citation, from the token after it on. */
  Match readAfter(int from, @Nullable DocumentCode code) {
    int at = from;
    Phrases.Match<TypeWord> again = lexicon.types().longest(tokens, at);
    if (again != null && begins(again.next())) {
      at = again.next();
    }
    boolean issuerFollows = tokens.isExactly(at, BY);
    if (!begins(at) && !issuerFollows) {
      return Match.NONE;
    }
    int begin = at;
    int issuerTo = -1;
    while (at < begin + MAX_WORDS && isTitle(at, begin)) {
      issuerTo = afterIssuer(at, code);
      if (issuerTo > at) {
        break;
      }
      at++;
    }
    return new Match(written(begin, at), written(at + 1, issuerTo));
  }

  /**
   * Reads title and issuer before a number in parentheses: {@code Kế hoạch tuyên truyền của Sở Khoa
   * học và Công nghệ (số 07/KH-SKHCN …)}.
   *
   * @param parenthesis index of the opening parenthesis
   */
  Match readBefore(int parenthesis, DocumentCode code) {
    int of = -1;
    for (int i = parenthesis - 1; i >= 0 && i > parenthesis - MAX_WORDS; i--) {
      if (!tokens.isWord(i)
          && !tokens.isNumber(i)
          && !tokens.isMark(i, ',')
          && !tokens.isMark(i, '-')) {
        return Match.NONE;
      }
      if (of < 0 && tokens.isExactly(i, OF) && issuers.read(i + 1, false) == parenthesis) {
        of = i;
      }
      Phrases.Match<TypeWord> type = lexicon.types().longest(tokens, i);
      if (type != null
          && type.value().type() != null
          && code.typeCandidates().contains(type.value().type())) {
        int end = of < 0 ? parenthesis : of;
        return new Match(written(type.next(), end), of < 0 ? null : written(of + 1, parenthesis));
      }
    }
    return Match.NONE;
  }

  private boolean begins(int i) {
    return tokens.isExactly(i, ABOUT)
        || (BEGINS.has(tokens, i) && BEGINS_2.has(tokens, i + 1))
        || (BEGINS.has(tokens, i) && tokens.isMark(i + 1, '/'));
  }

  private boolean isTitle(int i, int begin) {
    if (tokens.kind(i) == Tokens.END || (tokens.followsBlankLine(i) && tokens.isCapital(i))) {
      return false;
    }
    if (tokens.isWord(i)) {
      return i == begin || !(END.has(tokens, i) && END_2.has(tokens, i + 1));
    }
    if (tokens.isNumber(i)) {
      return !tokens.startsLine(i);
    }
    if (tokens.isMark(i, ',')) {
      boolean law = lexicon.types().longest(tokens, i + 1) != null;
      return tokens.isWord(i + 1) && (!tokens.isCapital(i + 1) || law);
    }
    boolean dash = tokens.isMark(i, '-') && !tokens.startsLine(i);
    return dash
        || tokens.isMark(i, '/')
        || tokens.isMark(i, '\u201C')
        || tokens.isMark(i, '\u201D')
        || tokens.isMark(i, '"');
  }

  /** Returns the index after an issuer that ends the title with do or của, or -1. */
  private int afterIssuer(int i, @Nullable DocumentCode code) {
    boolean by = tokens.isExactly(i, BY);
    if (!by && !tokens.isExactly(i, OF)) {
      return -1;
    }
    int end = issuers.read(i + 1, false);
    boolean ends =
        end > i + 1 && (by ? ISSUED.has(tokens, end) : code != null && isAgency(i + 1, code));
    return ends ? end : -1;
  }

  /** Returns whether the letters of the symbol are those of this issuer. */
  private boolean isAgency(int i, DocumentCode code) {
    Phrases.Match<IssuerWord> known = lexicon.issuers().longest(tokens, i);
    String agency = code.agency().orElse("");
    return known != null
        && known.value().use() == IssuerWord.Use.BODY
        && agency.length() > 2
        && known.value().abbreviation().equals(agency);
  }
}
