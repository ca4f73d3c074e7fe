package org.congvan.read.docx.component;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Place and date as a paper has them (địa danh và thời gian ban hành), such as {@code Quảng Trị}
 * and {@code ngày … tháng 11 năm 2019}.
 *
 * @param place the place; empty if there is none
 * @param date the day; null if a figure of it is blank or no such day exists
 * @param written the words of the date
 */
public record WrittenPromulgation(String place, @Nullable LocalDate date, String written) {

  /** Refuses null in the required parts. */
  public WrittenPromulgation {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(written, "written");
  }
}
