package org.congvan.read.docx.story;

import org.congvan.layout.Length;

/**
 * How measures inside a group become measures on the page: x on the page is {@code x0 + (x -
 * originX) * scaleX}.
 *
 * @param isPage whether there is no group
 * @param x0 the left edge of the group
 * @param y0 the upper edge of the group
 * @param originX what the group calls its left edge
 * @param originY what the group calls its upper edge
 * @param scaleX one unit of the group across, in English Metric Units
 * @param scaleY one unit of the group down, in English Metric Units
 */
record GroupScale(
    boolean isPage,
    double x0,
    double y0,
    double originX,
    double originY,
    double scaleX,
    double scaleY) {

  /** No group: measures are those of the page. */
  static final GroupScale PAGE = new GroupScale(true, 0, 0, 0, 0, 1, 1);

  /** As far as any sheet reaches; what lies further is a mistake. */
  private static final double FARTHEST = 360_000_000;

  Length x(double x) {
    return length(x0 + (x - originX) * scaleX);
  }

  Length y(double y) {
    return length(y0 + (y - originY) * scaleY);
  }

  Length width(double width) {
    return length(Math.abs(width * scaleX));
  }

  Length height(double height) {
    return length(Math.abs(height * scaleY));
  }

  /** A group in this one. */
  GroupScale inner(Box place, Box units) {
    return new GroupScale(
        false,
        x(place.x()).emu(),
        y(place.y()).emu(),
        units.x(),
        units.y(),
        units.width() == 0 ? scaleX : place.width() * scaleX / units.width(),
        units.height() == 0 ? scaleY : place.height() * scaleY / units.height());
  }

  /** A rectangle, in the units of what holds it. */
  record Box(double x, double y, double width, double height) {

    static final Box EMPTY = new Box(0, 0, 0, 0);
  }

  private static Length length(double emu) {
    return Double.isFinite(emu) && Math.abs(emu) <= FARTHEST
        ? new Length(Math.round(emu))
        : Length.ZERO;
  }
}
