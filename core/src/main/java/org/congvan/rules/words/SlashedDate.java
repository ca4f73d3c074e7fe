package org.congvan.rules.words;

import java.time.LocalDate;

/** A day as running text writes it in short: {@code 11/11/2019}. */
public final class SlashedDate {

  private SlashedDate() {}

  public static String of(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }
}
