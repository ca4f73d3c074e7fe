package org.congvan.layout;

import java.util.Objects;

/**
 * The room left between neighbours on the page (khoảng trống), such as 6 pt below a table, where it
 * belongs to no single component; the room around a component is in its {@link ComponentStyle}.
 *
 * @param aboveRuleLine between a text and the line below it
 * @param belowContactLine between the line at the foot of page 1 and the contact details below it
 * @param belowCirculation between the stamp of circulation and the national name
 * @param belowTable between a table and what follows it
 * @param aboveCopyLine between a copied document and the line that ends it
 * @param belowCopyLine between that line and the header of the copying agency
 * @param belowCopyHeader between that header and the signature of the copying agency
 * @param besideCellText between the text of a cell and the borders at its sides
 * @param beforeAddressees between the left margin and "Kính gửi:" above several names
 */
public record PageGaps(
    MeasureRange aboveRuleLine,
    MeasureRange belowContactLine,
    MeasureRange belowCirculation,
    MeasureRange belowTable,
    MeasureRange aboveCopyLine,
    MeasureRange belowCopyLine,
    MeasureRange belowCopyHeader,
    MeasureRange besideCellText,
    MeasureRange beforeAddressees) {

  /** Refuses null. */
  public PageGaps {
    Objects.requireNonNull(aboveRuleLine, "aboveRuleLine");
    Objects.requireNonNull(belowContactLine, "belowContactLine");
    Objects.requireNonNull(belowCirculation, "belowCirculation");
    Objects.requireNonNull(belowTable, "belowTable");
    Objects.requireNonNull(aboveCopyLine, "aboveCopyLine");
    Objects.requireNonNull(belowCopyLine, "belowCopyLine");
    Objects.requireNonNull(belowCopyHeader, "belowCopyHeader");
    Objects.requireNonNull(besideCellText, "besideCellText");
    Objects.requireNonNull(beforeAddressees, "beforeAddressees");
  }
}
