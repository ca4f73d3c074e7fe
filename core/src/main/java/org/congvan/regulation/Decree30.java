package org.congvan.regulation;

import java.time.LocalDate;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;

/** Decree 30/2020/NĐ-CP of the Government on records work (Nghị định số 30/2020/NĐ-CP). */
public final class Decree30 {

  /** The decree, in force from 05/3/2020 (Article 37). */
  public static final Regulation REGULATION =
      new Regulation(
          "nd30-2020",
          DocumentCode.parse("30/2020/NĐ-CP"),
          "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
          DocumentFamily.ADMINISTRATIVE,
          LocalDate.of(2020, 3, 5),
          null);

  private Decree30() {}
}
