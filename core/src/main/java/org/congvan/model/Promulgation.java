package org.congvan.model;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.text.OfficialDate;
import org.congvan.text.RequiredText;

/**
 * Place and date of issue (địa danh và thời gian ban hành), such as {@code Quảng Trị, ngày 11 tháng
 * 11 năm 2019}.
 *
 * <p>Decree 30/2020/NĐ-CP, Annex I, Part I, II.4; edXML PromulgationInfo; Annex VI IssuedDate.
 *
 * @param place the place name (địa danh), not blank
 * @param date the date of issue
 */
public record Promulgation(String place, LocalDate date) {

  /**
   * Normalises the place.
   *
   * @throws IllegalArgumentException if the place is blank
   */
  public Promulgation {
    place = RequiredText.of(place, "Place of issue");
    Objects.requireNonNull(date, "date");
  }

  /**
   * Returns the line as it is printed.
   *
   * @return such as {@code "Quảng Trị, ngày 11 tháng 11 năm 2019"}
   */
  @Override
  public String toString() {
    return place + ", " + OfficialDate.format(date);
  }
}
