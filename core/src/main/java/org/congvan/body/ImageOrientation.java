package org.congvan.body;

/**
 * How the pixels of an image have to be turned to be seen upright (chiều đặt hình), such as {@link
 * #TURNED_RIGHT} for the picture of a telephone that was held upright.
 *
 * <p>A picture is mirrored first, left to right, and then turned. The values are those of EXIF
 * (CIPA DC-008, tag 0x0112).
 */
public enum ImageOrientation {
  /** As the pixels are stored (EXIF 1). */
  UPRIGHT(1, false, 0),
  /** Mirrored (EXIF 2). */
  MIRRORED(2, true, 0),
  /** Turned by half (EXIF 3). */
  TURNED_OVER(3, false, 180),
  /** Mirrored and turned by half, which is upside down as in water (EXIF 4). */
  MIRRORED_TURNED_OVER(4, true, 180),
  /** Mirrored and turned to the left (EXIF 5). */
  MIRRORED_TURNED_LEFT(5, true, 270),
  /** Turned to the right, clockwise (EXIF 6). */
  TURNED_RIGHT(6, false, 90),
  /** Mirrored and turned to the right (EXIF 7). */
  MIRRORED_TURNED_RIGHT(7, true, 90),
  /** Turned to the left (EXIF 8). */
  TURNED_LEFT(8, false, 270);

  private final int exifValue;
  private final boolean mirrored;
  private final int degrees;

  ImageOrientation(int exifValue, boolean mirrored, int degrees) {
    this.exifValue = exifValue;
    this.mirrored = mirrored;
    this.degrees = degrees;
  }

  /** Returns the orientation of an EXIF value from 1 to 8. */
  static ImageOrientation ofExif(int value) {
    for (ImageOrientation each : values()) {
      if (each.exifValue == value) {
        return each;
      }
    }
    throw new AssertionError(value);
  }

  /**
   * Returns the value in EXIF data.
   *
   * @return 1 to 8
   */
  public int exifValue() {
    return exifValue;
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
