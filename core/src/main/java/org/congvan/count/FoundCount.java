package org.congvan.count;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.congvan.scan.TextSpan;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A count found in a text (số liệu trong lời văn), such as {@code 07 văn bản} after "Tuyên truyền
 * quy chế dân chủ:".
 *
 * @param span where number and unit are; only the number, if its unit stands elsewhere
 * @param text the characters of the span as written
 * @param figure where the number is, with its repetition in brackets, {@code 11 (mười một)}, and
 *     the multiplier that the value has, {@code 1,2 triệu}
 * @param value the number, with the digits written after the comma: 27.0 for {@code 27,0%}; a
 *     multiplier is multiplied out, 1200000 for {@code 1,2 triệu lượt}, unless the unit has it
 *     ({@code triệu đồng})
 * @param otherValue the second reading of a number that has two: 1500 for {@code 1,500}, whose
 *     first is 1.500; 125 for {@code 1.25}; null if there is one reading
 * @param otherName the name that the number may be part of, so that it counts nothing: {@code tháng
 *     11} in "trong tháng 11 văn bản được ban hành", which is either eleven documents in the month
 *     or documents in November; null if it certainly counts
 * @param unit the unit as written, with single spaces; {@code %} for percentages; that of the next
 *     number if they share it, {@code thành viên} for 3 in "từ 3 đến 5 thành viên"; null if none
 *     follows
 * @param unitKind what the unit counts; {@link UnitKind#UNKNOWN} for a shared unit
 * @param label the words before a colon that name what is counted, or those before a figure without
 *     a unit: {@code đúng hạn} in "đúng hạn 300"; null if there are none
 */
public record FoundCount(
    TextSpan span,
    String text,
    TextSpan figure,
    BigDecimal value,
    @Nullable BigDecimal otherValue,
    @Nullable String otherName,
    @Nullable String unit,
    UnitKind unitKind,
    @Nullable String label) {

  /** What a unit counts (loại đơn vị tính). */
  public enum UnitKind {
    /** Văn bản, tin, người: things that reports count. */
    THING,
    /** Ngày, tháng, giờ. */
    TIME,
    /** Đồng, km, điểm: money and measures. */
    AMOUNT,
    /** %, phần trăm. */
    PERCENT,
    /** The unit is unknown, or the number has no unit. */
    UNKNOWN
  }

  /**
   * Normalizes name, unit and label; the text stays as written.
   *
   * @throws IllegalArgumentException if the text is empty, or name, unit or label is blank
   */
  public FoundCount {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unitKind, "unitKind");
    otherName = RequiredText.ofNullable(otherName, "Name that a number may belong to");
    unit = RequiredText.ofNullable(unit, "Unit of a count");
    label = RequiredText.ofNullable(label, "Label of a count");
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "Text of a count must not be empty: \"\"; expected such as 07 văn bản");
    }
  }

  /**
   * Returns whether the number can be read in two ways.
   *
   * @return true for {@code 1,500} and {@code 1.25}, and for 11 in "trong tháng 11 văn bản"
   */
  public boolean isAmbiguous() {
    return otherValue != null || otherName != null;
  }

  /** Returns the count with its place in a text that begins earlier. */
  FoundCount movedBy(long offset) {
    return new FoundCount(
        moved(span, offset),
        text,
        moved(figure, offset),
        value,
        otherValue,
        otherName,
        unit,
        unitKind,
        label);
  }

  private static TextSpan moved(TextSpan span, long offset) {
    return new TextSpan(span.start() + offset, span.end() + offset);
  }

  /**
   * Returns the unit, if there is one.
   *
   * @return such as {@code văn bản}
   */
  public Optional<String> findUnit() {
    return Optional.ofNullable(unit);
  }

  /**
   * Returns whether one of the readings equals a value.
   *
   * @param number any number, of any scale
   * @return true for 1.5 and 1500 if the number is {@code 1,500}
   */
  public boolean canMean(BigDecimal number) {
    BigDecimal other = otherValue;
    return value.compareTo(number) == 0 || (other != null && other.compareTo(number) == 0);
  }
}
