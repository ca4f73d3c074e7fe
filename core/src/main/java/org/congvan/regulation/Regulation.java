package org.congvan.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.text.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A regulation on the form of documents and the days on which it was in force, such as {@link
 * #CIRCULAR_01}: Circular 01/2011/TT-BNV, from 05/3/2011 to 04/3/2020.
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
   * Circular 01/2011/TT-BNV of the Ministry of Home Affairs on the form of administrative
   * documents. Its text is not at hand: what is taken from it rests on {@link Basis.UnreadClause}.
   * Its days in force are of confidence medium: from 45 days after signing until its parent decree
   * lapsed.
   */
  public static final Regulation CIRCULAR_01 =
      new Regulation(
          "tt01-2011",
          DocumentCode.parse("01/2011/TT-BNV"),
          "Thông tư số 01/2011/TT-BNV ngày 19 tháng 01 năm 2011 của Bộ Nội vụ",
          DocumentFamily.ADMINISTRATIVE,
          LocalDate.of(2011, 3, 5),
          LocalDate.of(2020, 3, 4));

  /**
   * Decree 30/2020/NĐ-CP of the Government on records work, Article 37: in force from 05/3/2020.
   */
  public static final Regulation DECREE_30 =
      new Regulation(
          "nd30-2020",
          DocumentCode.parse("30/2020/NĐ-CP"),
          "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
          DocumentFamily.ADMINISTRATIVE,
          LocalDate.of(2020, 3, 5),
          null);

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if a text is blank or the last day is before the first
   */
  public Regulation {
    Objects.requireNonNull(inForceFrom, "inForceFrom");
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
   * Returns the regulations this library knows, oldest first.
   *
   * @return Circular 01/2011/TT-BNV and Decree 30/2020/NĐ-CP
   */
  public static List<Regulation> known() {
    return List.of(CIRCULAR_01, DECREE_30);
  }

  /**
   * Finds the known regulation for a family of documents on a day.
   *
   * @param day the date of issue
   * @param family the family
   * @return the regulation; empty where none is known, as before 05/3/2011 or for another family
   */
  public static Optional<Regulation> inForceOn(LocalDate day, DocumentFamily family) {
    return known().stream().filter(each -> each.governs(family, day)).findFirst();
  }

  /**
   * Tells whether this regulation governs a family of documents on a day.
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
