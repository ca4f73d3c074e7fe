package org.congvan.body;

/** How a chart draws its values (dạng biểu đồ), such as {@link #COLUMN} to compare agencies. */
public enum ChartForm {
  /** Upright columns, one for each value (biểu đồ cột). */
  COLUMN,
  /** Bars lying on their side, for many or long names (biểu đồ thanh ngang). */
  BAR,
  /** A line through the values, for periods in their order (biểu đồ đường). */
  LINE
}
