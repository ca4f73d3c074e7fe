package org.congvan.layout;

/**
 * The face of the document's typeface, such as {@code BOLD} for the national title "CỘNG HÒA XÃ HỘI
 * CHỦ NGHĨA VIỆT NAM" (kiểu chữ: đứng, nghiêng, đậm).
 */
public enum FontFace {
  /** Upright (chữ đứng). */
  REGULAR,
  /** Upright bold (chữ đứng, đậm). */
  BOLD,
  /** Italic (chữ nghiêng). */
  ITALIC,
  /** Italic bold (chữ nghiêng, đậm), such as that of "Nơi nhận:". */
  BOLD_ITALIC;

  /**
   * Returns the face with the given weight and slope.
   *
   * @param bold whether the letters are bold (đậm)
   * @param italic whether the letters are slanted (nghiêng)
   * @return the face
   */
  public static FontFace of(boolean bold, boolean italic) {
    if (bold) {
      return italic ? BOLD_ITALIC : BOLD;
    }
    return italic ? ITALIC : REGULAR;
  }
}
