package org.congvan.scan;

import java.util.Optional;
import org.congvan.code.DocumentType;
import org.congvan.reference.CitedDate;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number and year without the letters of the symbol: {@code Nghị định 123/2020}, {@code
 * Thông tư số 156/2013 ngày 6/11/2013 của Bộ Tài chính}.
 *
 * <p>The letters follow where no others are possible: a decree of these years is the Government's,
 * and a circular has those of its ministry. Decisions and directives may be numbered without a
 * year, which the writer then added, so their letters stay open.
 */
final class NumberAndYear {
  private static final int MAX_DIGITS = 5;

  /** Since the law of 1996 symbols of normative texts have the year. */
  private static final int FIRST_YEAR = 1997;

  private static final int FIRST_NUMBERED = 1945;
  private static final int LAST_YEAR = 2199;
  private static final int MONTHS = 12;

  private static final WordSet DAY_OR_ISSUER = WordSet.exact("ngày của");

  private final Tokens tokens;
  private final Lexicon lexicon;

  NumberAndYear(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * A number and year.
   *
   * @param year the year
   * @param next index of the token after it
   * @param end offset after it
   */
  record Match(int year, int next, int end) {}

  /**
   * Returns number and year at a token, or null if they may be a month, a fraction or a day.
   *
   * @param labelled whether số or a list announces the number
   */
  @Nullable Match read(int number, @Nullable DocumentType type, boolean labelled) {
    int year = tokens.value(number + 2);
    boolean joined =
        tokens.isNumber(number)
            && tokens.digits(number) <= MAX_DIGITS
            && tokens.isMark(number + 1, '/')
            && tokens.digits(number + 2) == 4
            && year >= FIRST_NUMBERED
            && year <= LAST_YEAR;
    int next = number + 3;
    boolean goesOn =
        !tokens.hasSpaceBefore(next) && (tokens.isMark(next, '/') || tokens.isMark(next, '-'));
    if (type == null || !joined || goesOn) {
      return null;
    }
    boolean named = DAY_OR_ISSUER.has(tokens, next);
    boolean month = tokens.value(number) <= MONTHS;
    boolean found =
        switch (type) {
          case DECREE, CIRCULAR, JOINT_CIRCULAR -> true;
          case DECISION, DIRECTIVE, RESOLUTION, LAW, CODE, ORDINANCE -> labelled || named || !month;
          case DISPATCH -> labelled && named;
          default -> false;
        };
    return found ? new Match(year, next, tokens.end(number + 2)) : null;
  }

  /** Returns the symbol of a number and year, without a code if its letters are open. */
  Symbol symbol(int number, Match year, @Nullable DocumentType type, DateAndIssuer read) {
    int start = tokens.start(number);
    String spelling = written(number) + "/" + year.year();
    Symbol whole = whole(start, year.end(), spelling, year.year(), type, read);
    return whole == null ? new Symbol(start, year.end(), spelling, null) : whole;
  }

  /** Returns the symbol of {@code Nghị định 30 năm 2020}, or null if its letters are open. */
  @Nullable Symbol ofYear(int number, @Nullable DocumentType type, DateAndIssuer read) {
    if (!(read.date() instanceof CitedDate.InYear year)) {
      return null;
    }
    int value = year.year().getValue();
    return whole(
        tokens.start(number), tokens.end(number), written(number) + "/" + value, value, type, read);
  }

  private @Nullable Symbol whole(
      int start,
      int end,
      String spelling,
      int year,
      @Nullable DocumentType type,
      DateAndIssuer read) {
    String letters = year < FIRST_YEAR ? "" : letters(type, read);
    return letters.isEmpty() ? null : Symbol.of(start, end, spelling + "/" + letters);
  }

  private String letters(@Nullable DocumentType type, DateAndIssuer read) {
    if (type == DocumentType.DECREE) {
      return "NĐ-CP";
    }
    if (type != DocumentType.CIRCULAR || !read.hasIssuer()) {
      return "";
    }
    String issuer = tokens.text().subSequence(read.issuerStart(), read.issuerEnd()).toString();
    Optional<String> ministry = lexicon.lettersIn(issuer);
    return ministry.map(agency -> "TT-" + agency).orElse("");
  }

  private String written(int number) {
    return tokens.text().subSequence(tokens.start(number), tokens.end(number)).toString();
  }
}
