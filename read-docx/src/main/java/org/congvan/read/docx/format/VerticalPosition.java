package org.congvan.read.docx.format;

/** Where letters stand on the line, such as {@link #SUPERSCRIPT} for the 2 in m². */
public enum VerticalPosition {
  /** On the line. */
  BASELINE,
  /** Small and raised (chỉ số trên). */
  SUPERSCRIPT,
  /** Small and lowered (chỉ số dưới). */
  SUBSCRIPT
}
