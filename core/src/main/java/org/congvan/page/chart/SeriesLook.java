package org.congvan.page.chart;

import java.util.ArrayList;
import java.util.List;
import org.congvan.page.chart.ChartShape.Place;

/**
 * How the series of a chart are distinguished: by darkness before colour, because dispatches are
 * printed and copied in black and white, and on lines by the mark as well.
 */
final class SeriesLook {

  private static final List<Integer> COLOURS =
      List.of(0x1F4E79, 0x9DC3E6, 0x595959, 0xD9D9D9, 0x2E75B6, 0xA6A6A6);

  private static final int CIRCLE = 16;

  /** Corners of marks around their middle, in halves of their size. */
  private static final List<List<Place>> MARKS =
      List.of(
          circle(),
          List.of(at(-0.9, -0.9), at(0.9, -0.9), at(0.9, 0.9), at(-0.9, 0.9)),
          List.of(at(0, -1), at(1, 0.9), at(-1, 0.9)),
          List.of(at(0, -1.1), at(1.1, 0), at(0, 1.1), at(-1.1, 0)),
          List.of(
              at(-1, -0.7),
              at(-0.7, -1),
              at(0, -0.3),
              at(0.7, -1),
              at(1, -0.7),
              at(0.3, 0),
              at(1, 0.7),
              at(0.7, 1),
              at(0, 0.3),
              at(-0.7, 1),
              at(-1, 0.7),
              at(-0.3, 0)),
          List.of(
              at(0, -1.2),
              at(0.3, -0.3),
              at(1.2, -0.3),
              at(0.5, 0.3),
              at(0.8, 1.2),
              at(0, 0.6),
              at(-0.8, 1.2),
              at(-0.5, 0.3),
              at(-1.2, -0.3),
              at(-0.3, -0.3)));

  private SeriesLook() {}

  private static Place at(double x, double y) {
    return new Place(x, y);
  }

  private static List<Place> circle() {
    List<Place> corners = new ArrayList<>();
    for (int i = 0; i < CIRCLE; i++) {
      double angle = 2 * StrictMath.PI * i / CIRCLE;
      corners.add(at(StrictMath.cos(angle), StrictMath.sin(angle)));
    }
    return corners;
  }

  static int colour(int series) {
    return COLOURS.get(series % COLOURS.size());
  }

  /** The mark of a series around a place. */
  static List<Place> mark(int series, Place middle, double size) {
    return MARKS.get(series % MARKS.size()).stream()
        .map(corner -> at(middle.x() + corner.x() * size / 2, middle.y() + corner.y() * size / 2))
        .toList();
  }
}
