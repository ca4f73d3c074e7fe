package org.congvan.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The block below a copied document, under a line over the full width: the form of the copy, the
 * copying agency, number, place and date, recipients and signature.
 *
 * @param form {@code "SAO Y"}, {@code "SAO LỤC"} or {@code "TRÍCH SAO"}
 * @param agency the copying agency's name in capitals
 * @param code number and symbol of the copy, such as {@code "Số: 05/SY-UBND"}
 * @param placeAndDate place and date of copying
 * @param recipients who receives the copy; null where nothing is said
 * @param signature who signs the copy; null in a draft
 */
public record CopyBlock(
    ComponentLines form,
    ComponentLines agency,
    ComponentLines code,
    ComponentLines placeAndDate,
    @Nullable RecipientBlock recipients,
    @Nullable SignatureBlock signature) {
  /** Refuses null in the required parts. */
  public CopyBlock {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(placeAndDate, "placeAndDate");
  }
}
