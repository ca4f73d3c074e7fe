package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.Columns;
import org.jspecify.annotations.Nullable;

/**
 * The head of page 1: agencies, number and subject of a dispatch on the left; national name, motto,
 * place and date on the right.
 *
 * @param columns the widths of the two columns for this document
 * @param circulation the boxed note above the national name (ô 11); null where there is none
 * @param parentAgency the parent agency's name in capitals (ô 2), broken into lines; empty where
 *     there is none
 * @param agency the issuing agency's name in capitals (ô 2), with the line below it
 * @param nationalName Quốc hiệu (ô 1)
 * @param motto Tiêu ngữ (ô 1), with the line below it
 * @param code such as {@code "Số: 477/SKHCN-TTNCUĐ"} (ô 3)
 * @param placeAndDate such as {@code "Quảng Trị, ngày 11 tháng 11 năm 2019"} (ô 4), on one line
 *     with the number; empty for minutes without a date, which tell the time in their text
 * @param dispatchSubject the lines of "V/v …" (ô 5b); empty unless the document is a dispatch
 * @param confidentiality the stamp of secrecy (ô 10a); null where there is none
 * @param urgency the stamp of urgency (ô 10b); null where there is none
 */
public record Letterhead(
    Columns columns,
    @Nullable String circulation,
    List<String> parentAgency,
    RuledLines agency,
    String nationalName,
    RuledLines motto,
    String code,
    String placeAndDate,
    List<String> dispatchSubject,
    @Nullable String confidentiality,
    @Nullable String urgency) {

  /** Copies the lists. */
  public Letterhead {
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(nationalName, "nationalName");
    Objects.requireNonNull(motto, "motto");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(placeAndDate, "placeAndDate");
    parentAgency = List.copyOf(Objects.requireNonNull(parentAgency, "parentAgency"));
    dispatchSubject = List.copyOf(Objects.requireNonNull(dispatchSubject, "dispatchSubject"));
  }
}
