package org.congvan.rules.words;

import java.time.LocalDate;

/** A date in the short form of running text: {@code 11/11/2019}. */
public final class SlashedDate {

  private SlashedDate() {}

  public static String of(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }
}
