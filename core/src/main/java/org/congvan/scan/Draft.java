package org.congvan.scan;

import org.congvan.code.DocumentType;
import org.congvan.reference.CitedDate;
import org.congvan.scan.symbol.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * A citation as it is found; its numbers are offsets in the text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param type the type, as far as words or letters tell it
 * @param typeEnd offset behind the word for the type; equal to {@code start} if there is none
 * @param nameStart offset of the name of a law, or -1
 * @param nameEnd offset behind it
 * @param symbol number and symbol, or null
 * @param date the date, or null
 * @param issuerStart offset of the issuer, or -1
 * @param issuerEnd offset behind it
 * @param form how it is written
 */
record Draft(
    int start,
    int end,
    @Nullable DocumentType type,
    int typeEnd,
    int nameStart,
    int nameEnd,
    @Nullable Symbol symbol,
    @Nullable CitedDate date,
    int issuerStart,
    int issuerEnd,
    CitationForm form) {

  boolean hasDateOrIssuer() {
    return date != null || issuerStart >= 0;
  }

  Draft withSymbol(Symbol newSymbol) {
    return new Draft(
        start,
        end,
        type,
        typeEnd,
        nameStart,
        nameEnd,
        newSymbol,
        date,
        issuerStart,
        issuerEnd,
        form);
  }
}
