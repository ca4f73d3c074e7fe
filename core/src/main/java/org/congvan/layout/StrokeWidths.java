package org.congvan.layout;

import java.util.Objects;

/**
 * How thick lines are drawn (độ đậm của nét), such as 0.75 pt for the line below the motto. Decree
 * 30/2020/NĐ-CP asks for "nét liền" and "viền đơn" and leaves the thickness open.
 *
 * @param componentStroke the lines above and below components
 * @param stampFrame the frames of stamps
 * @param tableBorder the borders of tables and of their cells
 * @param chartAxis the axes of a chart and the outlines of the marks on its lines
 * @param chartGridLine the grid lines of a chart and the outlines of its columns
 * @param chartLine the lines that a line chart is made of
 * @param chartMark the marks on these lines, from side to side
 */
public record StrokeWidths(
    MeasureRange componentStroke,
    MeasureRange stampFrame,
    MeasureRange tableBorder,
    MeasureRange chartAxis,
    MeasureRange chartGridLine,
    MeasureRange chartLine,
    MeasureRange chartMark) {

  /** Refuses null. */
  public StrokeWidths {
    Objects.requireNonNull(componentStroke, "componentStroke");
    Objects.requireNonNull(stampFrame, "stampFrame");
    Objects.requireNonNull(tableBorder, "tableBorder");
    Objects.requireNonNull(chartAxis, "chartAxis");
    Objects.requireNonNull(chartGridLine, "chartGridLine");
    Objects.requireNonNull(chartLine, "chartLine");
    Objects.requireNonNull(chartMark, "chartMark");
  }
}
