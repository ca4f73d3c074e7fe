package org.congvan.layout;

import java.util.Map;
import java.util.Objects;

/**
 * The frames around stamps (khung hình chữ nhật của dấu chỉ mức độ khẩn, độ mật, phạm vi lưu hành),
 * such as 30 mm x 8 mm around "HỎA TỐC".
 *
 * @param height the height of every frame
 * @param widths the widths that the regulation gives, by the words of the stamp
 * @param besideWords the room on either side of the words in a frame of another stamp
 */
public record StampFrames(
    MeasureRange height, Map<String, MeasureRange> widths, MeasureRange besideWords) {

  /** Copies the map. */
  public StampFrames {
    Objects.requireNonNull(height, "height");
    Objects.requireNonNull(besideWords, "besideWords");
    widths = Map.copyOf(Objects.requireNonNull(widths, "widths"));
  }

  /**
   * Returns how wide the frame of a stamp is: 30 mm for "HỎA TỐC", for a stamp without a width of
   * its own as wide as its words and the room beside them.
   *
   * @param words the words of the stamp
   * @param wordsWidth how wide the words are in the letters of the stamp
   * @return the width from edge to edge
   */
  public Length width(String words, Length wordsWidth) {
    MeasureRange given = widths.get(words);
    return given != null ? given.chosen() : wordsWidth.plus(besideWords.chosen().times(2, 1));
  }
}
