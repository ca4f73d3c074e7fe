package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the date and the issuer of a citation, in either order. */
final class DateAndIssuerReader {
  private static final long OF = Tokens.plainKey("của");
  private static final long BY = Tokens.exactKey("do");
  private static final long PASSIVE = Tokens.exactKey("được");
  private static final WordSet ISSUED = WordSet.ignoringDiacritics("ban ký ra đề");
  private static final long ISSUED_2 = Tokens.plainKey("hành");
  private static final long ALREADY = Tokens.exactKey("đã");
  private static final WordSet HAPPENS = WordSet.exact("ban ký có tổ họp thông");
  private static final WordSet AT = WordSet.exact("hồi lúc vào");
  private static final WordSet HOUR = WordSet.exact("giờ h");
  private static final WordSet MINUTE = WordSet.exact("phút");
  private static final long PASSED = Tokens.exactKey("thông");
  private static final long PASSED_2 = Tokens.exactKey("qua");

  /** Words of a session of an assembly: {@code khóa XIII, tại kỳ họp thứ 10}. */
  private static final WordSet SESSION = WordSet.ignoringDiacritics("khóa kỳ họp thứ tại lần");

  private static final int MAX_SESSION = 10;

  private static final WordSet DAY_WORD = WordSet.exact("ngày");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final DateReader dates;
  private final IssuerReader issuers;

  DateAndIssuerReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.dates = new DateReader(tokens);
    this.issuers = new IssuerReader(tokens, lexicon);
  }

  /**
   * Reads what follows a symbol.
   *
   * @param number index of the number of the symbol
   * @param joint whether there may be more than one issuer
   * @param before what was read before the number, which is not read again
   */
  DateAndIssuer readAfter(Symbol symbol, int number, boolean joint, DateAndIssuer before) {
    int next = tokens.skipTo(symbol.end(), number);
    return readOn(before.at(next, symbol.end()), joint);
  }

  /** Reads date and issuer at a token. */
  DateAndIssuer read(int from, boolean joint) {
    return readOn(DateAndIssuer.NONE.at(from, tokens.end(from - 1)), joint);
  }

  /**
   * Reads what is still missing of date and issuer.
   *
   * @return {@code before} if neither follows
   */
  DateAndIssuer readOn(DateAndIssuer before, boolean joint) {
    int begin = afterNote(before.next());
    DateAndIssuer first = part(before.at(begin, before.end()), joint);
    if (first.next() == begin) {
      // Day and issuer of a clause are read, though the clause is outside the citation.
      return first.isDated() && !before.isDated() ? first.at(before.next(), before.end()) : before;
    }
    return part(first, joint);
  }

  /**
   * Skips the mark of a footnote, or of the unit that files the copy: (2), (m); and the agency in
   * letters before the day: {@code 01/2007/NQ-HĐTP TANDTC ngày 02/10/2007}.
   */
  private int afterNote(int i) {
    if (tokens.isAllCapitals(i) && DAY_WORD.has(tokens, i + 1) && isAgency(i)) {
      return i + 1;
    }
    if (!tokens.isMark(i, '(') || tokens.hasSpaceBefore(i) || !tokens.isMark(i + 2, ')')) {
      return i;
    }
    boolean letters = tokens.isShort(i + 1);
    return letters || tokens.value(i + 1) >= 0 ? i + 3 : i;
  }

  private boolean isAgency(int i) {
    CharSequence letters = tokens.text().subSequence(tokens.start(i), tokens.end(i));
    return lexicon.isAgency(letters.toString());
  }

  /** Reads a date or an issuer, or both in parentheses; returns {@code before} if none follows. */
  private DateAndIssuer part(DateAndIssuer before, boolean joint) {
    int next = before.next();
    int at = tokens.isMark(next, ',') ? next + 1 : next;
    if (!before.isDated()) {
      if (tokens.isMark(at, '(')) {
        return inParentheses(before, at + 1, joint);
      }
      DateReader.Match day = tokens.startsParagraph(at) ? null : dates.read(afterIssued(at));
      if (day != null && (tokens.isExactly(at, ALREADY) || tokens.isExactly(at, PASSIVE))) {
        return before.withDate(day.date());
      }
      if (day != null) {
        return at > next && isNextClause(day.next()) ? before : dated(before, day);
      }
    }
    if (!before.hasIssuer() && tokens.is(at, OF)) {
      return issued(before, tokens.is(at + 1, OF) ? at + 2 : at + 1, joint);
    }
    return before.isDated() || before.hasIssuer() ? before : issuedOn(before);
  }

  private DateAndIssuer dated(DateAndIssuer before, DateReader.Match day) {
    return upTo(before.withDate(day.date()), day.next());
  }

  private DateAndIssuer upTo(DateAndIssuer read, int next) {
    return read.at(next, tokens.end(next - 1));
  }

  /** Reads an issuer, or returns {@code before} if there is none. */
  private DateAndIssuer issued(DateAndIssuer before, int from, boolean joint) {
    int next = issuers.read(from, joint);
    return next == from
        ? before
        : upTo(before.withIssuer(tokens.start(from), tokens.end(next - 1)), next);
  }

  /** Reads {@code (ngày 25/3/2015 của Bộ Nội vụ)}, or returns {@code before}. */
  private DateAndIssuer inParentheses(DateAndIssuer before, int from, boolean joint) {
    DateReader.Match day = dates.read(afterIssued(from));
    if (day == null) {
      return before;
    }
    DateAndIssuer read = dated(before, day);
    if (!read.hasIssuer() && tokens.is(read.next(), OF)) {
      read = issued(upTo(read, read.next() + 1), read.next() + 1, joint);
    }
    return tokens.isMark(read.next(), ')') ? upTo(read, read.next() + 1) : before;
  }

  /**
   * Returns whether a day between commas belongs to the next clause: {@code …, ngày 25/3/2015, UBND
   * tỉnh ban hành …}.
   */
  private boolean isNextClause(int i) {
    if (!tokens.isMark(i, ',') || !tokens.isCapital(i + 1)) {
      return false;
    }
    int after = issuers.read(i + 1, false);
    return after > i + 1
        && HAPPENS.has(tokens, tokens.isExactly(after, ALREADY) ? after + 1 : after);
  }

  /**
   * Reads the clause {@code do Thủ tướng Chính phủ ban hành ngày 25/3/2015}, or returns {@code
   * before}; without the day it belongs to a title. The citation ends before it.
   */
  private DateAndIssuer issuedOn(DateAndIssuer before) {
    int from = before.next();
    int by = tokens.isExactly(from, ALREADY) ? from + 1 : from;
    if (!tokens.isExactly(by, BY) && !tokens.isExactly(by, PASSIVE)) {
      return before;
    }
    DateAndIssuer issued = issued(before, by + 1, false);
    if (issued.next() == from) {
      return before;
    }
    int day = afterIssued(issued.next());
    day = day > issued.next() ? day : afterPassed(issued.next());
    DateReader.Match date = day == issued.next() ? null : dates.read(day);
    return date == null ? before : issued.withDate(date.date()).at(before.next(), before.end());
  }

  /** Skips {@code khóa XIII, kỳ họp thứ 10 thông qua}. */
  private int afterPassed(int i) {
    int at = afterSession(i);
    boolean passed = tokens.isExactly(at, PASSED) && tokens.isExactly(at + 1, PASSED_2);
    return passed ? afterSession(at + 2) : i;
  }

  private int afterSession(int i) {
    int at = i;
    while (at < i + MAX_SESSION
        && (SESSION.has(tokens, at)
            || tokens.isAllCapitals(at)
            || tokens.isNumber(at)
            || tokens.isMark(at, ','))) {
      at++;
    }
    return at;
  }

  /** Reads a bare year if there is no date yet, as it may follow the name of a law. */
  DateAndIssuer readYear(DateAndIssuer before) {
    DateReader.Match year = before.isDated() ? null : dates.year(before.next());
    return year == null ? before : dated(before, year);
  }

  static boolean isJoint(@Nullable DocumentType type) {
    return type == DocumentType.JOINT_CIRCULAR || type == DocumentType.JOINT_RESOLUTION;
  }

  /** Returns whether a document of this type and code may have more than one issuer. */
  static boolean isJoint(@Nullable DocumentType type, @Nullable DocumentCode code) {
    return isJoint(type) || (code != null && code.agencies().size() > 1);
  }

  /** Reads an issuer before the number: {@code Nghị định của Chính phủ số …}. */
  DateAndIssuer readIssuer(int from, boolean joint) {
    return tokens.is(from, OF) ? issued(DateAndIssuer.NONE, from + 1, joint) : DateAndIssuer.NONE;
  }

  /** Skips {@code đã được ký ban hành} and {@code hồi 10 giờ 30 phút} before a day. */
  private int afterIssued(int i) {
    int at = tokens.isExactly(i, ALREADY) ? i + 1 : i;
    at = tokens.isExactly(at, PASSIVE) ? at + 1 : at;
    int issued = at;
    // Texts have both "ký ban hành" and "ban hành".
    for (int verbs = 0; verbs < 2 && ISSUED.has(tokens, issued); verbs++) {
      issued += tokens.is(issued + 1, ISSUED_2) ? 2 : 1;
    }
    return afterHour(issued > at ? issued : i);
  }

  private int afterHour(int i) {
    int at = AT.has(tokens, i) ? i + 1 : i;
    if (!tokens.isNumber(at) || !HOUR.has(tokens, at + 1)) {
      return i;
    }
    at += 2;
    at = tokens.isNumber(at) ? at + 1 : at;
    return MINUTE.has(tokens, at) ? at + 1 : at;
  }
}
