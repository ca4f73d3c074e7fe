package org.congvan.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.congvan.body.Chart;
import org.congvan.body.ChartSeries;

/**
 * What the series of a chart are called, in rows below it; nothing for one series.
 *
 * @param entries where each name is
 * @param height how high all rows are, in points
 */
record ChartLegend(List<Entry> entries, double height) {

  private static final double ROW = 1.4;

  /**
   * A series with its name.
   *
   * @param series which one
   * @param left where its mark begins, its name one line height further
   * @param baseline how far its words are below the top of the legend
   */
  record Entry(int series, double left, double baseline) {}

  /** Puts as many names in a row as fit the width; rows are centred. */
  static ChartLegend of(Chart chart, ToDoubleFunction<String> words, double line, double width) {
    List<ChartSeries> series = chart.series();
    if (series.size() < 2) {
      return new ChartLegend(List.of(), 0);
    }
    List<Entry> entries = new ArrayList<>();
    int rows = 0;
    for (int from = 0; from < series.size(); rows++) {
      int to = from;
      double used = 0;
      while (to < series.size() && (to == from || used + room(series, to, words, line) <= width)) {
        used += room(series, to, words, line);
        to++;
      }
      double x = Math.max(0, (width - used) / 2);
      for (; from < to; from++) {
        entries.add(new Entry(from, x, rows * ROW * line + line));
        x += room(series, from, words, line);
      }
    }
    return new ChartLegend(entries, ROW * line * rows);
  }

  private static double room(
      List<ChartSeries> series, int s, ToDoubleFunction<String> words, double line) {
    return words.applyAsDouble(series.get(s).name()) + 2 * line;
  }
}
