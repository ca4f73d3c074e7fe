package org.congvan.render.docx;

/**
 * How small a docx file is made, and at what cost of time.
 *
 * <p>The bytes of deflated files depend on the zlib of the Java runtime; the parts inside are the
 * same everywhere. {@link #STORED} gives the same file everywhere.
 */
public enum DocxCompression {
  /** Not compressed: the same bytes on every runtime, five to ten times the size. */
  STORED(0),
  /** Zip level 1: the fastest. */
  FAST(1),
  /**
   * Zip level 6, the default: the knee of the curve, where files are nearly as small as they get.
   */
  STANDARD(6),
  /** Zip level 9: a little smaller still, and slower. */
  SMALLEST(9);

  private final int level;

  DocxCompression(int level) {
    this.level = level;
  }

  /**
   * Returns the zip level.
   *
   * @return 0 (stored) to 9
   */
  public int level() {
    return level;
  }
}
