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
 * @param parentAgency the parent agency's name in capitals (ô 2), broken into lines; null where
 *     there is none
 * @param agency the issuing agency's name in capitals (ô 2), with the line below it unless other
 *     agencies follow
 * @param coIssuers the agencies that issue the document together with it, below it; usually empty
 * @param nationalName Quốc hiệu (ô 1); its path is the head, since no part of a document holds it
 * @param motto Tiêu ngữ (ô 1), with the line below it; its path is the head too
 * @param code such as {@code "Số: 477/SKHCN-TTNCUĐ"} (ô 3); empty where the document has none
 * @param placeAndDate such as {@code "Quảng Trị, ngày 11 tháng 11 năm 2019"} (ô 4), on one line
 *     with the number; empty for minutes, which give both in their text, and for a document put
 *     into force, which has neither
 * @param dispatchSubject the lines of "V/v …" (ô 5b); null unless the document is a dispatch
 * @param confidentiality the stamp of secrecy (ô 10a); null where there is none
 * @param urgency the stamp of urgency (ô 10b); null where there is none
 */
public record Letterhead(
    Columns columns,
    @Nullable ComponentLines circulation,
    @Nullable ComponentLines parentAgency,
    ComponentLines agency,
    List<AgencyLines> coIssuers,
    ComponentLines nationalName,
    ComponentLines motto,
    ComponentLines code,
    ComponentLines placeAndDate,
    @Nullable ComponentLines dispatchSubject,
    @Nullable ComponentLines confidentiality,
    @Nullable ComponentLines urgency) {

  /** Copies the list and refuses null in the required parts. */
  public Letterhead {
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(agency, "agency");
    coIssuers = List.copyOf(Objects.requireNonNull(coIssuers, "coIssuers"));
    Objects.requireNonNull(nationalName, "nationalName");
    Objects.requireNonNull(motto, "motto");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(placeAndDate, "placeAndDate");
  }
}
