package org.congvan.rollup.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.congvan.rollup.result.SubmissionMark;
import org.congvan.text.OfficialNumber;

/** How a rolled-up report writes days, numbers and sources. */
final class RollupWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /** As many digits as the official form has before and after the comma. */
  private static final int MAX_DIGITS = 100;

  private RollupWords() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** In plain digits where there are more than the official form has. */
  static String number(BigDecimal value) {
    return value.precision() - value.scale() > MAX_DIGITS || value.scale() > MAX_DIGITS
        ? value.toPlainString()
        : OfficialNumber.format(value);
  }

  /** A report, such as {@code 07/BC-SYT ngày 16/12/2019 (so-y-te.json)}. */
  static String report(SubmissionMark mark) {
    return (mark.code() == null ? "không số" : mark.code())
        + " ngày "
        + day(mark.issuedOn())
        + " ("
        + mark.source().name()
        + ")";
  }
}
