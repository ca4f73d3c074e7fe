package org.congvan.scan;

import org.congvan.reference.CitedDate;
import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Words;
import org.jspecify.annotations.Nullable;

/** What stands behind the number of a citation: date and issuer, in either order. */
final class Tail {
  private static final long OF = Words.key("của");
  private static final long BY = Words.exact("do");
  private static final long PASSIVE = Words.exact("được");
  private static final Keys ISSUED = Keys.plain("ban ký ra đề");
  private static final long ISSUED_2 = Words.key("hành");
  private static final long ALREADY = Words.exact("đã");
  private static final Keys HAPPENS = Keys.marked("ban ký có tổ họp thông");
  private static final Keys AT = Keys.marked("hồi lúc vào");
  private static final Keys HOUR = Keys.marked("giờ h");
  private static final Keys MINUTE = Keys.marked("phút");
  private static final long PASSED = Words.exact("thông");
  private static final long PASSED_2 = Words.exact("qua");

  /** Words of a session of an assembly: {@code khóa XIII, tại kỳ họp thứ 10}. */
  private static final Keys SESSION = Keys.plain("khóa kỳ họp thứ tại lần");

  private static final int MAX_SESSION = 10;

  private final Words words;
  private final DateReader dates;
  private final IssuerReader issuers;
  private @Nullable CitedDate date;
  private int issuerFrom = -1;
  private int issuerTo = -1;
  private boolean dated;

  Tail(Words words, Lexicon lexicon) {
    this.words = words;
    this.dates = new DateReader(words);
    this.issuers = new IssuerReader(words, lexicon);
  }

  /** The date, as far as it is told. */
  @Nullable CitedDate date() {
    return date;
  }

  /** Returns whether words of a date were read, though they may name no day of the calendar. */
  boolean isDated() {
    return dated;
  }

  boolean hasIssuer() {
    return issuerFrom >= 0;
  }

  int issuerFrom() {
    return issuerFrom;
  }

  /** Offset of the issuer, or -1. */
  int issuerStart() {
    return issuerFrom < 0 ? -1 : words.start(issuerFrom);
  }

  /** Offset behind the issuer, or -1. */
  int issuerEnd() {
    return issuerFrom < 0 ? -1 : words.end(issuerTo - 1);
  }

  void clear() {
    date = null;
    dated = false;
    issuerFrom = -1;
    issuerTo = -1;
  }

  /**
   * Reads date and issuer.
   *
   * @return index of the word behind them, or {@code from} if neither follows
   */
  int read(int from, boolean joint) {
    int begin = afterNote(from);
    int end = readParts(begin, joint);
    return end > begin ? end : from;
  }

  /** Steps over the mark of a footnote, or of the unit that keeps the copy: (2), (m). */
  private int afterNote(int i) {
    if (!words.isMark(i, '(') || words.hasSpaceBefore(i) || !words.isMark(i + 2, ')')) {
      return i;
    }
    boolean letters = words.isShort(i + 1);
    return letters || words.value(i + 1) >= 0 ? i + 3 : i;
  }

  private int readParts(int from, boolean joint) {
    int end = from;
    for (int parts = 0; parts < 2; parts++) {
      int at = words.isMark(end, ',') ? end + 1 : end;
      if (!dated && words.isMark(at, '(')) {
        int close = inParentheses(at + 1, joint);
        if (close < 0) {
          return end;
        }
        end = close + 1;
      } else if (!dated && dates.read(afterIssued(at))) {
        if (at > end && isNextClause(dates.next())) {
          return end;
        }
        dated = true;
        date = dates.date();
        end = dates.next();
      } else if (issuerFrom < 0 && words.is(at, OF)) {
        int after = issuers.read(at + 1, joint);
        if (after == at + 1) {
          return end;
        }
        issuerFrom = at + 1;
        issuerTo = after;
        end = after;
      } else {
        return dated || issuerFrom >= 0 ? end : issued(end);
      }
    }
    return end;
  }

  /**
   * Reads {@code (ngày 25/3/2015 của Bộ Nội vụ)}.
   *
   * @return index of the mark that closes it, or -1
   */
  private int inParentheses(int from, boolean joint) {
    if (!dates.read(afterIssued(from))) {
      return -1;
    }
    CitedDate day = dates.date();
    int close = dates.next();
    int after = issuerFrom < 0 && words.is(close, OF) ? issuers.read(close + 1, joint) : close;
    if (!words.isMark(after, ')')) {
      return -1;
    }
    if (after > close) {
      issuerFrom = close + 1;
      issuerTo = after;
    }
    dated = true;
    date = day;
    return after;
  }

  /**
   * Returns whether a day between commas is that of what its sentence tells: {@code …, ngày
   * 25/3/2015, UBND tỉnh ban hành …}.
   */
  private boolean isNextClause(int i) {
    if (!words.isMark(i, ',') || !words.isCapital(i + 1)) {
      return false;
    }
    int after = issuers.read(i + 1, false);
    return after > i + 1 && HAPPENS.has(words, words.isExactly(after, ALREADY) ? after + 1 : after);
  }

  /**
   * Reads {@code do Thủ tướng Chính phủ ban hành ngày 25/3/2015}; without the day it is a title.
   */
  private int issued(int from) {
    int by = words.isExactly(from, ALREADY) ? from + 1 : from;
    if (!words.isExactly(by, BY) && !words.isExactly(by, PASSIVE)) {
      return from;
    }
    int after = issuers.read(by + 1, false);
    int day = afterIssued(after);
    day = day > after ? day : afterPassed(after);
    if (after == by + 1 || day == after || !dates.read(day)) {
      return from;
    }
    issuerFrom = by + 1;
    issuerTo = after;
    dated = true;
    date = dates.date();
    return dates.next();
  }

  /** Steps over {@code khóa XIII, kỳ họp thứ 10 thông qua}, or returns the index. */
  private int afterPassed(int i) {
    int at = afterSession(i);
    boolean passed = words.isExactly(at, PASSED) && words.isExactly(at + 1, PASSED_2);
    return passed ? afterSession(at + 2) : i;
  }

  private int afterSession(int i) {
    int at = i;
    while (at < i + MAX_SESSION
        && (SESSION.has(words, at)
            || words.isAllCapitals(at)
            || words.isNumber(at)
            || words.isMark(at, ','))) {
      at++;
    }
    return at;
  }

  /** Reads a bare year, as it may follow the name of a law. */
  int readYear(int from) {
    if (!dated && dates.year(from)) {
      dated = true;
      date = dates.date();
      return dates.next();
    }
    return from;
  }

  /** Reads an issuer that stands before the number: {@code Nghị định của Chính phủ số …}. */
  int readIssuer(int from, boolean joint) {
    if (!words.is(from, OF)) {
      return from;
    }
    int after = issuers.read(from + 1, joint);
    if (after == from + 1) {
      return from;
    }
    issuerFrom = from + 1;
    issuerTo = after;
    return after;
  }

  /** Steps over {@code đã được ký ban hành} and {@code hồi 10 giờ 30 phút} before a day. */
  private int afterIssued(int i) {
    int at = words.isExactly(i, ALREADY) ? i + 1 : i;
    at = words.isExactly(at, PASSIVE) ? at + 1 : at;
    int issued = at;
    // Both "ký ban hành" and "ban hành" stand there.
    for (int verbs = 0; verbs < 2 && ISSUED.has(words, issued); verbs++) {
      issued += words.is(issued + 1, ISSUED_2) ? 2 : 1;
    }
    return afterHour(issued > at ? issued : i);
  }

  private int afterHour(int i) {
    int at = AT.has(words, i) ? i + 1 : i;
    if (!words.isNumber(at) || !HOUR.has(words, at + 1)) {
      return i;
    }
    at += 2;
    at = words.isNumber(at) ? at + 1 : at;
    return MINUTE.has(words, at) ? at + 1 : at;
  }
}
