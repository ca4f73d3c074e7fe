package org.congvan.model;

import jakarta.validation.constraints.Digits;
import jakarta.validation.groups.Default;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * The drafter's code and the number of copies issued (ký hiệu người soạn thảo và số lượng bản phát
 * hành), such as {@code PL.(300)}.
 *
 * <p>Decree 30/2020/NĐ-CP, Annex I, Part I, III.3; edXML TyperNotation and PromulgationAmount;
 * Annex VI IssuedAmount.
 *
 * @param initials the code, not blank
 * @param copiesIssued how many copies are issued, 1 or more; null where not given
 */
public record DrafterMark(
    String initials,
    @Digits(
            integer = MetadataLengths.ISSUED_AMOUNT,
            fraction = 0,
            message = "{org.congvan.META-010}",
            groups = {Default.class, DraftChecks.class})
        @Nullable Integer copiesIssued) {

  /**
   * Normalises the code.
   *
   * @throws IllegalArgumentException if the code is blank or the number of copies is below 1
   */
  public DrafterMark {
    initials = RequiredText.of(initials, "Drafter's code");
    if (copiesIssued != null && copiesIssued < 1) {
      throw new IllegalArgumentException("Copies issued must be 1 or more: " + copiesIssued);
    }
  }

  /**
   * Returns the mark as printed.
   *
   * @return such as {@code "PL.(300)"}
   */
  @Override
  public String toString() {
    return copiesIssued == null ? initials : initials + ".(" + copiesIssued + ")";
  }

  /**
   * Returns this mark with another code.
   *
   * @param newInitials the code, not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the code is blank
   */
  public DrafterMark withInitials(String newInitials) {
    return new DrafterMark(newInitials, copiesIssued);
  }

  /**
   * Returns this mark with the number of copies issued.
   *
   * @param newCopiesIssued how many copies are issued, 1 or more; null where not given
   * @return the changed copy
   * @throws IllegalArgumentException if the number is below 1
   */
  public DrafterMark withCopiesIssued(@Nullable Integer newCopiesIssued) {
    return new DrafterMark(initials, newCopiesIssued);
  }
}
