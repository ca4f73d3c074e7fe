package org.congvan.page.chart;

import java.util.List;
import org.congvan.path.DocumentPath;

/**
 * A part of a drawn chart, such as the column of one value. Places and widths are in points from
 * the upper left corner of the chart, colours red, green and blue as 0xRRGGBB.
 */
public sealed interface ChartShape {

  /**
   * A place in the chart.
   *
   * @param x from the left
   * @param y from the top
   */
  record Place(double x, double y) {}

  /** Where words stand beside their place. */
  enum Side {
    /** They begin at the place. */
    AFTER,
    /** The place is their middle. */
    AROUND,
    /** They end at the place. */
    BEFORE
  }

  /**
   * Lines from place to place.
   *
   * @param places two or more
   * @param colour their colour
   * @param width how thick they are
   */
  record Stroke(List<Place> places, int colour, double width) implements ChartShape {

    /** Copies the list. */
    public Stroke {
      places = List.copyOf(places);
    }
  }

  /**
   * A column or bar with a thin black edge.
   *
   * @param left its left edge
   * @param top its upper edge
   * @param width its width
   * @param height its height
   * @param colour what it is filled with
   * @param edge how thick its edge is
   */
  record Area(double left, double top, double width, double height, int colour, double edge)
      implements ChartShape {}

  /**
   * A mark on a line, such as a square.
   *
   * @param corners its corners in their order
   * @param colour what it is filled with
   */
  record Mark(List<Place> corners, int colour) implements ChartShape {

    /** Copies the list. */
    public Mark {
      corners = List.copyOf(corners);
    }
  }

  /**
   * Words on one line in the letters of the chart.
   *
   * @param text the words
   * @param path the part of the chart that they come from
   * @param place where they stand, on their baseline
   * @param side on which side of the place
   * @param turned whether they run upwards
   */
  record Words(String text, DocumentPath path, Place place, Side side, boolean turned)
      implements ChartShape {}
}
