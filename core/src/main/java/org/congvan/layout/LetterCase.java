package org.congvan.layout;

/** How the letters of a component are set. */
public enum LetterCase {
  /** As the document writes them (in thường). */
  AS_WRITTEN,
  /** All capitals (in hoa). */
  CAPITALS
}
