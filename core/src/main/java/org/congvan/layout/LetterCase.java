package org.congvan.layout;

/**
 * How the letters of a component are set (chữ in hoa, chữ in thường), such as {@link #CAPITALS} for
 * the national name.
 */
public enum LetterCase {
  /** As the document writes them (in thường). */
  AS_WRITTEN,
  /** All capitals (in hoa). */
  CAPITALS
}
