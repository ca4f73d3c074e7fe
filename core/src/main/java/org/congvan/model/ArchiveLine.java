package org.congvan.model;

import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * The last line under "Nơi nhận:" (dòng lưu), such as {@code Lưu: VT, TTNCUĐ.} or {@code Lưu: VT,
 * HC (2).}
 *
 * <p>Decree 30/2020/NĐ-CP, Annex I, Part I, II.9.d.
 *
 * @param clerk where the original is kept: {@code "VT"} (văn thư)
 * @param draftingUnit the abbreviation of the unit that drafted the document (đơn vị soạn thảo);
 *     null where not given
 * @param copies how many copies are kept, 1 or more; null where not given
 */
public record ArchiveLine(String clerk, @Nullable String draftingUnit, @Nullable Integer copies) {

  /** The clerk's office (văn thư). */
  public static final String CLERK = "VT";

  /**
   * Normalises the texts.
   *
   * @throws IllegalArgumentException if a text that is given is blank or the number of copies is
   *     below 1
   */
  public ArchiveLine {
    clerk = RequiredText.of(clerk, "Clerk's office of the archive line");
    draftingUnit =
        draftingUnit == null
            ? null
            : RequiredText.of(draftingUnit, "Drafting unit of the archive line");
    if (copies != null && copies < 1) {
      throw new IllegalArgumentException("Copies kept must be 1 or more: " + copies);
    }
  }

  /**
   * Makes the usual line.
   *
   * @param draftingUnit the abbreviation of the drafting unit
   * @return such as {@code Lưu: VT, TTNCUĐ}
   */
  public static ArchiveLine of(String draftingUnit) {
    return new ArchiveLine(CLERK, draftingUnit, null);
  }

  /**
   * Returns the line as printed, without dash and full stop.
   *
   * @return such as {@code "Lưu: VT, HC (2)"}
   */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder("Lưu: ").append(clerk);
    if (draftingUnit != null) {
      line.append(", ").append(draftingUnit);
    }
    if (copies != null) {
      line.append(" (").append(copies.intValue()).append(')');
    }
    return line.toString();
  }

  /**
   * Returns this line with another clerk's office.
   *
   * @param newClerk where the original is kept: {@code "VT"} (văn thư)
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public ArchiveLine withClerk(String newClerk) {
    return new ArchiveLine(newClerk, draftingUnit, copies);
  }

  /**
   * Returns this line with a drafting unit.
   *
   * @param newDraftingUnit the abbreviation of the unit that drafted the document (đơn vị soạn
   *     thảo); null where not given
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public ArchiveLine withDraftingUnit(@Nullable String newDraftingUnit) {
    return new ArchiveLine(clerk, newDraftingUnit, copies);
  }

  /**
   * Returns this line with the number of copies kept.
   *
   * @param newCopies how many copies are kept, 1 or more; null where not given
   * @return the changed copy
   * @throws IllegalArgumentException if the number is below 1
   */
  public ArchiveLine withCopies(@Nullable Integer newCopies) {
    return new ArchiveLine(clerk, draftingUnit, newCopies);
  }
}
