package org.congvan.scan;

import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Where a citation and its parts are in the text, as offsets.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param type the type, as far as words or letters give it
 * @param typeEnd offset after the word for the type; equal to {@code start} without such a word
 * @param nameStart offset of the name of a law, or -1
 * @param nameEnd offset after it, or -1
 * @param symbol number and symbol, or null
 * @param dateAndIssuer what was read of them
 * @param form how the citation is written
 */
record CitationSpan(
    int start,
    int end,
    @Nullable DocumentType type,
    int typeEnd,
    int nameStart,
    int nameEnd,
    @Nullable Symbol symbol,
    DateAndIssuer dateAndIssuer,
    CitationForm form) {

  /** Makes a citation without the name of a law, which ends with its date or issuer. */
  CitationSpan(
      int start,
      @Nullable DocumentType type,
      int typeEnd,
      @Nullable Symbol symbol,
      DateAndIssuer dateAndIssuer,
      CitationForm form) {
    this(start, dateAndIssuer.end(), type, typeEnd, -1, -1, symbol, dateAndIssuer, form);
  }

  boolean hasDateOrIssuer() {
    return dateAndIssuer.date() != null || dateAndIssuer.hasIssuer();
  }

  CitationSpan withSymbol(Symbol newSymbol) {
    return new CitationSpan(
        start, end, type, typeEnd, nameStart, nameEnd, newSymbol, dateAndIssuer, form);
  }
}
