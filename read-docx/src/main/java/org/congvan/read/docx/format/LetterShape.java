package org.congvan.read.docx.format;

/** Which letters are shown for those that are typed, such as {@link #ALL_CAPITALS}. */
public enum LetterShape {
  /** As they are typed. */
  AS_TYPED,
  /** All as capitals (in hoa). */
  ALL_CAPITALS,
  /** Small letters as small capitals. */
  SMALL_CAPITALS
}
