package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.token.Letters;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number of a list in which only the last number has a symbol: the 43 of {@code các Nghị
 * định số 43, 44, 45/2014/NĐ-CP}.
 */
final class ElidedSymbolReader {
  private static final int MAX_NUMBERS = 8;
  private static final int MAX_DIGITS = 5;

  private static final WordSet AND = WordSet.exact("và");

  private final Tokens tokens;
  private final SymbolReader symbols;

  /** Offset of the first number of the list that was read last, whose symbol is {@link #last}. */
  private int first;

  private @Nullable Symbol last;

  ElidedSymbolReader(Tokens tokens, SymbolReader symbols) {
    this.tokens = tokens;
    this.symbols = symbols;
  }

  /**
   * Reads the number at an index with the symbol of the list.
   *
   * @param type the type that words give to the list; null for any
   * @return the number with the symbol of the last one; null if there is no such list
   */
  @Nullable Symbol read(int number, @Nullable DocumentType type) {
    if (!tokens.isNumber(number) || tokens.digits(number) > MAX_DIGITS) {
      return null;
    }
    int start = tokens.start(number);
    if (last == null || start <= first || start >= last.start()) {
      last = last(number);
      first = start;
    }
    return last != null && agrees(last.code(), type) ? withSymbol(number, last.canonical()) : null;
  }

  /** Returns the symbol at the end of the list that starts with a number, or null. */
  private @Nullable Symbol last(int number) {
    int at = number;
    for (int i = 0; i < MAX_NUMBERS; i++) {
      at = nextNumber(at + 1);
      if (at < 0) {
        return null;
      }
      Symbol symbol = symbols.read(tokens.start(at), true);
      if (symbol != null) {
        return symbol;
      }
    }
    return null;
  }

  /** Returns the index of the number after a comma or và, or -1. */
  private int nextNumber(int from) {
    int at = from;
    if (tokens.isMark(at, ',') || tokens.isMark(at, ';') || tokens.isMark(at, '+')) {
      at++;
    }
    if (AND.has(tokens, at)) {
      at++;
    }
    if (at == from) {
      return -1;
    }
    at = NumberLabel.after(tokens, at);
    return tokens.isNumber(at) && tokens.digits(at) <= MAX_DIGITS ? at : -1;
  }

  private static boolean agrees(@Nullable DocumentCode code, @Nullable DocumentType type) {
    return code != null
        && (type == null
            || code.typeCandidates().isEmpty()
            || code.typeCandidates().contains(type));
  }

  private Symbol withSymbol(int number, String last) {
    int start = tokens.start(number);
    int end = tokens.end(number);
    int digits = 0;
    while (digits < last.length() && Letters.isDigit(last.charAt(digits))) {
      digits++;
    }
    CharSequence own = tokens.text().subSequence(start, end);
    return symbols.withSpelling(start, end, own + last.substring(digits));
  }
}
