package org.congvan.scan;

import org.congvan.reference.CitedDate;
import org.jspecify.annotations.Nullable;

/**
 * The date and the issuer of a citation, as far as they were read: {@code ngày 05/3/2020 của Chính
 * phủ}.
 *
 * @param date the date; null if none was read or its words are no day of the calendar
 * @param isDated whether words of a date were read
 * @param issuerStart offset of the issuer, or -1
 * @param issuerEnd offset after it, or -1
 * @param next index of the token after what was read last
 * @param end offset after what was read last
 */
record DateAndIssuer(
    @Nullable CitedDate date, boolean isDated, int issuerStart, int issuerEnd, int next, int end) {

  static final DateAndIssuer NONE = new DateAndIssuer(null, false, -1, -1, -1, -1);

  boolean hasIssuer() {
    return issuerStart >= 0;
  }

  DateAndIssuer withDate(@Nullable CitedDate newDate) {
    return new DateAndIssuer(newDate, true, issuerStart, issuerEnd, next, end);
  }

  DateAndIssuer withIssuer(int newStart, int newEnd) {
    return new DateAndIssuer(date, isDated, newStart, newEnd, next, end);
  }

  /** Returns the same, to be continued at another token. */
  DateAndIssuer at(int newNext, int newEnd) {
    return new DateAndIssuer(date, isDated, issuerStart, issuerEnd, newNext, newEnd);
  }
}
