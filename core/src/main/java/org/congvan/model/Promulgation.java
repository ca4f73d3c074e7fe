package org.congvan.model;

import java.time.LocalDate;
import org.congvan.text.OfficialDate;
import org.congvan.text.check.RequiredDay;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * Place and date of issue (địa danh và thời gian ban hành), such as {@code Quảng Trị, ngày 11 tháng
 * 11 năm 2019}; in a draft the place alone.
 *
 * <p>Decree 30/2020/NĐ-CP, Annex I, Part I, II.4; edXML PromulgationInfo; Annex VI IssuedDate.
 *
 * @param place the place name (địa danh), not blank
 * @param date the date of issue; null in a draft that has none yet
 */
public record Promulgation(String place, @Nullable LocalDate date) {

  /**
   * Normalises the place.
   *
   * @throws IllegalArgumentException if the place is blank, or the year outside 1 to 9999
   */
  public Promulgation {
    place = RequiredText.of(place, "Place of issue");
    date = RequiredDay.ofNullable(date, "Date of issue");
  }

  /**
   * Makes the place of a draft that has no date yet.
   *
   * @param place the place name
   * @return the place without a date
   * @throws IllegalArgumentException if the place is blank
   */
  public static Promulgation of(String place) {
    return new Promulgation(place, null);
  }

  /**
   * Returns the same date at another place.
   *
   * @param newPlace the place name
   * @return the changed copy
   * @throws IllegalArgumentException if the place is blank
   */
  public Promulgation withPlace(String newPlace) {
    return new Promulgation(newPlace, date);
  }

  /**
   * Returns the same place with another date.
   *
   * @param newDate the date of issue; null for a draft
   * @return the changed copy
   * @throws IllegalArgumentException if the year is outside 1 to 9999
   */
  public Promulgation withDate(@Nullable LocalDate newDate) {
    return new Promulgation(place, newDate);
  }

  /**
   * Returns the line as it is printed; the day of a draft is left blank.
   *
   * @return such as {@code "Quảng Trị, ngày 11 tháng 11 năm 2019"} or {@code "Quảng Trị, ngày …
   *     tháng … năm …"}
   */
  @Override
  public String toString() {
    return place + ", " + (date == null ? OfficialDate.BLANK : OfficialDate.format(date));
  }
}
