package org.congvan.count;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.congvan.scan.TextSpan;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A count where it stands in a text (số liệu trong lời văn), such as {@code 07 văn bản} behind
 * "Tuyên truyền quy chế dân chủ".
 *
 * @param span the whole of it, number and unit, as offsets of the text as given
 * @param text the characters of the span as written
 * @param figure the number alone, with what repeats it in brackets: {@code 11 (mười một)}
 * @param value how many, with the digits that are written behind the comma: 27.0 for {@code 27,0%}
 * @param otherValue the second reading of a number that has two: 1500 for {@code 1,500}, whose
 *     first is 1.500; 125 for {@code 1.25}; null where there is one reading
 * @param otherName the name that the number may belong to instead, and then it counts nothing:
 *     {@code tháng 11} in "trong tháng 11 văn bản được ban hành", which tells of eleven documents
 *     in the month or of documents in November; null where it counts for sure
 * @param unit what is counted in, as written, with single spaces; {@code %} for percentages; null
 *     where none follows
 * @param unitKind what the unit counts
 * @param label the words before a colon that name what is counted; null where they cannot be known
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
    /** Văn bản, tin, người: things that a report counts. */
    THING,
    /** Ngày, tháng, giờ. */
    TIME,
    /** Đồng, km, điểm: money and measures. */
    AMOUNT,
    /** %, phần trăm. */
    PERCENT,
    /** The word that follows, which is in no table; or no word at all. */
    UNKNOWN
  }

  /**
   * Normalises name, unit and label; the text stays as it was written.
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

  /**
   * Returns the unit, if one follows.
   *
   * @return such as {@code văn bản}
   */
  public Optional<String> findUnit() {
    return Optional.ofNullable(unit);
  }

  /**
   * Returns whether the number can mean a value, by either reading.
   *
   * @param number any number; its scale does not count
   * @return whether one of the readings equals it
   */
  public boolean canMean(BigDecimal number) {
    BigDecimal other = otherValue;
    return value.compareTo(number) == 0 || (other != null && other.compareTo(number) == 0);
  }
}
