package org.congvan.image;

/**
 * What an image file says of itself, such as 30 by 10 pixels that are upright.
 *
 * @param width the width of the pixels as they are stored, 1 to 20,000
 * @param height their height, 1 to 20,000
 * @param orientation the EXIF orientation, 1 (upright) to 8; 1 where the file says nothing
 */
public record ImageStructure(int width, int height, int orientation) {

  /** The most pixels on a side. */
  public static final int MAX_SIDE = 20_000;

  /** The most pixels in all: A4 at 600 dots per inch has 35 million. */
  public static final int MAX_PIXELS = 50_000_000;

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if a side is 0 or too long, or the pixels are too many
   */
  public ImageStructure {
    if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
      throw new IllegalArgumentException(
          "it measures " + width + " x " + height + " pixels; each side must have 1 to 20000");
    }
    if ((long) width * height > MAX_PIXELS) {
      throw new IllegalArgumentException(
          "it measures "
              + width
              + " x "
              + height
              + " pixels, more than 50 million in all; A4 at 600 dots per inch has 35 million");
    }
  }
}
