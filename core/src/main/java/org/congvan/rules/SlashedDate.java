package org.congvan.rules;

import java.time.LocalDate;

/** A day as running text writes it in short: {@code 11/11/2019}. */
final class SlashedDate {

  private SlashedDate() {}

  static String of(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }
}
