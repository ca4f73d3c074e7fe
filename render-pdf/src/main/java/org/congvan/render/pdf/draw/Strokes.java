package org.congvan.render.pdf.draw;

import java.util.List;

/** Draws lines and areas on a page. Places are in points from the upper left corner. */
public final class Strokes {

  private final Operators out;
  private final double height;
  private boolean red;

  Strokes(Operators out, double height) {
    this.out = out;
    this.height = height;
  }

  /** Takes red ink, or black. */
  void ink(boolean newRed) {
    if (newRed != red) {
      red = newRed;
      out.end(red ? "1 0 0 rg 1 0 0 RG" : "0 g 0 G");
    }
  }

  /**
   * Draws a line across.
   *
   * @param left where it begins
   * @param y its middle
   * @param length its length
   * @param width how thick it is
   */
  public void rule(double left, double y, double length, double width) {
    ink(false);
    out.put(width).end("w");
    out.put(left).put(height - y).put("m").put(left + length).put(height - y).put("l").end("S");
  }

  /**
   * Draws a line downwards.
   *
   * @param x its middle
   * @param top where it begins
   * @param length its length
   * @param width how thick it is
   */
  public void upright(double x, double top, double length, double width) {
    ink(false);
    out.put(width).end("w");
    out.put(x).put(height - top).put("m").put(x).put(height - top - length).put("l").end("S");
  }

  /**
   * Draws the frame of a stamp in its ink.
   *
   * @param left the middle of its left line
   * @param top the middle of its upper line
   * @param width its width
   * @param frameHeight its height
   * @param line how thick its lines are
   * @param inRed whether it is red
   */
  public void stamp(
      double left, double top, double width, double frameHeight, double line, boolean inRed) {
    ink(inRed);
    frame(left, top, width, frameHeight, line);
  }

  void frame(double left, double top, double width, double frameHeight, double line) {
    out.put(line).end("w");
    out.put(left).put(height - top - frameHeight).put(width).put(frameHeight).put("re").end("S");
  }

  void fill(double left, double top, double width, double fillHeight) {
    out.put(left).put(height - top - fillHeight).put(width).put(fillHeight).put("re").end("f");
  }

  /**
   * Draws an area of a colour with a thin edge.
   *
   * @param left its left edge
   * @param top its upper edge
   * @param width its width
   * @param areaHeight its height
   * @param colour red, green and blue as 0xRRGGBB
   * @param line how thick its edge is
   */
  public void area(
      double left, double top, double width, double areaHeight, int colour, double line) {
    out.put("q");
    colour(colour).put("rg").put("0 G").put(line).end("w");
    out.put(left).put(height - top - areaHeight).put(width).put(areaHeight).put("re").end("B");
    out.end("Q");
  }

  /**
   * Draws lines from place to place in a colour.
   *
   * @param places x and y of each place
   * @param colour red, green and blue as 0xRRGGBB
   * @param line how thick they are
   */
  public void path(List<Double> places, int colour, double line) {
    out.put("q");
    colour(colour).put("RG").end("1 j");
    polyline(places, line, false);
    out.end("Q");
  }

  /**
   * Draws a closed area in a colour.
   *
   * @param places x and y of each corner
   * @param colour red, green and blue as 0xRRGGBB
   */
  public void polygon(List<Double> places, int colour) {
    out.put("q");
    colour(colour).end("rg");
    polyline(places, 0, true);
    out.end("Q");
  }

  private Operators colour(int colour) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      out.put(((colour >> shift) & 0xFF) / 255.0);
    }
    return out;
  }

  void polyline(List<Double> places, double line, boolean filled) {
    if (!filled) {
      out.put(line).end("w");
    }
    for (int i = 0; i + 1 < places.size(); i += 2) {
      out.put(places.get(i)).put(height - places.get(i + 1)).put(i == 0 ? "m" : "l");
    }
    out.end(filled ? "f" : "S");
  }
}
