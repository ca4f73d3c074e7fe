package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.symbol.SymbolReader;
import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Letters;
import org.congvan.scan.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number of a list whose symbol stands behind the last number only: the 43 of {@code các
 * Nghị định số 43, 44, 45/2014/NĐ-CP}.
 */
final class SharedTail {
  private static final int MAX_NUMBERS = 8;
  private static final int MAX_DIGITS = 5;

  private static final Keys AND = Keys.marked("và");

  private final Words words;
  private final SymbolReader symbols;

  /** Offset of the first number of the list that was read last, whose members need no new look. */
  private int first;

  private @Nullable Symbol last;

  SharedTail(Words words, SymbolReader symbols) {
    this.words = words;
    this.symbols = symbols;
  }

  /**
   * Reads the number at an index with the symbol of the list.
   *
   * @param type type that words give to the list; null if any will do
   * @return the number with the symbol of the last; null if it is no member of such a list
   */
  @Nullable Symbol read(int number, @Nullable DocumentType type) {
    if (!words.isNumber(number) || words.digits(number) > MAX_DIGITS) {
      return null;
    }
    int start = words.start(number);
    if (last == null || start <= first || start >= last.start()) {
      last = last(number);
      first = start;
    }
    return last != null && agrees(last.code(), type) ? withTail(number, last.canonical()) : null;
  }

  /** Returns the symbol at the end of the list that a number begins, or null. */
  private @Nullable Symbol last(int number) {
    int at = number;
    for (int i = 0; i < MAX_NUMBERS; i++) {
      at = nextNumber(at + 1);
      if (at < 0) {
        return null;
      }
      Symbol symbol = symbols.read(words.start(at), true);
      if (symbol != null) {
        return symbol;
      }
    }
    return null;
  }

  /** Returns the index of the number behind a comma or và, or -1. */
  private int nextNumber(int from) {
    int at = from;
    if (words.isMark(at, ',') || words.isMark(at, ';') || words.isMark(at, '+')) {
      at++;
    }
    if (AND.has(words, at)) {
      at++;
    }
    if (at == from) {
      return -1;
    }
    at = SoWord.after(words, at);
    return words.isNumber(at) && words.digits(at) <= MAX_DIGITS ? at : -1;
  }

  private static boolean agrees(@Nullable DocumentCode code, @Nullable DocumentType type) {
    return code != null
        && (type == null
            || code.typeCandidates().isEmpty()
            || code.typeCandidates().contains(type));
  }

  private Symbol withTail(int number, String last) {
    int start = words.start(number);
    int end = words.end(number);
    int tail = 0;
    while (tail < last.length() && Letters.isDigit(last.charAt(tail))) {
      tail++;
    }
    return symbols.written(start, end, words.text().subSequence(start, end) + last.substring(tail));
  }
}
