package org.congvan.render.html.write;

import java.util.List;

/**
 * How the series of a chart are distinguished: by darkness before colour, because dispatches are
 * printed and copied in black and white, and on lines by the mark as well.
 */
final class ChartLook {

  private static final List<String> FILLS =
      List.of("#1f4e79", "#9dc3e6", "#595959", "#d9d9d9", "#2e75b6", "#a6a6a6");

  /** Marks around a point, as paths in halves of their size: rounded to parts of a hundred. */
  private static final List<String> MARKS =
      List.of(
          "M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z",
          "M-.9-.9h1.8v1.8h-1.8z",
          "M0-1L1 .9H-1z",
          "M0-1.1L1.1 0L0 1.1L-1.1 0z",
          "M-1-.7L-.7-1L0-.3L.7-1L1-.7L.3 0L1 .7L.7 1L0 .3L-.7 1L-1 .7L-.3 0z",
          "M0-1.2L.3-.3L1.2-.3L.5 .3L.8 1.2L0 .6L-.8 1.2L-.5 .3L-1.2-.3L-.3-.3z");

  private ChartLook() {}

  static String fill(int series) {
    return FILLS.get(series % FILLS.size());
  }

  static String mark(int series) {
    return MARKS.get(series % MARKS.size());
  }
}
