package org.congvan.validation;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * By which regulation a document is to be judged, where its own date does not say so (tùy chọn kiểm
 * tra), such as that of 11/11/2019.
 *
 * @param asOf the day whose regulation judges a draft without a date; null where the caller names
 *     none. A document's own date comes first
 * @param regulation the regulation that judges, whatever the date and family; null where the date
 *     decides
 */
public record ValidationOptions(@Nullable LocalDate asOf, @Nullable Regulation regulation) {

  /** The document's own date decides. */
  public static final ValidationOptions BY_DATE_OF_ISSUE = new ValidationOptions(null, null);

  /**
   * Judges a draft without a date as if it were issued on a day.
   *
   * @param day the day
   * @return the options
   */
  public static ValidationOptions asOf(LocalDate day) {
    return new ValidationOptions(Objects.requireNonNull(day, "day"), null);
  }

  /**
   * Judges any document by a regulation.
   *
   * @param regulation the regulation
   * @return the options
   */
  public static ValidationOptions by(Regulation regulation) {
    return new ValidationOptions(null, Objects.requireNonNull(regulation, "regulation"));
  }
}
