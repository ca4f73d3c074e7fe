package org.congvan.count;

import org.congvan.text.compound.CompoundWords;
import org.jspecify.annotations.Nullable;

/**
 * A number with its multiplier and what it counts: 1,200,000 and {@code lượt} of "1,2 triệu lượt".
 *
 * @param end the index after the number and its multiplier
 * @param number its readings, multiplied out; those of money are not, as its unit is "triệu đồng"
 * @param unitFrom the index of the unit
 * @param unit the unit; without length where a word stands there that names nothing; or null
 * @param shared whether the unit is that of a second number: 3 in "từ 3 đến 5 thành viên"
 */
record Quantity(
    int end, WrittenNumber number, int unitFrom, Units.@Nullable Match unit, boolean shared) {

  Quantity(int end, WrittenNumber number, int unitFrom, Units.@Nullable Match unit) {
    this(end, number, unitFrom, unit, false);
  }

  /** Returns the number without a unit. */
  Quantity alone() {
    return new Quantity(end, number, end, null);
  }

  /** Returns the unit if the table has it. */
  Units.@Nullable Match known() {
    return unit == null || unit.kind() == FoundCount.UnitKind.UNKNOWN ? null : unit;
  }

  /** Returns whether one number word before the unit counts it. */
  boolean isUsual() {
    return unit != null && unit.usual();
  }

  /** Returns whether the unit is a word of the list. */
  boolean isCompound(FoldedText text) {
    return unit != null
        && unit.end() > unitFrom
        && CompoundWords.isWord(text.part(unitFrom, unit.end()));
  }
}
