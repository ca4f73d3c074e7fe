package org.congvan.regulation;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.text.check.RequiredDay;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A regulation on the form of documents and the days on which it was in force, such as {@link
 * Circular01#REGULATION}: Circular 01/2011/TT-BNV, from 05/3/2011 to 04/3/2020.
 *
 * @param id the stable name in reports and files, such as {@code "tt01-2011"}
 * @param code number and symbol of the instrument
 * @param name the instrument's Vietnamese name with number and date
 * @param family the family of documents it governs
 * @param inForceFrom the first day in force
 * @param inForceTo the last day in force; null while it is in force
 */
public record Regulation(
    String id,
    DocumentCode code,
    String name,
    DocumentFamily family,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceTo) {

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if a text is blank, the last day is before the first, or a
   *     year is outside 1 to 9999
   */
  public Regulation {
    inForceFrom = RequiredDay.of(inForceFrom, "First day in force");
    inForceTo = RequiredDay.ofNullable(inForceTo, "Last day in force");
    id = RequiredText.of(id, "Id of a regulation");
    Objects.requireNonNull(code, "code");
    name = RequiredText.of(name, "Name of a regulation");
    Objects.requireNonNull(family, "family");
    if (inForceTo != null && inForceTo.isBefore(inForceFrom)) {
      throw new IllegalArgumentException(
          "Regulation must not end before it begins: " + inForceFrom + " to " + inForceTo);
    }
  }

  /**
   * Returns this regulation with another last day, such as the day before a successor begins.
   *
   * @param lastDay the last day in force
   * @return the changed copy
   * @throws IllegalArgumentException if the day is before the first day in force
   */
  public Regulation withInForceTo(LocalDate lastDay) {
    return new Regulation(
        id, code, name, family, inForceFrom, Objects.requireNonNull(lastDay, "lastDay"));
  }

  /**
   * Whether this regulation governs a family of documents on a day.
   *
   * @param documents the family
   * @param day the date of issue
   * @return true from the first day in force to the last
   */
  public boolean governs(DocumentFamily documents, LocalDate day) {
    return family == documents
        && !day.isBefore(inForceFrom)
        && (inForceTo == null || !day.isAfter(inForceTo));
  }

  @Override
  public String toString() {
    return id;
  }
}
