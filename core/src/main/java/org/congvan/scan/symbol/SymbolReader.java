package org.congvan.scan.symbol;

import org.congvan.code.CodeForm;
import org.congvan.code.DocumentCode;
import org.congvan.scan.words.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number and symbol from its first digit on: {@code 07/KH-SKHCN}, {@code 17-NQ/TW}, {@code
 * 114/2020/NĐ- CP}, {@code 316QĐ-BTC}.
 *
 * <p>It looks at each character once and at no more than {@link #MAX_LENGTH}.
 */
public final class SymbolReader {
  public static final int MAX_LENGTH = 120;

  private static final int MAX_NUMBER = 5;

  private final SymbolCursor in;
  private final SymbolNumber number;
  private final SymbolYear year;
  private final SymbolGroups groups;
  private final KnownSymbols known = new KnownSymbols();
  private final PlainSymbols plain;

  public SymbolReader(CharSequence text) {
    this.in = new SymbolCursor(text);
    this.number = new SymbolNumber(in);
    this.year = new SymbolYear(in);
    this.groups = new SymbolGroups(in);
    this.plain = new PlainSymbols(text);
  }

  /**
   * Reads a symbol.
   *
   * @param from offset of the first digit
   * @param hasLabel whether a word before it says that a number and symbol follows, so that more
   *     slips may be forgiven
   */
  public @Nullable Symbol read(int from, boolean hasLabel) {
    Symbol before = plain.at(from, hasLabel);
    if (before != null) {
      return before;
    }
    Symbol symbol = readAnew(from, hasLabel);
    if (symbol != null) {
      plain.keep(symbol);
    }
    return symbol;
  }

  private @Nullable Symbol readAnew(int from, boolean hasLabel) {
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
    if (in.labelled && in.at == numberEnd + 1 && SymbolGroups.isSymbolLetter(c)) {
      return spaced(from);
    }
    boolean read =
        Letters.isSlash(c)
            ? afterSlash()
            : Letters.isDash(c)
                ? afterHyphen()
                : in.at == numberEnd && withoutSlash(from, numberEnd);
    Symbol symbol = read ? known.at(from, in.at, in.tidy) : null;
    boolean torn = groups.isTorn() && symbol != null && isType(symbol.code());
    return torn ? torn(from) : symbol;
  }

  private static boolean isType(@Nullable DocumentCode code) {
    return code != null && !code.typeCandidates().isEmpty();
  }

  /** Reads {@code 12 CV/TU} and {@code 12 QĐ-UB}, where a space stands for the first separator. */
  private @Nullable Symbol spaced(int from) {
    int digits = in.tidy.length();
    in.tidy.append('-');
    if (!groups.read(true) || groups.count() < 2) {
      return null;
    }
    String hyphened = in.tidy.toString();
    Symbol symbol = known.at(from, in.at, in.tidy);
    if (is(symbol, CodeForm.PARTY)) {
      return symbol;
    }
    String slashed = hyphened.substring(0, digits) + '/' + hyphened.substring(digits + 1);
    symbol = written(from, in.at, slashed);
    return is(symbol, CodeForm.ADMINISTRATIVE) ? symbol : null;
  }

  private static boolean is(Symbol symbol, CodeForm form) {
    DocumentCode code = symbol.code();
    return code != null && code.form() == form;
  }

  /**
   * Reads {@code 225/QĐ-…weird} to the end of its letters: without the agency the type alone would
   * name another document.
   */
  private Symbol torn(int from) {
    int end = in.at;
    while (end < in.limit && " \t\r\n\u00A0,;()[]\"\u201C\u201D".indexOf(in.text.charAt(end)) < 0) {
      end++;
    }
    // Dots behind the hyphen are a blank to be filled in; one behind letters ends a sentence.
    if (in.text.charAt(end - 1) == '.' && ".-".indexOf(in.text.charAt(end - 2)) < 0) {
      end--;
    }
    return new Symbol(from, end, in.text.subSequence(from, end).toString(), null);
  }

  /** Returns the symbol that has a spelling of its own, though less of it stands at its place. */
  public Symbol written(int start, int end, String spelling) {
    in.tidy.cut(0);
    in.tidy.append(spelling, 0, spelling.length());
    return known.at(start, end, in.tidy);
  }

  /** Reads what follows a blank to be filled in: {@code /TTr-SNV}. */
  public @Nullable Symbol readBlank(int slash) {
    in.begin(slash, MAX_LENGTH, true);
    groups.begin();
    if (!afterSlash()) {
      return null;
    }
    return new Symbol(slash, in.at, in.tidy.toString(), null);
  }

  private boolean afterSlash() {
    in.at++;
    in.tidy.append('/');
    in.skipSpace();
    int digits = in.digitsAhead();
    if (in.labelled && digits > 0 && digits < 4 && year.isTorn(digits)) {
      in.digits();
      in.skipSpace();
      in.digits();
      in.at++;
      in.tidy.append('/');
      in.skipSpace();
    } else if (digits == 4 && year.isAt(in.at)) {
      in.digits();
      int yearEnd = in.at;
      in.skipSpace();
      if (in.at < in.limit
          && (Letters.isSlash(in.text.charAt(in.at)) || Letters.isDash(in.text.charAt(in.at)))) {
        in.tidy.append(Letters.isSlash(in.text.charAt(in.at)) ? '/' : '-');
        in.at++;
        in.skipSpace();
      } else if (in.at > yearEnd + 1 || !in.labelled) {
        return false;
      } else {
        in.tidy.append('/');
        return groups.read(false) && (in.at == yearEnd || groups.count() > 1);
      }
    } else if (in.labelled && digits == 2 && year.isShort()) {
      in.tidy.append(in.text.charAt(in.at) < '4' ? '2' : '1');
      in.tidy.append(in.text.charAt(in.at) < '4' ? '0' : '9');
      in.digits();
      in.at++;
      in.tidy.append('/');
    } else if (digits > 0) {
      return false;
    }
    return groups.read(false);
  }

  private boolean afterHyphen() {
    int digits = in.tidy.length();
    if (in.labelled && digits > MAX_NUMBER && year.isAt(in.at - 4)) {
      // Both slashes were lost, the second to a hyphen: 1781999-QĐ-TTg.
      in.tidy.insert('/', 4);
      in.tidy.append('/');
      in.at++;
      return groups.read(false) && groups.count() > 1;
    }
    in.at++;
    in.tidy.append('-');
    in.skipSpace();
    if (in.labelled && in.digitsAhead() > 0 && in.digitsAhead() <= 4) {
      // Firms count within a year: 1706-13/SSIT.
      in.digits();
      if (in.at == in.limit || !Letters.isSlash(in.text.charAt(in.at))) {
        return false;
      }
      in.tidy.append('/');
      in.at++;
      return groups.read(false);
    }
    return groups.read(true);
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
      in.tidy.insert('/', 4);
    }
    in.tidy.append('/');
    return groups.read(false) && groups.count() > 1;
  }
}
