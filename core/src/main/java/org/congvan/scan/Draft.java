package org.congvan.scan;

import org.congvan.code.DocumentType;
import org.congvan.reference.CitedDate;
import org.jspecify.annotations.Nullable;

/**
 * A citation while it is read.
 *
 * @param from index of its first word
 * @param next index of the word behind it
 * @param end offset behind its last character
 * @param type the type, as far as words or letters tell it
 * @param typeNext index behind the word for the type; equal to {@code from} if there is none
 * @param nameFrom index of the first word of a law's name, or -1
 * @param nameTo index behind it
 * @param symbol number and symbol, or null
 * @param date the date, or null
 * @param issuerFrom index of the first word of the issuer, or -1
 * @param issuerTo index behind it
 * @param form how it is written
 */
record Draft(
    int from,
    int next,
    int end,
    @Nullable DocumentType type,
    int typeNext,
    int nameFrom,
    int nameTo,
    @Nullable Symbol symbol,
    @Nullable CitedDate date,
    int issuerFrom,
    int issuerTo,
    CitationForm form) {}
