package org.congvan.scan.symbol;

import org.congvan.code.CodeForm;
import org.congvan.code.DocumentCode;
import org.congvan.scan.token.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number and symbol that starts with a digit: {@code 07/KH-SKHCN}, {@code 17-NQ/TW}, {@code
 * 114/2020/NĐ- CP}, {@code 316QĐ-BTC}.
 *
 * <p>Reads at most {@link #MAX_LENGTH} characters.
 */
public final class SymbolReader {
  public static final int MAX_LENGTH = 120;

  private static final int MAX_NUMBER = 5;

  private final SymbolCursor in;
  private final SymbolNumber number;
  private final SymbolYear year;
  private final SymbolGroups groups;
  private final RepairedSymbolCache repaired = new RepairedSymbolCache();
  private final VerbatimSymbolCache verbatim;

  public SymbolReader(CharSequence text) {
    this.in = new SymbolCursor(text);
    this.number = new SymbolNumber(in);
    this.year = new SymbolYear(in);
    this.groups = new SymbolGroups(in);
    this.verbatim = new VerbatimSymbolCache(text);
  }

  /**
   * Reads a symbol.
   *
   * @param from offset of the first digit
   * @param hasLabel whether a word before it announces a number and symbol, so that more slips are
   *     forgiven
   */
  public @Nullable Symbol read(int from, boolean hasLabel) {
    Symbol before = verbatim.at(from, hasLabel);
    if (before != null) {
      return before;
    }
    Symbol symbol = parse(from, hasLabel);
    if (symbol != null) {
      verbatim.keep(symbol);
    }
    return symbol;
  }

  private @Nullable Symbol parse(int from, boolean hasLabel) {
    in.begin(from, MAX_LENGTH, hasLabel);
    groups.begin();
    if (!number.read()) {
      return null;
    }
    int numberEnd = in.at;
    in.skipSpace();
    if (in.at == in.limit) {
      return null;
    }
    char c = in.text.charAt(in.at);
    if (in.labelled && in.at == numberEnd + 1 && GroupReader.isSymbolLetter(c)) {
      return spaced(from);
    }
    boolean read =
        Letters.isSlash(c)
            ? afterSlash()
            : Letters.isDash(c)
                ? afterHyphen()
                : in.at == numberEnd && withoutSlash(from, numberEnd);
    if (read && groups.isUnsettled()) {
      return new Symbol(from, in.at, in.spelling.toString(), null);
    }
    Symbol symbol = read ? repaired.at(from, in.at, in.spelling) : null;
    boolean torn = groups.isTorn() && symbol != null && isType(symbol.code());
    return torn ? torn(from) : symbol;
  }

  private static boolean isType(@Nullable DocumentCode code) {
    return code != null && !code.typeCandidates().isEmpty();
  }

  /** Reads {@code 12 CV/TU} and {@code 12 QĐ-UB}, where the first separator is a space. */
  private @Nullable Symbol spaced(int from) {
    int digits = in.spelling.length();
    in.spelling.append('-');
    if (!groups.read(true) || groups.count() < 2) {
      return null;
    }
    String hyphened = in.spelling.toString();
    Symbol symbol = repaired.at(from, in.at, in.spelling);
    if (is(symbol, CodeForm.PARTY)) {
      return symbol;
    }
    String slashed = hyphened.substring(0, digits) + '/' + hyphened.substring(digits + 1);
    symbol = withSpelling(from, in.at, slashed);
    return is(symbol, CodeForm.ADMINISTRATIVE) ? symbol : null;
  }

  private static boolean is(Symbol symbol, CodeForm form) {
    DocumentCode code = symbol.code();
    return code != null && code.form() == form;
  }

  /**
   * Reads {@code 225/QĐ-…weird} to its end: cut before the agency, it would name another document.
   */
  private Symbol torn(int from) {
    int end = in.at;
    while (end < in.limit && " \t\r\n\u00A0,;()[]\"\u201C\u201D".indexOf(in.text.charAt(end)) < 0) {
      end++;
    }
    // Dots after the hyphen are a blank to fill in; a dot after letters ends a sentence.
    if (in.text.charAt(end - 1) == '.' && ".-".indexOf(in.text.charAt(end - 2)) < 0) {
      end--;
    }
    return new Symbol(from, end, in.text.subSequence(from, end).toString(), null);
  }

  /** Returns a symbol at these offsets whose spelling is not that of the text. */
  public Symbol withSpelling(int start, int end, String spelling) {
    in.spelling.cut(0);
    in.spelling.append(spelling, 0, spelling.length());
    return repaired.at(start, end, in.spelling);
  }

  /** Reads a symbol whose number is left blank: {@code /TTr-SNV}. */
  public @Nullable Symbol readBlank(int slash) {
    in.begin(slash, MAX_LENGTH, true);
    groups.begin();
    if (!afterSlash()) {
      return null;
    }
    return new Symbol(slash, in.at, in.spelling.toString(), null);
  }

  private boolean afterSlash() {
    in.at++;
    in.spelling.append('/');
    in.skipSpace();
    if (in.labelled && in.at < in.limit && Letters.isSlash(in.text.charAt(in.at))) {
      // Typed twice: 01//2018/TT-BTC.
      in.at++;
      in.skipSpace();
    }
    int digits = in.digitsAhead();
    if (in.labelled && digits > 0 && digits < 4 && year.isTorn(digits)) {
      in.digits();
      in.skipSpace();
      in.digits();
      in.at++;
      in.spelling.append('/');
      in.skipSpace();
    } else if (digits == 4 && year.isAt(in.at)) {
      in.digits();
      int yearEnd = in.at;
      in.skipSpace();
      if (in.at < in.limit
          && (Letters.isSlash(in.text.charAt(in.at)) || Letters.isDash(in.text.charAt(in.at)))) {
        in.spelling.append(Letters.isSlash(in.text.charAt(in.at)) ? '/' : '-');
        in.at++;
        in.skipSpace();
      } else if (in.at > yearEnd + 1 || !in.labelled) {
        return false;
      } else {
        in.spelling.append('/');
        int letters = in.spelling.length();
        return groups.read(false)
            && (groups.count() > 1 || in.spelling.from(letters).contains("QH"));
      }
    } else if (in.labelled && digits == 2 && year.isShort()) {
      in.spelling.append(in.text.charAt(in.at) < '4' ? '2' : '1');
      in.spelling.append(in.text.charAt(in.at) < '4' ? '0' : '9');
      in.digits();
      in.at++;
      in.spelling.append('/');
    } else if (digits > 0) {
      return false;
    }
    return groups.read(false);
  }

  private boolean afterHyphen() {
    int digits = in.spelling.length();
    if (in.labelled && digits > MAX_NUMBER && year.isAt(in.at - 4)) {
      // Both slashes were lost, the second to a hyphen: 1781999-QĐ-TTg.
      in.spelling.insert('/', 4);
      in.spelling.append('/');
      in.at++;
      return groups.read(false) && groups.count() > 1;
    }
    int hyphen = in.at;
    in.at++;
    in.spelling.append('-');
    in.skipSpace();
    if (in.labelled && in.at < in.limit && Letters.isDash(in.text.charAt(in.at))) {
      in.at++;
      in.skipSpace();
    }
    if (in.labelled && in.digitsAhead() == 4 && year.isAt(in.at)) {
      if (hyphenedYear(digits)) {
        return true;
      }
      in.at = hyphen + 1;
      in.spelling.cut(digits);
      in.spelling.append('-');
      groups.begin();
      in.skipSpace();
    }
    if (in.labelled && in.digitsAhead() > 0 && in.digitsAhead() <= 4) {
      // Firms count within a year: 1706-13/SSIT.
      in.digits();
      if (in.at == in.limit || !Letters.isSlash(in.text.charAt(in.at))) {
        return false;
      }
      in.spelling.append('/');
      in.at++;
      return groups.read(false);
    }
    if (!groups.read(true)) {
      return false;
    }
    int letters = digits + 1;
    if (in.labelled && GroupTable.areTypeAndAgency(in.spelling.from(letters))) {
      // Two hyphens are the State's symbol with a slash lost: 225-QĐ-TTg. The Party's has a slash.
      in.spelling.set(digits, '/');
    }
    return true;
  }

  /** Reads {@code 08-2015-NĐ-CP} and {@code 19-2018/NQ-CP}, where a hyphen precedes the year. */
  private boolean hyphenedYear(int digits) {
    in.spelling.cut(digits);
    in.spelling.append('/');
    in.digits();
    in.skipSpace();
    if (in.at == in.limit
        || !(Letters.isSlash(in.text.charAt(in.at)) || Letters.isDash(in.text.charAt(in.at)))) {
      return false;
    }
    in.at++;
    in.skipSpace();
    in.spelling.append('/');
    int letters = in.spelling.length();
    return groups.read(false)
        && (GroupTable.areTypeAndAgency(in.spelling.from(letters))
            || in.spelling.from(letters).contains("QH"));
  }

  /** Reads {@code 316QĐ-BTC} and {@code 19732000QĐ-BQP}, whose slashes were lost. */
  private boolean withoutSlash(int from, int numberEnd) {
    if (!in.labelled) {
      return false;
    }
    int digits = numberEnd - from;
    if (digits > 4) {
      if (!year.isAt(numberEnd - 4)) {
        return false;
      }
      in.spelling.insert('/', 4);
    }
    in.spelling.append('/');
    return groups.read(false) && groups.count() > 1;
  }
}
