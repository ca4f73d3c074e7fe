package org.congvan.regulation;

import java.time.LocalDate;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;

/**
 * Circular 01/2011/TT-BNV of the Ministry of Home Affairs on the form of administrative documents
 * (Thông tư số 01/2011/TT-BNV).
 *
 * <p>Its text is not at hand: what is taken from it rests on {@link Basis.UnreadClause}. Its days
 * in force are of confidence medium: from 45 days after signing until its parent decree lapsed.
 */
public final class Circular01 {

  /** The circular, in force from 05/3/2011 to 04/3/2020. */
  public static final Regulation REGULATION =
      new Regulation(
          "tt01-2011",
          DocumentCode.parse("01/2011/TT-BNV"),
          "Thông tư số 01/2011/TT-BNV ngày 19 tháng 01 năm 2011 của Bộ Nội vụ",
          DocumentFamily.ADMINISTRATIVE,
          LocalDate.of(2011, 3, 5),
          LocalDate.of(2020, 3, 4));

  private Circular01() {}
}
