package org.congvan.text.legacy;

import java.util.Objects;

/**
 * A suspicion that a part of a text is garbled (đoạn chữ nghi lỗi mã), such as TCVN3 with high
 * confidence from 0 to 7 in {@code b¸o c¸o năm 2019}.
 *
 * @param garbling what is suspected
 * @param confidence how sure that is
 * @param start where the first garbled word or character begins (UTF-16)
 * @param end where the last one ends (UTF-16), above {@code start}
 * @param count how many different words, or how many characters, show it; 1 or more
 */
public record GarbledText(
    Garbling garbling, DetectionConfidence confidence, int start, int end, int count) {

  /**
   * Checks the place.
   *
   * @throws IllegalArgumentException if the part is empty or begins before the text, or the count
   *     is below 1
   */
  public GarbledText {
    Objects.requireNonNull(garbling, "garbling");
    Objects.requireNonNull(confidence, "confidence");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "Garbled text must have a start of 0 or more and an end above it: " + start + ", " + end);
    }
    if (count < 1) {
      throw new IllegalArgumentException("Garbled text must be shown by 1 or more: " + count);
    }
  }
}
