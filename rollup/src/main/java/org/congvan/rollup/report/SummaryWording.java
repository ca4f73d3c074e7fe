package org.congvan.rollup.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.congvan.rollup.intake.ReportIdentity;
import org.congvan.text.OfficialNumber;

/** How a summary report writes days, numbers and sources. */
final class SummaryWording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /** The most digits that the official form has on either side of the comma. */
  private static final int MAX_DIGITS = 100;

  private SummaryWording() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** In plain digits if there are more than the official form has. */
  static String number(BigDecimal value) {
    return isCountable(value) ? OfficialNumber.format(value) : value.toPlainString();
  }

  /** Whether a number has few enough digits for a count and for the official form. */
  static boolean isCountable(BigDecimal value) {
    return (long) value.precision() - value.scale() <= MAX_DIGITS && value.scale() <= MAX_DIGITS;
  }

  /** A report, such as {@code 07/BC-SYT ngày 16/12/2019 (so-y-te.json)}. */
  static String report(ReportIdentity report) {
    return (report.code() == null ? "không số" : report.code())
        + " ngày "
        + day(report.issuedOn())
        + " ("
        + report.source().name()
        + ")";
  }
}
