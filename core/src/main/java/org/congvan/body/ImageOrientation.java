package org.congvan.body;

/**
 * How the pixels of an image have to be turned to be seen upright (chiều đặt hình), such as {@link
 * #TURNED_RIGHT} for the picture of a telephone that was held upright.
 *
 * <p>The constants stand in the order of the values 1 to 8 of EXIF (CIPA DC-008, tag 0x0112). A
 * picture is mirrored first, left to right, and then turned.
 */
public enum ImageOrientation {
  /** As the pixels are stored (EXIF 1). */
  UPRIGHT(false, 0),
  /** Mirrored (EXIF 2). */
  MIRRORED(true, 0),
  /** Turned by half (EXIF 3). */
  TURNED_OVER(false, 180),
  /** Mirrored and turned by half, which is upside down as in water (EXIF 4). */
  MIRRORED_TURNED_OVER(true, 180),
  /** Mirrored and turned to the left (EXIF 5). */
  MIRRORED_TURNED_LEFT(true, 270),
  /** Turned to the right, clockwise (EXIF 6). */
  TURNED_RIGHT(false, 90),
  /** Mirrored and turned to the right (EXIF 7). */
  MIRRORED_TURNED_RIGHT(true, 90),
  /** Turned to the left (EXIF 8). */
  TURNED_LEFT(false, 270);

  private final boolean mirrored;
  private final int degrees;

  ImageOrientation(boolean mirrored, int degrees) {
    this.mirrored = mirrored;
    this.degrees = degrees;
  }

  /**
   * Returns whether left and right change places before the picture is turned.
   *
   * @return true for the mirrored ones
   */
  public boolean mirrored() {
    return mirrored;
  }

  /**
   * Returns by how much the picture is turned, clockwise.
   *
   * @return 0, 90, 180 or 270 degrees
   */
  public int degrees() {
    return degrees;
  }

  /**
   * Returns whether width and height change places.
   *
   * @return true for 90 and 270 degrees
   */
  public boolean swapsSides() {
    return degrees % 180 != 0;
  }
}
